using System.Collections.Generic;
using System.Linq;
using System.Text;
using Crossfoot.Documents;

namespace Crossfoot.Placement;

/// <summary>A wording of the form found in the document, in one cell or split over several.</summary>
/// <param name="Uses">What it can mean.</param>
/// <param name="Text">The wording as printed.</param>
/// <param name="Cell">Its first cell.</param>
/// <param name="Row">The row of its first cell.</param>
/// <param name="EndRow">The position of the row of its last cell.</param>
/// <param name="EndCell">The position of its last cell in that row.</param>
internal sealed record LabelMatch(IReadOnlyList<LabelUse> Uses, string Text, StreamCell Cell, StreamRow Row, int EndRow, int EndCell)
{
    public IEnumerable<LabelUse> Of(LabelKind kind) => Uses.Where(use => use.Kind == kind);

    public bool Has(LabelKind kind) => Uses.Any(use => use.Kind == kind);

    public bool Has(LabelKind kind, int table) => Uses.Any(use => use.Kind == kind && use.Table == table);
}

/// <summary>Finds wordings in the stream. Only whole cells count, so running text never holds a label.</summary>
internal sealed class LabelMatcher(FormLabels labels, DocumentStream stream)
{
    /// <summary>How many characters a wording loses when it is folded as a whole: brackets around its number, doubled dashes where parts meet.</summary>
    private const int MostFoldedAway = 4;

    /// <summary>The wording that begins at a cell: one of the current table before others, then the longest.</summary>
    public LabelMatch? At(int row, int cell, int table)
    {
        LabelMatch? best = null;
        var (text, folded) = (new StringBuilder(), new StringBuilder());
        var (atRow, atCell) = (row, cell);

        // Cells that fold to nothing, or to one dash with those before, would be joined without end.
        for (var parts = 0; parts <= labels.LongestLabel; parts++)
        {
            var part = stream.Rows[atRow].Cells[atCell];
            text.Append(part.Text);
            folded.Append(part.Folded);
            if (folded.Length > labels.LongestLabel + MostFoldedAway)
                return best;
            var uses = labels.Find(folded.ToString());
            if (uses.Count > 0 && (best is null || !IsOf(best.Uses, table) || IsOf(uses, table)))
                best = new LabelMatch(uses, text.ToString(), stream.Rows[row].Cells[cell], stream.Rows[row], atRow, atCell);
            if (Next(atRow, atCell) is not { } next)
                return best;
            (atRow, atCell) = next;
        }

        return best;
    }

    private static bool IsOf(IReadOnlyList<LabelUse> uses, int table)
    {
        foreach (var use in uses)
        {
            if (use.Table == table)
                return true;
        }

        return false;
    }

    /// <summary>The cell that could hold the next part of a split label.</summary>
    private (int Row, int Cell)? Next(int row, int cell)
    {
        var current = stream.Rows[row];
        if (cell + 1 < current.Cells.Count && !current.Cells[cell + 1].IsEmpty)
            return current.Cells[cell + 1].IsFigure ? null : (row, cell + 1);
        if (row + 1 >= stream.Rows.Count)
            return null;
        var next = stream.Rows[row + 1];
        if (next.OnlyText is not { IsFigure: false } part)
            return null;

        // A line of text after the last cell continues it; otherwise both rows must hold one cell, in the same column.
        var continues = next.Kind == BlockKind.Text && cell == current.Cells.Count - 1;
        var isStacked = current.OnlyText == current.Cells[cell] && part.Column == current.Cells[cell].Column;
        if (!continues && !isStacked)
            return null;
        for (var i = 0; i < next.Cells.Count; i++)
        {
            if (next.Cells[i] == part)
                return (row + 1, i);
        }

        return null;
    }
}
