using System.Linq;
using Crossfoot.Placement;

namespace Crossfoot.Placing.Editions;

/// <summary>Adds members of open rows to the data of a table.</summary>
internal static class MemberWriter
{
    /// <summary>Adds a member with its cells; one that is there already is left as it is.</summary>
    public static void Write(TableData data, FormTable table, FoundMember member)
    {
        var rows = data.OpenRows.First(open => open.Item.Index == member.Member.Item.FirstLeaf);
        if (rows.Find(member.Member.Key) is not null)
            return;
        var added = data.AddMember(rows, member.Member.Key, member.Member.Name);
        foreach (var cell in member.Cells)
        {
            var at = (added.Row * table.Layout.Columns.Count) + cell.Column.FirstLeaf;
            data[at] = cell.Cell;
            data.SetPlace(at, cell.Source.Place);
            data.SetNote(at, cell.Note);
        }
    }
}
