using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Placing.Labels;
using Crossfoot.Wording;

namespace Crossfoot.Placing.Page;

/// <summary>
/// A line that is nothing but names of columns, one after the other without a delimiter, as the text of a PDF has them:
/// <c>信息内容本年处理决定数量</c>. Each name is a cell.
/// </summary>
internal static class RunTogether
{
    public static IReadOnlyList<DocumentCell>? Split(DocumentCell line, FormIndex form)
    {
        if (line.Text.Length > Tolerances.Default.LongestLabel * 2 || form.Has(Simplified.Of(LabelFolding.FoldCharacters(line.Text))))
            return null;
        var folded = line.Text.Select(static character => Simplified.Of(LabelFolding.FoldCharacters(character.ToString()))).ToList();
        var ends = new List<int>();
        if (!Find(folded, 0, form, ends) || ends.Count < 2)
            return null;
        var cells = new List<DocumentCell>();
        var start = 0;
        foreach (var end in Enumerable.Reverse(ends))
        {
            var text = line.Text[start..end];
            var indent = text.Length - text.TrimStart().Length;
            cells.Add(new DocumentCell(text.Trim(), line.Place is TextPlace place ? place with { Column = place.Column + start + indent } : line.Place)
            {
                Column = line.Column + start,
                ColumnSpan = end - start,
            });
            start = end;
        }

        return cells.Exists(cell => Names(form, cell).Any(static use => use.Kind == WordingKind.Column)) ? cells : null;
    }

    private static IEnumerable<WordingUse> Names(FormIndex form, DocumentCell cell) => form.Find(Simplified.Of(LabelFolding.FoldCharacters(cell.Text)));

    /// <summary>Splits the rest of a line, the longest name first; the ends are found from the last to the first.</summary>
    private static bool Find(List<string> folded, int start, FormIndex form, List<int> ends)
    {
        if (start == folded.Count)
            return true;
        var found = new List<int>();
        var node = form.Wordings;
        for (var i = start; i < folded.Count && node.Step(folded[i]) is { } next; i++)
        {
            node = next;
            if (folded[i].Length > 0 && node.Uses.Any(static use => use.Kind is WordingKind.Column or WordingKind.Caption or WordingKind.Key && use.Level == FoldingLevel.Characters))
                found.Add(i + 1);
        }

        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (!Find(folded, found[i], form, ends))
                continue;
            ends.Add(found[i]);
            return true;
        }

        return false;
    }
}
