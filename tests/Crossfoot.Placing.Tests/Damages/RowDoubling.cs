using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A row is printed twice.</summary>
internal static class RowDoubling
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random) is not { } row)
            return;
        var copy = new PrintedRow(row.Cells.Select(static cell => new PrintedCell(cell.Text) { Id = cell.Id, Value = cell.Value, Header = cell.Header, Label = cell.Label, IsOpen = cell.IsOpen }));
        Pick.TableOf(document, row).Rows.Insert(Pick.TableOf(document, row).Rows.IndexOf(row) + 1, copy);
        (row.IsRagged, copy.IsRagged) = (true, true);

        // Where rows have no labels, the second one is another row.
        if (row.LastFigures()[0].Label is null)
            row.Doubt();
    }
}
