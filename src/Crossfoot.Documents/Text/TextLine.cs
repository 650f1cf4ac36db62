using System.Collections.Generic;

namespace Crossfoot.Documents.Text;

/// <summary>A line of a text.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its characters, without the line break.</param>
internal readonly record struct TextLine(int Number, string Text)
{
    public bool IsBlank => FirstVisible(0) == Text.Length;

    public bool HasTab => Text.Contains('\t', System.StringComparison.Ordinal);

    /// <summary>The lines of a text; any kind of line break ends one, a form feed stays in its line as white space.</summary>
    public static IReadOnlyList<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r'))
                continue;
            lines.Add(new TextLine(lines.Count + 1, text[start..i]));
            if (i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }

        return lines;
    }

    /// <summary>The cell between two positions of the line, placed at its first visible character.</summary>
    public DocumentCell Cell(int from, int to)
    {
        var first = FirstVisible(from);
        if (first >= to)
            return new DocumentCell("", new TextPlace(Number, System.Math.Min(from, Text.Length) + 1));
        var end = to;
        while (end > first && IsInvisible(Text[end - 1]))
            end--;
        return new DocumentCell(Text[first..end], new TextPlace(Number, first + 1));
    }

    public int FirstVisible(int from)
    {
        while (from < Text.Length && IsInvisible(Text[from]))
            from++;
        return from;
    }

    /// <summary>White space, and characters without width that copying from web pages leaves behind.</summary>
    public static bool IsInvisible(char character)
        => char.IsWhiteSpace(character) || character is '\uFEFF' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\u00AD';
}
