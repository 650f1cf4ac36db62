using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Expressions;

namespace Crossfoot.Compiler.Analysis.Sums;

/// <summary>The sums of all rules of a report: which items are worked out from which, and where each is used.</summary>
internal sealed class FormulaIndex
{
    private readonly Dictionary<BoundItem, Equation> _definitions = [];
    private readonly Dictionary<BoundItem, List<(Equation Equation, SumSide Side)>> _uses = [];
    private readonly Dictionary<BoundRule, IReadOnlyList<Equation>> _equations = [];

    public FormulaIndex(BoundReport report, CancellationToken cancellation)
    {
        foreach (var rule in report.BoundRules)
        {
            cancellation.ThrowIfCancellationRequested();
            var equations = new SumReader(report, rule).Read();
            _equations[rule] = equations;
            foreach (var equation in equations)
                Add(equation);
        }
    }

    /// <summary>The comparisons of a rule.</summary>
    public IReadOnlyList<Equation> Of(BoundRule rule) => _equations[rule];

    /// <summary>The equation that an item is worked out by as a total or a formula; null for none.</summary>
    public Equation? DefinitionOf(BoundItem item) => _definitions.TryGetValue(item, out var found) ? found : null;

    /// <summary>The items on its own axis from which an item is worked out.</summary>
    public IEnumerable<BoundItem> SourcesOf(BoundItem item)
        => DefinitionOf(item) is { } equation
            ? CurrentCells(equation.Right).Where(cells => cells.Table == equation.Rule.Context.Table).SelectMany(cells => (equation.Rule.IsRow ? cells.Rows : cells.Columns) ?? []).Select(static leaf => leaf.Leaf)
            : [];

    /// <summary>The items from which an item is worked out, and those from which they are.</summary>
    public IEnumerable<BoundItem> AllSourcesOf(BoundItem item)
    {
        var known = new HashSet<BoundItem>();
        var open = new Queue<BoundItem>();
        open.Enqueue(item);
        while (open.Count > 0)
        {
            foreach (var source in SourcesOf(open.Dequeue()).Where(known.Add))
            {
                open.Enqueue(source);
                yield return source;
            }
        }
    }

    /// <summary>Where an item is a term of a sum.</summary>
    public IEnumerable<(Equation Equation, SumSide Side)> UsesOf(BoundItem item) => _uses.TryGetValue(item, out var found) ? found : [];

    /// <summary>Whether some sum has both items as terms, so that neither is part of the other.</summary>
    public bool AreTogether(BoundItem one, BoundItem other)
    {
        var others = SidesOf(other);
        return UsesOf(one).Any(use => others[use.Equation].Any(side => ReferenceEquals(side, use.Side)));
    }

    /// <summary>Whether an equation, or inequality, other than some has one item on one side and the other on the other side.</summary>
    public bool AreOpposite(BoundItem one, BoundItem other, bool asEquals, params Equation?[] except)
    {
        var others = SidesOf(other);
        return UsesOf(one).Any(use => (use.Equation.Operator == ComparisonOperator.Equal) == asEquals && !except.Contains(use.Equation)
            && others[use.Equation].Any(side => !ReferenceEquals(side, use.Side)));
    }

    private ILookup<Equation, SumSide> SidesOf(BoundItem item) => UsesOf(item).ToLookup(static use => use.Equation, static use => use.Side);

    private static IEnumerable<ResolvedReference> CurrentCells(SumSide side) => side.Terms.Where(static term => term.Period.Length == 0).Select(static term => term.Cells).Concat(side.Others);

    private void Add(Equation equation)
    {
        if (equation.Rule.Item is { } item && !_definitions.ContainsKey(item))
            _definitions.Add(item, equation);
        foreach (var side in equation.Sides)
        {
            foreach (var term in side.Terms.Where(static term => term.Period.Length == 0))
            {
                foreach (var leaf in (term.Cells.Rows ?? []).Concat(term.Cells.Columns ?? []).Select(static leaf => leaf.Leaf).Distinct())
                {
                    if (!_uses.TryGetValue(leaf, out var uses))
                        _uses.Add(leaf, uses = []);
                    uses.Add((equation, side));
                }
            }
        }
    }
}
