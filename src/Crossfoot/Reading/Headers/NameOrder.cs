using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;

namespace Crossfoot.Placing.Headers;

/// <summary>
/// The order of columns whose names are printed one after the other. Names that are equal are told apart by their groups, which are
/// printed before them: level by level, each before its members, or all groups first.
/// </summary>
internal sealed class NameOrder(HeaderTree tree)
{
    /// <summary>The columns from left to right; null where the names do not tell.</summary>
    public IReadOnlyList<(ItemNode Leaf, HeaderCell Name)>? Find(IReadOnlyList<HeaderCell> names)
        => Flat(names) ?? ByLevels(names) ?? ByMembers(names) ?? InDisplayOrder(names);

    /// <summary>Names of columns alone, none of which two columns share. They must stand in one row, or the form must have no groups.</summary>
    private List<(ItemNode, HeaderCell)>? Flat(IReadOnlyList<HeaderCell> names)
    {
        if (names.Any(static name => name.IsGroup) || names.Any(static name => name.Leaves.Distinct().Count() != 1))
            return null;
        if (tree.Groups.Count > 0 && names.Any(name => name.Row != names[0].Row))
            return null;
        var found = names.Select(static name => (name.Leaves.First(), name)).ToList();
        return found.DistinctBy(static entry => entry.Item1).Count() == tree.Leaves.Count && found.Count == tree.Leaves.Count ? found : null;
    }

    private List<(ItemNode, HeaderCell)>? ByLevels(IReadOnlyList<HeaderCell> names)
    {
        var members = new Dictionary<string, List<(ItemNode Node, HeaderCell Name)>>();
        var queue = new Queue<ItemNode?>([null]);
        var at = 0;
        while (queue.TryDequeue(out var group))
        {
            if (Take(names, at, tree.Under(group)) is not { } taken)
                return null;
            at += taken.Count;
            members.Add(group?.Path ?? "", taken);
            foreach (var (node, _) in taken.Where(static entry => !entry.Node.IsLeaf))
                queue.Enqueue(node);
        }

        if (at != names.Count)
            return null;
        var order = new List<(ItemNode, HeaderCell)>();
        Unfold("", members, order);
        return order;
    }

    private static void Unfold(string group, Dictionary<string, List<(ItemNode Node, HeaderCell Name)>> members, List<(ItemNode, HeaderCell)> order)
    {
        foreach (var (node, name) in members[group])
        {
            if (node.IsLeaf)
                order.Add((node, name));
            else
                Unfold(node.Path, members, order);
        }
    }

    /// <summary>The next names as the members of one group, in whatever order they stand.</summary>
    private static List<(ItemNode Node, HeaderCell Name)>? Take(IReadOnlyList<HeaderCell> names, int at, IReadOnlyList<ItemNode> members)
    {
        if (at + members.Count > names.Count)
            return null;
        var taken = new List<(ItemNode, HeaderCell)>();
        for (var i = 0; i < members.Count; i++)
        {
            var here = names[at + i].Columns.Select(static use => use.Node!).Where(members.Contains).Distinct().ToList();
            if (here is not [var only] || taken.Exists(entry => entry.Item1 == only))
                return null;
            taken.Add((only, names[at + i]));
        }

        return taken;
    }

    private List<(ItemNode, HeaderCell)>? ByMembers(IReadOnlyList<HeaderCell> names)
    {
        var order = new List<(ItemNode, HeaderCell)>();
        var at = 0;
        return TakeMembers(names, ref at, null, order) && at == names.Count ? order : null;
    }

    private bool TakeMembers(IReadOnlyList<HeaderCell> names, ref int at, ItemNode? group, List<(ItemNode, HeaderCell)> order)
    {
        var left = tree.Under(group).ToList();
        while (left.Count > 0)
        {
            if (at >= names.Count || names[at].Columns.Select(static use => use.Node!).Where(left.Contains).Distinct().ToList() is not [var node])
                return false;
            left.Remove(node);
            if (node.IsLeaf)
                order.Add((node, names[at]));
            at++;
            if (!node.IsLeaf && !TakeMembers(names, ref at, node, order))
                return false;
        }

        return true;
    }

    /// <summary>The groups anywhere before their members, everything in the order of the form: then equal names follow their groups.</summary>
    private List<(ItemNode, HeaderCell)>? InDisplayOrder(IReadOnlyList<HeaderCell> names)
    {
        var groups = names.Where(static name => name.IsGroup).ToList();
        var leaves = names.Where(static name => !name.IsGroup).ToList();
        if (leaves.Count != tree.Leaves.Count || groups.Count != tree.Groups.Count)
            return null;
        for (var i = 0; i < leaves.Count; i++)
        {
            if (!leaves[i].Leaves.Contains(tree.Leaves[i]))
                return null;
        }

        // Groups are compared level by level, since that is how they are printed.
        var levels = tree.Groups.OrderBy(static group => group.Depth).ToList();
        var isPrinted = groups.Select((name, i) => name.Groups.Contains(levels[i]) || name.Groups.Contains(tree.Groups[i])).All(static same => same);
        return isPrinted ? [.. leaves.Select((name, i) => (tree.Leaves[i], name))] : null;
    }
}
