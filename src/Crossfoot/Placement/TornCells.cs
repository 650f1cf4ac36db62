using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;

namespace Crossfoot.Placement;

/// <summary>
/// Puts together what the end of a page tears: a table goes on over it, and its last row, or a label over several rows, stands in
/// part on either page. <c>（四）无</c> below one page and <c>法提供</c> above the next are one label; apart they are none.
/// </summary>
internal static class TornCells
{
    /// <summary>The blocks of a document with what was torn put together.</summary>
    public static IReadOnlyList<DocumentBlock> Join(IReadOnlyList<DocumentBlock> blocks, FormLabels labels)
        => blocks.Any(HasPageBreak) ? [.. blocks.Select(block => HasPageBreak(block) ? Join(block, labels) : block)] : blocks;

    private static bool HasPageBreak(DocumentBlock block)
        => block.Kind == BlockKind.Grid && PageOf(block.Rows.FirstOrDefault()) is { } first && PageOf(block.Rows[^1]) is { } last && first != last;

    private static int? PageOf(DocumentRow? row) => row is { Cells: [{ Place: PagePlace place }, ..] } ? place.Page : null;

    private static DocumentBlock Join(DocumentBlock block, FormLabels labels)
    {
        var rows = block.Rows.Select(static row => row.Cells.ToList()).ToList();
        for (var i = 1; i < rows.Count; i++)
        {
            if (PageOf(block.Rows[i - 1]) is not { } before || PageOf(block.Rows[i]) is not { } after || before == after)
                continue;
            JoinLabels(rows[..i], rows[i], labels);
            JoinRow(rows[i - 1], rows[i]);
        }

        return block with { Rows = [.. rows.Select(static cells => new DocumentRow(cells))] };
    }

    private static void JoinLabels(List<List<DocumentCell>> above, List<DocumentCell> first, FormLabels labels)
    {
        for (var i = 0; i < first.Count; i++)
        {
            var (row, cell) = LastOver(above, first[i]);
            if (first[i].Text.Length == 0 || cell < 0)
                continue;
            var upper = above[row][cell];
            var both = upper.Text + first[i].Text;
            if (labels.Find(both).Count == 0 || (labels.Find(upper.Text).Count > 0 && labels.Find(first[i].Text).Count > 0))
                continue;

            // The label stands where most of its rows do: above, unless only one row is there and more follow below.
            var isBelow = first[i].RowSpan > above.Count - row;
            above[row][cell] = upper with { Text = both };
            first[i] = first[i] with { Text = isBelow ? both : "" };
        }
    }

    /// <summary>The cell with something in it that comes down to the last row in the columns of another.</summary>
    private static (int Row, int Cell) LastOver(List<List<DocumentCell>> above, DocumentCell below)
    {
        for (var row = above.Count - 1; row >= 0; row--)
        {
            var cell = above[row].FindIndex(cell => cell.Column == below.Column && cell.ColumnSpan == below.ColumnSpan);
            if (cell >= 0)
                return above[row][cell].Text.Length > 0 && row + above[row][cell].RowSpan >= above.Count ? (row, cell) : (-1, -1);
        }

        return (-1, -1);
    }

    /// <summary>A row of which one part has the label and the other the figures is one row.</summary>
    private static void JoinRow(List<DocumentCell> last, List<DocumentCell> first)
    {
        var pairs = last.Select(upper => (Upper: upper, At: first.FindIndex(lower => lower.Column == upper.Column && lower.ColumnSpan == upper.ColumnSpan))).ToList();
        var isTorn = pairs.TrueForAll(pair => pair.At >= 0 && (pair.Upper.Text.Length == 0 || first[pair.At].Text.Length == 0))
            && pairs.Exists(static pair => pair.Upper.Text.Length > 0) && pairs.Exists(pair => first[pair.At].Text.Length > 0)
            && !CellText.IsFigure(pairs.Find(static pair => pair.Upper.Text.Length > 0).Upper.Text);
        if (!isTorn)
            return;
        for (var i = 0; i < last.Count; i++)
        {
            var lower = first[pairs[i].At];
            if (lower.Text.Length == 0)
                continue;
            last[i] = last[i] with { Text = lower.Text, Place = lower.Place };
            first[pairs[i].At] = lower with { Text = "" };
        }
    }
}
