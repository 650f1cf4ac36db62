using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot;

/// <summary>The members of open rows, typed: what generated code offers for rows that are known only from the document.</summary>
/// <param name="data">The table.</param>
/// <param name="item">The position of the row that stands for the members in the form.</param>
/// <param name="view">Makes the typed view of a row.</param>
public sealed class MemberRows<TRow>(TableData data, int item, Func<TableData, int, TRow> view) : IReadOnlyCollection<TRow>
    where TRow : class
{
    /// <summary>The members without types, with their hierarchy.</summary>
    public OpenMembers Members { get; } = data.OpenRows.First(open => open.Item.Index == item);

    /// <inheritdoc/>
    public int Count => Members.All.Count;

    /// <summary>The cells of the member with a key; null where there is none.</summary>
    public TRow? this[string key] => Members.Find(key) is { } member ? view(data, member.Row) : null;

    /// <summary>Adds a member; its cells are absent until they are set.</summary>
    /// <exception cref="ArgumentException">There is a member of this key already.</exception>
    public TRow Add(string key, string? name = null) => view(data, data.AddMember(Members, key, name).Row);

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator()
    {
        foreach (var member in Members.All)
            yield return view(data, member.Row);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
