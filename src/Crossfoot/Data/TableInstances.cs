using System;
using System.Collections;
using System.Collections.Generic;

namespace Crossfoot;

/// <summary>The instances of a repeated table, typed.</summary>
/// <param name="data">The report.</param>
/// <param name="table">The id of the table.</param>
/// <param name="view">Makes the typed view of an instance.</param>
public sealed class TableInstances<TTable>(ReportData data, string table, Func<TableData, TTable> view) : IReadOnlyCollection<TTable>
    where TTable : class, ITable
{
    /// <inheritdoc/>
    public int Count => Instances.Count;

    private IReadOnlyList<TableData> Instances => data.InstancesOf(data.Schema.IndexOfTable(table));

    /// <summary>The instance with a key; null where there is none.</summary>
    public TTable? this[string key] => data.FindInstance(table, key) is { } instance ? view(instance) : null;

    /// <summary>Adds an instance.</summary>
    /// <exception cref="ArgumentException">There is an instance of this key already.</exception>
    public TTable Add(string key) => view(data.AddInstance(table, key));

    /// <inheritdoc/>
    public IEnumerator<TTable> GetEnumerator()
    {
        foreach (var instance in Instances)
            yield return view(instance);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
