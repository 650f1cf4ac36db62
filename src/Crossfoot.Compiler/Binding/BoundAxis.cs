using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Compiler.Binding;

/// <summary>The rows or the columns of a table while its report is bound.</summary>
internal sealed class BoundAxis(bool isRows, IReadOnlyList<BoundItem> roots, bool isBroken)
{
    private readonly List<BoundItem> _leaves = [];

    public bool IsRows => isRows;

    public IReadOnlyList<BoundItem> Roots => roots;

    /// <summary>Whether the definition of the axis could not be read, so that names that are not found may be right.</summary>
    public bool IsBroken => isBroken;

    /// <summary>The leaves in display order, without broken ones.</summary>
    public IReadOnlyList<BoundItem> Leaves => _leaves;

    public IEnumerable<BoundItem> Items => roots.SelectMany(static root => root.SelfAndDescendants());

    /// <summary>Finds the item with this path, or null.</summary>
    public BoundItem? Find(string path) => Items.FirstOrDefault(item => item.Path == path);

    /// <summary>Numbers the leaves. Called once all broken items are known.</summary>
    public void NumberLeaves()
    {
        _leaves.Clear();
        foreach (var root in roots)
            Number(root);
    }

    private void Number(BoundItem item)
    {
        item.FirstLeaf = _leaves.Count;
        if (!item.IsGroup && !item.IsBroken)
            _leaves.Add(item);
        foreach (var child in item.Children)
            Number(child);
        item.LeafCount = _leaves.Count - item.FirstLeaf;
    }
}
