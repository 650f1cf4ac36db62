using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement;

/// <summary>What a row label of the document is in the edition of its table.</summary>
internal enum RowMeaningKind
{
    /// <summary>A row.</summary>
    Row,

    /// <summary>A group, or a word in passing.</summary>
    Group,

    /// <summary>An item that the edition does not have.</summary>
    OtherEdition,

    /// <summary>One of several rows.</summary>
    Ambiguous,
}

internal readonly record struct RowMeaning(RowMeaningKind Kind, ItemNode? Node);

/// <summary>Tells equal labels apart by the group they stand in and by the rows before them.</summary>
internal sealed class RowResolver(TableFinds finds, int edition)
{
    private readonly List<ItemNode> _leaves = [.. finds.Table.RowLeaves(edition)];
    private ItemNode? _group;
    private ItemNode? _last;

    /// <summary>The group that the row resolved last stands in; null for none.</summary>
    public ItemNode? Group => _group;

    /// <summary>What the row at a position means. To be asked in the order of the document.</summary>
    public RowMeaning Resolve(int index)
    {
        var find = finds.Rows[index];
        var uses = find.Uses.Where(use => use.ExistsIn(edition)).Select(static use => use.Node!).Distinct().ToList();
        if (uses.Count == 0)
            return new RowMeaning(RowMeaningKind.OtherEdition, null);
        var groups = uses.Where(static node => !node.IsLeaf).ToList();
        var rows = uses.Where(static node => node.IsLeaf).ToList();
        if (rows.Count == 0 || find.IsMention || (!find.HasText && groups.Exists(group => IsFollowedByMember(index, group))))
        {
            if (groups.Count > 0)
                _group = Choose(groups);
            return new RowMeaning(RowMeaningKind.Group, _group);
        }

        var row = Choose(rows);
        if (row is null)
            return new RowMeaning(RowMeaningKind.Ambiguous, null);
        _last = row;
        _group = row.Parent;
        return new RowMeaning(RowMeaningKind.Row, row);
    }

    private bool IsFollowedByMember(int index, ItemNode group)
        => index + 1 < finds.Rows.Count && finds.Rows[index + 1].Uses.Any(use => use.ExistsIn(edition) && use.Node!.IsUnder(group));

    private ItemNode? Choose(List<ItemNode> candidates)
    {
        if (candidates is [var only])
            return only;
        var here = candidates.Where(node => node.Parent == _group && (_last is null || node.FirstLeaf > _last.LastLeaf)).ToList();
        if (here is [var inGroup])
            return inGroup;

        // By order alone only where each of them is there: a label that stands once may be the second one, and the first be lost.
        if (finds.Rows.Count(find => find.Uses.Any(use => use.Node is { } node && candidates.Contains(node))) < candidates.Count)
            return null;
        var next = _last is null ? 0 : _leaves.IndexOf(_last) + 1;
        var following = candidates.Where(node => next < _leaves.Count && node.FirstLeaf == _leaves[next].FirstLeaf).ToList();
        return following is [var inOrder] ? inOrder : null;
    }
}
