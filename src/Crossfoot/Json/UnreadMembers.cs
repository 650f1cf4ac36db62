using System.Collections.Generic;
using Crossfoot.Schema;

namespace Crossfoot.Json;

/// <summary>
/// The members of open rows that are there and not read. Each stays in its table without cells, so that no sum over the members passes
/// it over; its cells need no problem of their own.
/// </summary>
internal sealed class UnreadMembers
{
    private readonly HashSet<int> _rows = [];
    private readonly HashSet<Leaf> _lists = [];

    /// <summary>Takes a member that is not read.</summary>
    public void Add(string key, OpenMembers open, TableData table)
    {
        table.IsPartial = true;
        if (open.Find(key) is null)
            _rows.Add(table.AddMember(open, key).Row);
        if (key.Length == 0)
            _lists.Add(open.Item);
    }

    /// <summary>Takes all members of open rows: nobody can say which they are.</summary>
    public void AddAll(OpenMembers open, TableData table) => Add(KeyedEntries.Keyless, open, table);

    /// <summary>Whether a row is that of a member that is not read.</summary>
    public bool Has(int row) => _rows.Contains(row);

    /// <summary>Whether any member that is not listed may be one of them.</summary>
    public bool MayHave(OpenMembers open) => _lists.Contains(open.Item);
}
