using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Compiler.Analysis.Sums;

/// <summary>
/// Reports totals and formulas that are worked out from each other, also from table to table. A formula stays in its row or column as
/// it goes along the other axis, so a circle always lies along one axis, and items are enough to find it.
/// </summary>
internal sealed class FormulaCycles(FormulaIndex formulas, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly HashSet<BoundItem> _done = [];

    public void Check(IReadOnlyList<BoundRule> rules)
    {
        foreach (var rule in rules.Where(static rule => rule is { Item: not null, Model.When: null }))
        {
            cancellation.ThrowIfCancellationRequested();
            Follow(rule);
        }
    }

    /// <summary>Goes down from an item with a stack of its own, since a chain of formulas may be as long as a table.</summary>
    private void Follow(BoundRule start)
    {
        var path = new List<BoundRule>();
        var open = new Stack<(BoundRule Rule, int Depth)>();
        open.Push((start, 0));
        while (open.Count > 0)
        {
            var (rule, depth) = open.Pop();
            path.RemoveRange(depth, path.Count - depth);
            var from = path.IndexOf(rule);
            if (from >= 0)
            {
                Report(path.Skip(from).ToList());
                continue;
            }

            if (!_done.Add(rule.Item!))
                continue;
            path.Add(rule);
            foreach (var next in NextOf(rule).Reverse())
                open.Push((next, path.Count));
        }
    }

    private IEnumerable<BoundRule> NextOf(BoundRule rule)
    {
        var equation = formulas.DefinitionOf(rule.Item!)!;
        foreach (var cells in equation.Right.Terms.Where(static term => term.Period.Length == 0).Select(static term => term.Cells).Concat(equation.Right.Others))
        {
            var along = rule.IsRow ? cells.Rows : cells.Columns;
            var crossing = rule.IsRow ? cells.Columns : cells.Rows;
            if (along is null || cells.IsOverInstances || cells.Instance is not null || !IsWhereTheRuleIs(rule, cells.Table, crossing))
                continue;
            foreach (var item in along)
            {
                if (formulas.DefinitionOf(item)?.Rule is { Model.When: null } next && next.IsRow == rule.IsRow && Meet(rule, next))
                    yield return next;
            }
        }
    }

    /// <summary>Whether cells stand where the rule is on the other axis: by the rule's place, or since neither table has another.</summary>
    private static bool IsWhereTheRuleIs(BoundRule rule, BoundTable table, IReadOnlyList<BoundItem>? crossing)
        => crossing is null || (table.Axis(!rule.IsRow).Leaves.Count == 1 && rule.Context.Table!.Axis(!rule.IsRow).Leaves.Count == 1);

    /// <summary>Whether two rules are checked in some row or column, and edition, together.</summary>
    private static bool Meet(BoundRule one, BoundRule other)
        => one.Context.Editions.Overlaps(other.Context.Editions)
            && (one.Context.Table != other.Context.Table || one.Context.Instances.Any(other.Context.Instances.Contains));

    private void Report(IReadOnlyList<BoundRule> circle)
    {
        var first = circle[0];

        // An item in a sum of its own stands on both sides of it, which is said there.
        if (circle.Count == 1 && formulas.DefinitionOf(first.Item!)!.Right.Terms.Any(term => term.IsSingle && term.Along(first.IsRow)!.Contains(first.Item!)))
            return;
        diagnostics.MoveTo(first.File);
        var names = circle.Append(first).Select(static rule => rule.Context.Table!.Id + "!" + rule.Item!.Path);
        diagnostics.Report(Descriptors.CircularFormulas, first.Check?.Span ?? first.Place, first.Item!.Path, string.Join(" → ", names));
    }
}
