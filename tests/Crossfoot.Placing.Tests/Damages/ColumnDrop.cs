using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A column is gone, with its name.</summary>
internal static class ColumnDrop
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.FlatTable(document, random) is not { } table || table.LeafHeaders.Count < 2 || Pick.One(table.LeafHeaders, random) is not { } header)
            return;
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells.Where(cell => cell == header || cell.Header == header || cell.CoveredBy == header).ToList())
            {
                // The name of the group goes on above the next column.
                if (row.Cells.IndexOf(cell) is var at && row.Cells.Find(each => each.CoveredBy == cell) is { } heir && cell != header)
                    (heir.Text, heir.CoveredBy) = (cell.Text, null);
                row.Cells.RemoveAt(at);
            }

            // A place above that a group's name takes up goes as well.
            if (table.Rows.IndexOf(row) < table.HeaderRows)
                Narrow(table, row);
        }
    }

    /// <summary>Takes one place from the header of a group, so that what stands right of it stays above its figures.</summary>
    private static void Narrow(PrintedTable table, PrintedRow header)
    {
        var width = table.FigureRows.Max(static row => row.Cells.Count);
        if (header.Cells.Count <= width)
            return;
        var covered = header.Cells.FindLast(cell => cell.CoveredBy is { } anchor && header.Cells.Contains(anchor));
        if (covered is not null)
            header.Cells.Remove(covered);
    }
}
