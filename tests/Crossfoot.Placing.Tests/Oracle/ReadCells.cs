using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A cell that was read.</summary>
/// <param name="Id">Which.</param>
/// <param name="Content">What was read.</param>
/// <param name="Place">Where, in words.</param>
/// <param name="By">How it was placed.</param>
internal sealed record ReadCell(CellId Id, Cell Content, string Place, PlacedBy By);

/// <summary>The cells of a reading.</summary>
internal static class ReadCells
{
    /// <summary>Everything that a reading says of a cell; what is absent or invalid says nothing.</summary>
    public static IEnumerable<ReadCell> Of(Reading reading)
        => from index in Enumerable.Range(0, reading.Report.Tables.Count)
           from table in reading.Report.InstancesOf(index)
           from cell in Enumerable.Range(0, table.CellCount)
           where table.StateAt(cell) is CellState.Value or CellState.Blank or CellState.NotApplicable
           select new ReadCell(IdOf(table, cell), table[cell], table.PlaceAt(cell)?.ToString() ?? "no place", HowPlaced(table, cell));

    private static CellId IdOf(TableData table, int cell)
    {
        var (row, column) = (cell / table.Layout.Columns.Count, cell % table.Layout.Columns.Count);
        return new CellId(table.Layout.Table.Id, table.Instance, table.PathAt(row), table.Layout.Columns.Leaves[column].Path) { IsOfMember = table.MemberAt(row) is not null };
    }

    /// <summary>The reader does not say yet how it placed a cell; until it does, it answers for each as if by name.</summary>
    private static PlacedBy HowPlaced(TableData table, int cell)
    {
        _ = (table, cell);
        return PlacedBy.Name;
    }
}
