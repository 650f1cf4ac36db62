using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Labels;

/// <summary>Finds the wordings that begin at a cell: alone, or joined with its neighbours in the row and on the lines below.</summary>
internal sealed class LabelScan(FormIndex form, IReadOnlyList<PageRow> rows)
{
    private readonly Dictionary<PageCell, IReadOnlyList<FoundLabel>> _known = [];

    public FormIndex Form => form;

    public IReadOnlyList<PageRow> Rows => rows;

    /// <summary>The wordings that begin at a cell, the shortest first.</summary>
    public IReadOnlyList<FoundLabel> At(int row, int cell)
    {
        var first = rows[row].Cells[cell];
        if (!_known.TryGetValue(first, out var matches))
            _known.Add(first, matches = Find(row, cell));
        return matches;
    }

    /// <summary>The longest of them that a condition holds for.</summary>
    public FoundLabel? Longest(int row, int cell, System.Func<WordingUse, bool> isWanted)
        => At(row, cell).LastOrDefault(match => match.Uses.Any(isWanted)) is { } match ? match with { Uses = [.. match.Uses.Where(isWanted)] } : null;

    private List<FoundLabel> Find(int row, int cell)
    {
        var matches = new List<FoundLabel>();
        var first = rows[row].Cells[cell];
        if (first.IsEmpty || first.Folded.Length > Tolerances.Default.LongestLabel)
            return matches;
        if (form.Find(first.Folded) is { Count: > 0 } alone)
            matches.Add(new FoundLabel(alone, [first]));
        if (first.IsFigure || form.Wordings.Step(LabelText.Normal(first.Folded)) is not { } node)
            return matches;
        var cells = new List<PageCell> { first };
        var at = (Row: row, Cell: cell);
        while (cells.Count < Tolerances.Default.MostPieces && Next(at.Row, at.Cell) is { } next)
        {
            at = next;
            var piece = rows[at.Row].Cells[at.Cell];
            cells.Add(piece);
            if (node.Step(piece.Folded) is not { } longer)
                break;
            node = longer;
            var uses = node.Uses.Where(static use => use.Level == FoldingLevel.Characters).ToList();
            if (uses.Count > 0)
                matches.Add(new FoundLabel(uses, [.. cells]));
        }

        return matches;
    }

    /// <summary>The cell that could hold the next piece of a label.</summary>
    private (int Row, int Cell)? Next(int row, int cell)
    {
        var current = rows[row];
        if (cell + 1 < current.Cells.Count && !current.Cells[cell + 1].IsEmpty)
            return current.Cells[cell + 1].IsFigure ? null : (row, cell + 1);
        if (row + 1 >= rows.Count || rows[row + 1].IsStreamed != current.IsStreamed || rows[row + 1].Filled is not [{ IsFigure: false } part, ..])
            return null;

        // A line of text goes on after the last cell; in a grid both rows must hold one cell, in the same column.
        var next = rows[row + 1];
        var goesOn = (current.Precision is Precision.Line or Precision.Characters || (current.Precision == Precision.Order && next.Precision == Precision.Line)) && next.Precision is Precision.Line or Precision.Characters or Precision.Order
            && current.Filled[^1] == current.Cells[cell];
        var isStacked = current.Filled.Count == 1 && next.Filled.Count == 1 && part.Column == current.Cells[cell].Column;
        return goesOn || isStacked ? (row + 1, IndexOf(next, part)) : null;
    }

    public static int IndexOf(PageRow row, PageCell cell)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i] == cell)
                return i;
        }

        return -1;
    }
}
