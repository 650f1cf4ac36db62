using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Analysis;

/// <summary>Finds what the cells of a bound expression are: which leaves, in which formats.</summary>
internal sealed class CellLookup(BoundReport report)
{
    private readonly Dictionary<BoundAxis, Dictionary<string, BoundItem>> _leaves = [];
    private readonly Dictionary<BoundAxis, IReadOnlyList<BoundItem>> _currentKinds = [];
    private RuleContext? _current;

    public BoundReport Report => report;

    /// <summary>The table of cells; a null one in the model is the rule's own.</summary>
    public BoundTable? TableOf(CellsModel cells, RuleContext context) => cells.Table is { } id ? report.Find(id) : context.Table;

    /// <summary>The leaf with this path; of members of open rows the rows they belong to, or null.</summary>
    public BoundItem? Leaf(BoundAxis axis, string path, bool mayBeMembers)
    {
        if (!_leaves.TryGetValue(axis, out var leaves))
            _leaves.Add(axis, leaves = axis.Leaves.ToDictionary(static leaf => leaf.Path));
        if (leaves.TryGetValue(path, out var found))
            return found;
        for (var dot = path.LastIndexOf('.'); mayBeMembers && dot > 0; dot = path.LastIndexOf('.', dot - 1))
        {
            if (leaves.TryGetValue(path.Substring(0, dot), out found))
                return found.IsOpen ? found : null;
        }

        return null;
    }

    /// <summary>The leaves of a selection; null where it names members of open rows, or is the one the rule is at.</summary>
    public IReadOnlyList<BoundItem>? LeavesOf(SelectionModel selection, BoundAxis axis)
    {
        if (selection.IsCurrent)
            return null;
        var leaves = new List<BoundItem>();
        foreach (var run in selection.Runs)
        {
            if (Leaf(axis, run.From, mayBeMembers: false) is not { } from || Leaf(axis, run.To, mayBeMembers: false) is not { } to)
                return null;
            leaves.AddRange(axis.Leaves.Skip(from.FirstLeaf).Take(to.FirstLeaf - from.FirstLeaf + 1));
        }

        return leaves;
    }

    /// <summary>The formats that the cells have in the instances of a rule, each once; none where they are not known.</summary>
    public IReadOnlyList<CellFormatModel> FormatsOf(CellsModel cells, RuleContext context)
    {
        if (TableOf(cells, context) is not { } table)
            return [];
        var rows = Kinds(cells.Row, table.Rows, context);
        var columns = Kinds(cells.Column, table.Columns, context);
        return rows.SelectMany(row => columns.Select(column => table.FormatAt(row, column))).Distinct().ToList();
    }

    /// <summary>One leaf of each kind that a selection holds.</summary>
    private IReadOnlyList<BoundItem> Kinds(SelectionModel selection, BoundAxis axis, RuleContext context)
    {
        if (!selection.IsCurrent)
            return OfEachKind(selection.Runs.SelectMany(run => Run(axis, run)));

        // Each cell of a rule is asked for where the rule is, and rules are looked at one after the other.
        if (!ReferenceEquals(_current, context))
        {
            _current = context;
            _currentKinds.Clear();
        }

        if (!_currentKinds.TryGetValue(axis, out var kinds))
            _currentKinds.Add(axis, kinds = OfEachKind(context.Instances.OfType<BoundItem>().Select(instance => Leaf(axis, instance.Leaf.Path, mayBeMembers: false)).OfType<BoundItem>()));
        return kinds;
    }

    private static IReadOnlyList<BoundItem> OfEachKind(IEnumerable<BoundItem> leaves)
        => leaves.GroupBy(static leaf => leaf.Attributes.Key).Select(static same => same.First()).ToList();

    private IEnumerable<BoundItem> Run(BoundAxis axis, LeafRunModel run)
    {
        if (Leaf(axis, run.From, mayBeMembers: true) is not { } from || Leaf(axis, run.To, mayBeMembers: true) is not { } to)
            return [];
        return axis.Leaves.Skip(from.FirstLeaf).Take(to.FirstLeaf - from.FirstLeaf + 1);
    }
}
