using System.Text;
using Spectre.Console;

namespace Crossfoot.Cli.Output;

/// <summary>A line of source and where to underline it, in cells of a terminal: a Chinese character takes two.</summary>
/// <param name="Line">The line, cut to what the terminal shows.</param>
/// <param name="Indent">The cells before the underline.</param>
/// <param name="Length">The cells of the underline, at least one.</param>
internal sealed record SourceExcerpt(string Line, int Indent, int Length)
{
    private const string Cut = "…";

    /// <summary>The excerpt of a line that shows a token.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="start">Where the token starts, in UTF-16 units.</param>
    /// <param name="length">Its length; what runs beyond the line is left out.</param>
    /// <param name="cells">How many cells there are.</param>
    public static SourceExcerpt Of(string line, int start, int length, int cells)
    {
        // A tab would take as many cells as its column wants; a zero byte none.
        line = ForeignText.OnLine(line);
        var end = System.Math.Min(start + length, line.Length);
        var (before, token, after) = (line[..start], line[start..end], line[end..]);
        if (line.GetCellWidth() > cells)
        {
            token = Head(token, cells - 2);
            before = Tail(before, cells - token.GetCellWidth() - 1);
            after = Head(after, cells - before.GetCellWidth() - token.GetCellWidth());
        }

        return new SourceExcerpt(before + token + after, before.GetCellWidth(), System.Math.Max(1, token.GetCellWidth()));
    }

    private static string Head(string text, int cells)
    {
        if (text.GetCellWidth() <= cells)
            return text;
        var head = new StringBuilder();
        var width = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.ToString().GetCellWidth();
            if (width > cells)
                break;
            head.Append(rune);
        }

        return head.Append(Cut).ToString();
    }

    private static string Tail(string text, int cells)
    {
        var width = text.GetCellWidth();
        if (width <= cells)
            return text;
        var start = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (width < cells)
                break;
            width -= rune.ToString().GetCellWidth();
            start += rune.Utf16SequenceLength;
        }

        return Cut + text[start..];
    }
}
