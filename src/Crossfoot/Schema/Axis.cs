using System;
using System.Collections.Generic;

namespace Crossfoot.Schema;

/// <summary>The rows or the columns of a table, with their leaves in display order.</summary>
public sealed class Axis
{
    private readonly Dictionary<string, int> _byPath = new(StringComparer.Ordinal);
    private readonly List<Leaf> _leaves = [];

    internal Axis(ReportSchema report, IReadOnlyList<ItemSchema> items, int first, int last)
    {
        Items = items;
        foreach (var item in items)
            Add(report, item, "", [], first, last);
    }

    /// <summary>The items as the definition has them.</summary>
    public IReadOnlyList<ItemSchema> Items { get; }

    /// <summary>The leaves of all editions, in display order.</summary>
    public IReadOnlyList<Leaf> Leaves => _leaves;

    /// <summary>The number of leaves.</summary>
    public int Count => _leaves.Count;

    /// <summary>The position of the leaf with this path, or -1.</summary>
    public int IndexOf(string path) => _byPath.GetValueOrDefault(path, -1);

    /// <summary>The positions of the leaves a selection names.</summary>
    /// <exception cref="ArgumentException">The axis has no such leaf: schemas from definitions never name one.</exception>
    internal List<int> Positions(AxisSelection selection)
    {
        var positions = new List<int>();
        foreach (var run in selection.Runs)
        {
            var from = IndexOf(run.From);
            var to = IndexOf(run.To);
            if (from < 0 || to < from)
                throw new ArgumentException($"There is no '{run.From}..{run.To}'.", nameof(selection));
            for (var position = from; position <= to; position++)
                positions.Add(position);
        }

        return positions;
    }

    private void Add(ReportSchema report, ItemSchema item, string prefix, ItemSchema[] groups, int first, int last)
    {
        var path = prefix + item.Id;
        var (since, until) = report.Resolve(item.Editions);
        first = Math.Max(first, since);
        last = Math.Min(last, until);
        ItemSchema[] ancestry = [.. groups, item];
        if (item.Items.Count == 0)
        {
            _byPath.Add(path, _leaves.Count);
            _leaves.Add(new Leaf(report, _leaves.Count, path, ancestry, first, last));
            return;
        }

        foreach (var child in item.Items)
            Add(report, child, path + ".", ancestry, first, last);
    }
}
