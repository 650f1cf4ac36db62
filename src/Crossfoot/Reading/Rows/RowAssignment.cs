using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Rows;

/// <summary>
/// Tells which row of the form each row of a part is: first those whose labels leave no choice, in whatever order they stand; then,
/// where these keep the order of the form, the others between them.
/// </summary>
internal sealed class RowAssignment
{
    private readonly FormTable _table;
    private readonly int _edition;
    private readonly List<ItemNode> _leaves;
    private readonly List<Entry> _entries = [];
    private bool _isInOrder;

    private RowAssignment(FormTable table, int edition)
    {
        _table = table;
        _edition = edition;
        _leaves = [.. table.RowLeaves(edition)];
    }

    /// <summary>The meaning of each row, in the order of the document.</summary>
    public static IReadOnlyList<AssignedRow> Of(IReadOnlyList<LabelledRow> rows, FormTable table, int edition)
    {
        var assignment = new RowAssignment(table, edition);
        var groups = new GroupContext();
        for (var i = 0; i < rows.Count; i++)
            assignment._entries.Add(assignment.Enter(rows[i], groups, IsBlank(rows, i)));
        assignment.DropDoubtful();
        assignment.DropWeak();
        assignment._isInOrder = assignment.IsInOrder();
        if (table.IsRowUnprinted)
            assignment.AssignUnprinted();
        else if (assignment._isInOrder)
            assignment.AssignBetween();
        return [.. assignment._entries.Select(static entry => entry.Meaning())];
    }

    /// <summary>
    /// Whether a line in columns of characters that is a label alone can be a row whose cells are all blank: figures on the line above or
    /// below may belong to it, and the line may be a part of another row's label.
    /// </summary>
    private static bool IsBlank(IReadOnlyList<LabelledRow> rows, int at)
    {
        var row = rows[at];
        return row.Segment.Row.Precision == Precision.Characters && row.Label is { } label && row.After.Count == 0
            && !Neighbours(rows, at).Any(other => other.Segment.IsBare || !other.IsOwn)
            && !rows.Any(other => other != row && other.Label is { } taken && taken.Cells.Any(label.Cells.Contains));
    }

    private static IEnumerable<LabelledRow> Neighbours(IReadOnlyList<LabelledRow> rows, int at)
    {
        if (at > 0)
            yield return rows[at - 1];
        if (at + 1 < rows.Count)
            yield return rows[at + 1];
    }

    private Entry Enter(LabelledRow row, GroupContext groups, bool isBlank)
    {
        if (row.Label is not { } label)
            return new Entry(row, !row.Segment.HasFigures || HeaderNumbers.Are(row) ? RowKind.Nothing : row.Segment.IsBare ? RowKind.Bare : IsUnknown(row) ? RowKind.Unknown : RowKind.Nothing);
        var uses = label.Uses.Where(use => use.ExistsIn(_edition)).ToList();
        if (uses.Count == 0)
            return new Entry(row, RowKind.OtherEdition);
        var isMention = (row.After.Count == 0 && !isBlank) || (row.Filled.Count == 0 && row.Segment is { IsLines: true, Row.IsStreamed: false });
        var rows = uses.Where(static use => use.Node!.IsLeaf && use.Node.Item.Open is null).ToList();
        if (rows.Count == 0 || isMention)
        {
            groups.Enter(uses.Select(static use => use.Node!).Where(static node => !node.IsLeaf));
            return new Entry(row, RowKind.Group) { Node = groups.Current };
        }

        foreach (var group in row.Groups)
            groups.Enter(group.Uses.Where(use => use.ExistsIn(_edition)).Select(static use => use.Node!).Where(static node => !node.IsLeaf));
        var candidates = groups.Choose([.. rows.Select(static use => use.Node!).Distinct()]);
        var isFolded = rows.TrueForAll(static use => use.Level != FoldingLevel.Characters);
        if (candidates is [var only])
        {
            groups.Follow(only);
            return new Entry(row, RowKind.Row) { Node = only, Candidates = candidates, IsFolded = isFolded };
        }

        return new Entry(row, RowKind.Ambiguous) { Candidates = candidates, IsFolded = isFolded };
    }

    /// <summary>Whether texts and then nothing but figures stand in a row: in a sentence, texts go on behind the figures.</summary>
    private static bool IsUnknown(LabelledRow row)
        => row.Unknown.Count > 0 && row.Segment.Cells.SkipWhile(static cell => !cell.IsFigure).All(static cell => cell.IsEmpty || cell.IsFigure);

    /// <summary>
    /// A label without its remark or number may be that of another thing. It holds only beside other rows, where no other row of the
    /// document has the whole label or the same part of it, and where the order is that of the form.
    /// </summary>
    private void DropDoubtful()
    {
        var placed = _entries.Where(static entry => entry.Node is not null && entry.Kind == RowKind.Row).ToLookup(static entry => entry.Node);
        var isBroken = !IsInOrder();
        foreach (var entry in _entries.Where(static entry => entry.IsFolded && entry.Kind == RowKind.Row).ToList())
        {
            if (isBroken || placed[entry.Node].Count() > 1 || _leaves.Count == 1)
                (entry.Kind, entry.Node) = (RowKind.Ambiguous, null);
        }
    }

    /// <summary>
    /// A label on the lines around figures holds only where no other row's label near them is left without any: the figures may be
    /// that row's.
    /// </summary>
    private void DropWeak()
    {
        var taken = _entries.Where(static entry => entry.Kind == RowKind.Row).SelectMany(static entry => entry.Row.Label!.Cells).ToHashSet();
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i] is not { Kind: RowKind.Row, Row.IsOwn: false } weak)
                continue;
            var stretch = _entries.Take(i).Reverse().TakeWhile(static entry => !entry.IsStrong).Concat(_entries.Skip(i + 1).TakeWhile(static entry => !entry.IsStrong));
            if (stretch.Any(entry => entry.IsLeftOver && !entry.Row.Label!.Cells.Any(taken.Contains)))
                (weak.Kind, weak.Node) = (RowKind.Bare, null);
        }
    }

    /// <summary>Whether the rows that their own labels tell stand in the order of the form.</summary>
    private bool IsInOrder()
    {
        var last = -1;
        foreach (var entry in _entries.Where(static entry => entry is { Kind: RowKind.Row, Row.IsOwn: true }))
        {
            if (entry.Node!.FirstLeaf < last)
                return false;
            last = entry.Node.FirstLeaf;
        }

        return true;
    }

    /// <summary>A table whose rows have no labels: as many rows of figures as it has, in order.</summary>
    private void AssignUnprinted()
    {
        var bare = _entries.Where(static entry => entry.Kind == RowKind.Bare).ToList();
        for (var i = 0; i < bare.Count; i++)
        {
            if (_leaves.Count == 1 || bare.Count == _leaves.Count)
                (bare[i].Kind, bare[i].Node) = (RowKind.Row, _leaves[_leaves.Count == 1 ? 0 : i]);
        }
    }

    private void AssignBetween()
    {
        var start = 0;
        while (start < _entries.Count)
        {
            if (_entries[start].IsOpen)
            {
                var end = start;
                while (end < _entries.Count && !_entries[end].IsStrong)
                    end++;
                AssignStretch(start, end);
                start = end;
            }

            start++;
        }
    }

    /// <summary>The rows between two that their labels tell, or at an end.</summary>
    private void AssignStretch(int start, int end)
    {
        var open = _entries.Skip(start).Take(end - start).Where(static entry => entry.IsOpen).ToList();
        var before = _entries.Take(start).LastOrDefault(static entry => entry.IsStrong)?.Node;
        var after = end < _entries.Count ? _entries[end].Node : null;
        var taken = _entries.Where(static entry => entry.IsStrong).Select(static entry => entry.Node).ToHashSet();
        var free = _leaves.Where(leaf => (before is null || leaf.FirstLeaf > before.FirstLeaf) && (after is null || leaf.FirstLeaf < after.FirstLeaf) && !taken.Contains(leaf)).ToList();
        var hasBare = open.Exists(static entry => entry.Kind == RowKind.Bare);
        if (hasBare && (before is null || after is null || open.Count != free.Count || _entries.Skip(start).Take(end - start).Any(static entry => entry.Kind == RowKind.Unknown)))
        {
            foreach (var bare in open.Where(static entry => entry.Kind == RowKind.Bare))
                bare.Node = null;
            if (open.TrueForAll(static entry => entry.Kind == RowKind.Bare))
                return;
        }

        if (hasBare)
        {
            if (open.Count != free.Count || before is null || after is null || open.Where((entry, i) => entry.Kind == RowKind.Ambiguous && !entry.Candidates.Contains(free[i])).Any())
                return;
            for (var i = 0; i < open.Count; i++)
                (open[i].Kind, open[i].Node, open[i].IsByOrder) = (RowKind.Row, free[i], open[i].Kind == RowKind.Bare);
            return;
        }

        AssignAmbiguous(open, free);
    }

    /// <summary>Labels that several rows share, where only one way of taking them keeps the order.</summary>
    private static void AssignAmbiguous(List<Entry> open, List<ItemNode> free)
    {
        var first = Greedy(open, free, isFromEnd: false);
        var last = Greedy(open, free, isFromEnd: true);
        for (var i = 0; first is not null && last is not null && i < open.Count; i++)
        {
            if (first[i] == last[i])
                (open[i].Kind, open[i].Node) = (RowKind.Row, first[i]);
        }
    }

    /// <summary>The earliest, or the latest, rows that the labels can be in order. Where both are the same row, it is that one.</summary>
    private static ItemNode[]? Greedy(List<Entry> open, List<ItemNode> free, bool isFromEnd)
    {
        var chosen = new ItemNode[open.Count];
        var at = isFromEnd ? free.Count - 1 : 0;
        for (var step = 0; step < open.Count; step++)
        {
            var i = isFromEnd ? open.Count - 1 - step : step;
            while (at >= 0 && at < free.Count && !open[i].Candidates.Contains(free[at]))
                at += isFromEnd ? -1 : 1;
            if (at < 0 || at >= free.Count)
                return null;
            chosen[i] = free[at];
            at += isFromEnd ? -1 : 1;
        }

        return chosen;
    }

    private sealed class Entry(LabelledRow row, RowKind kind)
    {
        public LabelledRow Row { get; } = row;

        public RowKind Kind { get; set; } = kind;

        public ItemNode? Node { get; set; }

        public IReadOnlyList<ItemNode> Candidates { get; init; } = [];

        public bool IsFolded { get; init; }

        public bool IsByOrder { get; set; }

        public bool IsStrong => Kind == RowKind.Row && Row.IsOwn && !IsByOrder;

        /// <summary>Whether it is the label of a row with nothing behind it.</summary>
        public bool IsLeftOver => Kind == RowKind.Group && Row.Label!.Uses.Any(static use => use.Node!.IsLeaf) && Row.Filled.Count == 0;

        public bool IsOpen => Kind is RowKind.Bare or RowKind.Ambiguous && (Kind == RowKind.Ambiguous || Row.Filled.Count > 0);

        public AssignedRow Meaning() => new(Row, Kind, Node, IsByOrder || (IsFolded && Kind == RowKind.Row && !Row.Label!.Uses.Any(static use => use.Level == FoldingLevel.WithoutNumber)));
    }
}
