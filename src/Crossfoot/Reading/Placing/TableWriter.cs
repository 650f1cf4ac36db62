using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Editions;
using Crossfoot.Schema;

namespace Crossfoot.Placing;

/// <summary>Writes what was read of a table into its data.</summary>
internal static class TableWriter
{
    /// <summary>Writes the cells, and says whether every cell of the edition has been placed.</summary>
    public static bool Write(EditionChoice choice, TableData data, Problems problems)
    {
        var attempt = choice.Attempts[^1];
        var placed = new PlacedRows(attempt);
        var shared = choice.IsCertain ? null : Shared(choice);
        foreach (var row in placed.Read)
        {
            foreach (var cell in row.Cells.Where(cell => shared is null || shared.Contains((cell.At, cell.Cell))))
            {
                data[cell.At] = cell.Cell;
                data.SetPlace(cell.At, cell.Source.Place);
                data.SetNote(cell.At, cell.Note);
                data.SetPlacedBy(cell.At, cell.IsByOrder ? PlacedBy.Order : PlacedBy.Name);
            }
        }

        var members = new PlacedMembers(attempt);
        foreach (var member in members.All.Where(member => choice.Attempts.All(other => other == attempt || Has(other, member))))
            MemberWriter.Write(data, attempt.Table, member);

        new TableProblems(choice, placed, members, problems).Report();
        return IsWhole(attempt, data) && (attempt.Table.OpenItems.Count == 0 || (members.IsWhole && AreMembersWhole(attempt)));
    }

    private static bool Has(TableAttempt attempt, FoundMember member)
        => new PlacedMembers(attempt).All.Any(other => other.Member.Item == member.Member.Item && other.Member.Key == member.Member.Key
            && other.Cells.Count == member.Cells.Count && other.Cells.All(cell => member.Cells.Any(own => own.At == cell.At && own.Cell == cell.Cell)));

    /// <summary>The cells that mean the same item in every edition that explains the table.</summary>
    private static HashSet<(int At, Cell Cell)> Shared(EditionChoice choice)
    {
        HashSet<(int, Cell)>? shared = null;
        foreach (var attempt in choice.Attempts)
        {
            var cells = new PlacedRows(attempt).Read.SelectMany(static row => row.Cells).Select(static cell => (cell.At, cell.Cell)).ToHashSet();
            if (shared is null)
                shared = cells;
            else
                shared.IntersectWith(cells);
        }

        return shared!;
    }

    private static bool IsWhole(TableAttempt attempt, TableData data)
    {
        var table = attempt.Table;
        return table.RowLeaves(attempt.Edition).All(row => table.ColumnLeaves(attempt.Edition).All(column => IsThere(table.Layout, data, table.Layout.CellAt(row.FirstLeaf, column.FirstLeaf))));
    }

    /// <summary>Whether no member can be missing: the header was followed with all columns, and no row is unknown.</summary>
    private static bool AreMembersWhole(TableAttempt attempt)
    {
        var followed = attempt.Parts.Where(static part => part.Header is { Basis: Headers.HeaderBasis.Named, Known: > 0 }).ToList();
        return followed.Count > 0 && followed.TrueForAll(static part => part.Header!.Missing.Count == 0)
            && attempt.Parts.All(static part => part.Header is not null || part.Meanings.All(static row => !row.Row.Segment.HasFigures));
    }

    private static bool IsThere(TableLayout layout, TableData data, int cell) => data.StateAt(cell) != CellState.Absent || layout.IsClosed(cell);
}
