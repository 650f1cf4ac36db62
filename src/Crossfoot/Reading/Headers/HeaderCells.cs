using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;
using Crossfoot.Placing.Segments;

namespace Crossfoot.Placing.Headers;

/// <summary>The texts of a header in one edition. Neighbouring cells that together are a name are one text.</summary>
internal static class HeaderCells
{
    /// <summary>The texts, row by row.</summary>
    /// <param name="segments">The segments of the header.</param>
    /// <param name="scan">The wordings on the page.</param>
    /// <param name="table">The table.</param>
    /// <param name="edition">The edition.</param>
    public static IReadOnlyList<HeaderCell> Of(IReadOnlyList<Segment> segments, LabelScan scan, FormTable table, int edition)
    {
        var found = new List<HeaderCell>();
        var taken = new HashSet<PageCell>();
        var rows = segments.SelectMany(static segment => segment.Rows).ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var i = 0; i < rows[row].Cells.Count; i++)
            {
                var cell = rows[row].Cells[i];
                if (cell.IsEmpty || cell.IsFigure || taken.Contains(cell))
                    continue;
                var match = Longest(scan.At(rows[row].Index, i), table, edition, rows[row]);
                var cells = match?.Cells ?? [cell];
                taken.UnionWith(cells);
                var inRow = cells.Where(rows[row].Cells.Contains).ToList();
                found.Add(new HeaderCell(cell, string.Concat(cells.Select(static piece => piece.Folded)), row)
                {
                    Start = cell.Column,
                    End = inRow[^1].End,
                    LastRow = row + cell.RowSpan - 1,
                    Columns = [.. (match?.Of(WordingKind.Column, table.Index) ?? []).Where(use => use.ExistsIn(edition))],
                    IsCaption = match?.Uses.Any(use => use.Kind == WordingKind.Caption && use.Table < 0) == true || match?.Has(WordingKind.Caption, table.Index) == true,
                    IsKey = match?.Has(WordingKind.Key, table.Index) == true,
                    IsHeading = match?.Has(WordingKind.Heading) == true,
                });
            }
        }

        return found;
    }

    /// <summary>Whether a column's name would go on in another column of characters: the last piece of a line is not continued by the first of the next.</summary>
    private static bool LeavesColumn(FoundLabel match, PageRow row)
        => row.Precision == Precision.Characters
            && match.Has(WordingKind.Column)
            && match.Cells.Any(cell => !row.Cells.Contains(cell) && (cell.Column >= match.First.End || cell.End <= match.First.Column));

    private static FoundLabel? Longest(IReadOnlyList<FoundLabel> matches, FormTable table, int edition, PageRow row)
    {
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            if (matches[i].Cells.Count > 1 && (row.Precision == Precision.Grid || LeavesColumn(matches[i], row)))
                continue;
            if (matches[i].Uses.Any(use => use.ExistsIn(edition) && ((use.Table == table.Index && use.Kind != WordingKind.Row) || (use.Table < 0 && use.Kind == WordingKind.Caption))))
                return matches[i];
        }

        return matches.Count > 0 && matches[0].Cells.Count == 1 ? matches[0] : null;
    }
}
