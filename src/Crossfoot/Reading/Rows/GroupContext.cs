using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;

namespace Crossfoot.Placing.Rows;

/// <summary>The group that the rows of a part stand in, by the names that were printed so far. Equal labels are told apart by it.</summary>
internal sealed class GroupContext
{
    private ItemNode? _last;

    /// <summary>The group; null for none.</summary>
    public ItemNode? Current { get; private set; }

    /// <summary>Takes note of the name of a group.</summary>
    public void Enter(IEnumerable<ItemNode> groups)
    {
        var all = groups.Distinct().ToList();
        if (all is [var only])
            Current = only;
        else if (all.Where(group => Current is not null && (group.IsUnder(Current) || group.Parent == Current.Parent)).ToList() is [var near])
            Current = near;
    }

    /// <summary>Takes note of a row that its label tells.</summary>
    public void Follow(ItemNode row)
    {
        _last = row;
        Current = row.Parent;
    }

    /// <summary>The rows that a label can be here: those of the current group, where it has only one of them that is still to come.</summary>
    public IReadOnlyList<ItemNode> Choose(IReadOnlyList<ItemNode> candidates)
    {
        if (candidates.Count == 1)
            return candidates;
        var here = candidates.Where(node => node.Parent == Current && (_last is null || node.FirstLeaf > _last.FirstLeaf)).ToList();
        if (here.Count == 1)
            return here;
        var under = candidates.Where(node => Current is not null && node.IsUnder(Current) && (_last is null || node.FirstLeaf > _last.FirstLeaf)).ToList();
        return under.Count == 1 ? under : candidates;
    }
}
