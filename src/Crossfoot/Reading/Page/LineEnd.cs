using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Placement;
using Crossfoot.Placing.Labels;
using Crossfoot.Wording;

namespace Crossfoot.Placing.Page;

/// <summary>
/// Figures at the end of a line of text are cells of their own where what is left is a wording of the form and the whole is none:
/// <c>行政许可 97</c>, not <c>办公楼 2</c>. A line of figures alone is a row of figures.
/// </summary>
internal static class LineEnd
{
    /// <summary>The cells of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="form">The wordings of the form.</param>
    /// <param name="before">The lines before it, the last first: a label may begin there.</param>
    public static IReadOnlyList<DocumentCell> Split(DocumentCell line, FormIndex form, IEnumerable<string> before)
    {
        var words = Words(line);
        var figures = words.Count;
        while (figures > 0 && IsFigure(words[figures - 1].Text))
            figures--;
        if (figures == words.Count || words.Count == 1)
            return [line];
        if (figures == 0)
            return words;
        if (form.Has(Fold(line.Text)) || IsLabelled(words, figures, form, before) is not { } labels)
            return [line];
        return [.. labels, .. words.Skip(figures)];
    }

    private static bool IsFigure(string text) => CellText.IsFigure(text) || FigureText.ReadSigned(text) is { Rest: not "" } figure && char.IsLetter(figure.Rest[0]) && figure.Rest.Length <= 3;

    private static IReadOnlyList<DocumentCell>? IsLabelled(List<DocumentCell> words, int figures, FormIndex form, IEnumerable<string> before)
    {
        // The label is the longest run of words up to the figures; what stands before it may be a piece of its group's name.
        for (var start = 0; start < figures; start++)
        {
            var label = Fold(string.Concat(words.Skip(start).Take(figures - start).Select(static word => word.Text)));
            if (!form.Has(label) && (start > 0 || !form.EndsWording(label, before)))
                continue;
            var whole = words[start] with { Text = string.Join(' ', words.Skip(start).Take(figures - start).Select(static word => word.Text)) };
            return start == 0 ? [whole] : [words[0] with { Text = string.Join(' ', words.Take(start).Select(static word => word.Text)) }, whole];
        }

        return null;
    }

    private static string Fold(string text) => Simplified.Of(LabelFolding.FoldCharacters(text));

    private static List<DocumentCell> Words(DocumentCell line)
    {
        var words = new List<DocumentCell>();
        var at = 0;
        while (at < line.Text.Length)
        {
            if (char.IsWhiteSpace(line.Text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < line.Text.Length && !char.IsWhiteSpace(line.Text[end]))
                end++;
            var place = line.Place is TextPlace text ? text with { Column = text.Column + at } : line.Place;
            words.Add(new DocumentCell(line.Text[at..end], place));
            at = end;
        }

        return words;
    }
}
