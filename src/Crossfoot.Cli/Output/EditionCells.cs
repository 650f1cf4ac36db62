using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Cli.Output;

/// <summary>The cells that a table can hold in its edition: grey ones and those of other editions are left out, members of open rows are in.</summary>
internal static class EditionCells
{
    /// <summary>How many cells of a report hold something that was read.</summary>
    public static int CountRead(ReportData report)
        => Enumerable.Range(0, report.Tables.Count).SelectMany(report.InstancesOf).Sum(table => CountRead(report, table));

    /// <summary>How many cells of a table hold something that was read.</summary>
    public static int CountRead(ReportData report, TableData table) => Of(report, table).Count(cell => table.StateAt(cell) != CellState.Absent);

    public static IEnumerable<int> Of(ReportData report, TableData table)
    {
        var layout = table.Layout;
        var edition = report.EditionOf(table);
        for (var row = 0; row < table.RowCount; row++)
        {
            var item = table.RowAt(row);
            var standsForMembers = item.Item.Open is not null && table.MemberAt(row) is null;
            if (standsForMembers || !item.ExistsIn(edition))
                continue;
            foreach (var column in layout.Columns.Leaves)
            {
                var cell = layout.CellAt(row, column.Index);
                if (column.ExistsIn(edition) && !table.IsClosed(cell))
                    yield return cell;
            }
        }
    }
}
