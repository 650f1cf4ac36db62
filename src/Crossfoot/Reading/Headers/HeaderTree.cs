using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;

namespace Crossfoot.Placing.Headers;

/// <summary>The columns of a table in one edition as their names are printed: groups without a name count as their members.</summary>
internal sealed class HeaderTree
{
    private readonly List<ItemNode> _nodes;

    public HeaderTree(FormTable table, int edition)
    {
        _nodes = [.. table.Columns.Where(node => node.ExistsIn(edition))];
        Leaves = [.. table.ColumnLeaves(edition)];
        Groups = [.. _nodes.Where(static node => !node.IsLeaf && node.IsPrinted)];
    }

    /// <summary>The columns in display order.</summary>
    public IReadOnlyList<ItemNode> Leaves { get; }

    /// <summary>The groups that have a name, in display order.</summary>
    public IReadOnlyList<ItemNode> Groups { get; }

    /// <summary>What is printed directly under a group; under null the top of the header.</summary>
    public IReadOnlyList<ItemNode> Under(ItemNode? group)
    {
        var members = new List<ItemNode>();
        foreach (var node in _nodes.Where(node => node.Parent == group))
        {
            if (node.IsLeaf || node.IsPrinted)
                members.Add(node);
            else
                members.AddRange(Under(node));
        }

        return members;
    }
}
