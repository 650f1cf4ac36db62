using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>What each cell of a table spans, as far as the rows still fit below each other.</summary>
internal sealed class Spans
{
    private readonly Dictionary<PrintedCell, (int Columns, int Rows)> _spans = [];
    private readonly HashSet<PrintedCell> _covered = [];

    public Spans(PrintedTable table)
    {
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var cells = table.Rows[r].Cells;
            for (var c = 0; c < cells.Count; c++)
            {
                if (cells[c].CoveredBy is null)
                    _spans.Add(cells[c], Measure(table, r, c));
            }
        }
    }

    /// <summary>Whether a place belongs to a cell left of it or above.</summary>
    public bool IsCovered(PrintedCell cell) => _covered.Contains(cell);

    /// <summary>The columns and rows that a cell spans.</summary>
    public (int Columns, int Rows) Of(PrintedCell cell) => _spans.GetValueOrDefault(cell, (1, 1));

    private (int Columns, int Rows) Measure(PrintedTable table, int row, int column)
    {
        var anchor = table.Rows[row].Cells[column];
        var columns = table.Rows[row].Cells.Skip(column + 1).TakeWhile(cell => cell.CoveredBy == anchor).Count() + 1;
        var rows = table.Rows.Skip(row + 1).TakeWhile(below => below.Cells.Count >= column + columns && below.Cells.GetRange(column, columns).TrueForAll(cell => cell.CoveredBy == anchor)).Count() + 1;
        foreach (var below in table.Rows.Skip(row).Take(rows))
            _covered.UnionWith(below.Cells.Skip(column).Take(columns).Where(cell => cell != anchor));
        return (columns, rows);
    }
}
