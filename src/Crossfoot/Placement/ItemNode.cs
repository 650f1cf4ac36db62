using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placement;

/// <summary>A row, column or group with its place in the tree of its axis.</summary>
internal sealed class ItemNode
{
    private ItemNode(ItemSchema item, ItemNode? parent, int first, int last)
    {
        Item = item;
        Parent = parent;
        First = first;
        Last = last;
        Depth = parent is null ? 1 : parent.Depth + 1;
        Path = parent is null ? item.Id : parent.Path + "." + item.Id;
    }

    public ItemSchema Item { get; }

    public ItemNode? Parent { get; }

    public string Path { get; }

    public int Depth { get; }

    /// <summary>The first and the last edition that have it.</summary>
    public int First { get; }

    public int Last { get; }

    /// <summary>The positions of its leaves among those of the axis.</summary>
    public int FirstLeaf { get; private set; }

    public int LastLeaf { get; private set; }

    public bool IsLeaf => Item.Items.Count == 0;

    public bool IsPrinted => Item.Labels.Any(static label => label.Text.Length > 0);

    public bool ExistsIn(int edition) => edition >= First && edition <= Last;

    public bool IsUnder(ItemNode other) => other != this && other.FirstLeaf <= FirstLeaf && LastLeaf <= other.LastLeaf && other.Depth < Depth;

    /// <summary>The items of an axis, each group before its members.</summary>
    public static IReadOnlyList<ItemNode> Flatten(ReportSchema report, Axis axis, int first, int last)
    {
        var nodes = new List<ItemNode>();
        var leaves = 0;
        foreach (var item in axis.Items)
            Add(report, nodes, item, null, first, last, ref leaves);
        return nodes;
    }

    private static void Add(ReportSchema report, List<ItemNode> nodes, ItemSchema item, ItemNode? parent, int first, int last, ref int leaves)
    {
        var (since, until) = report.Resolve(item.Editions);
        var node = new ItemNode(item, parent, System.Math.Max(first, since), System.Math.Min(last, until));
        nodes.Add(node);
        node.FirstLeaf = leaves;
        if (node.IsLeaf)
            leaves++;
        foreach (var child in item.Items)
            Add(report, nodes, child, node, node.First, node.Last, ref leaves);
        node.LastLeaf = leaves - 1;
    }
}
