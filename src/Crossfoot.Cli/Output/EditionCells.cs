using System.Collections.Generic;

namespace Crossfoot.Cli.Output;

/// <summary>The cells that a table can hold in its edition: grey ones and those of other editions are left out, members of open rows are in.</summary>
internal static class EditionCells
{
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
