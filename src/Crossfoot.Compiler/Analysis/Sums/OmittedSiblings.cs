using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;

namespace Crossfoot.Compiler.Analysis.Sums;

/// <summary>
/// Reports sums that list nearly all that stands side by side: a row was added to the form, and the sum forgot it. What a sum is meant
/// to be cannot be proved, so everything that speaks for an item on its own counts: another formula that works with it, an
/// <c>except</c>, an "of which" before it, a place behind the total.
/// </summary>
internal sealed class OmittedSiblings(BoundReport report, FormulaIndex formulas, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    /// <summary>At most one item is left out for so many that are listed.</summary>
    private const int ListedForOne = 3;

    /// <summary>Where more is left out a sum is no list of what there is, and no more need be looked at.</summary>
    private const int MostCandidates = 64;

    private readonly HashSet<BoundItem> _reported = [];

    /// <summary>Looks at a comparison; only what must be equal can be whole.</summary>
    public void Check(Equation equation)
    {
        if (equation.Operator != ComparisonOperator.Equal || equation.Rule.Parts is not null)
            return;
        foreach (var (side, opposite) in new[] { (equation.Right, equation.Left), (equation.Left, equation.Right) })
        {
            foreach (var list in ListedItems.Of(side, opposite))
            {
                cancellation.ThrowIfCancellationRequested();
                if (Check(equation, side, list))
                    return;
            }
        }
    }

    private bool Check(Equation equation, SumSide side, ListedItems list)
    {
        var isFormula = equation.Rule.Item is not null && list.Total == equation.Rule.Item;
        var isCalledTotal = list.Total is { } named && named.SelfAndAncestors().Any(MemoLines.IsCalledTotal);
        if ((list.Leaves.Count < 2 && !(isFormula && isCalledTotal)) || (list.Total is { } total && (MemoLines.IsPart(total) || IsOtherBreakdown(equation, list, total))))
            return false;
        var covered = new CoveredItems(report, equation, side, list, formulas);
        var missing = list.Total is null
            ? MissingInGroups(covered, list.Axis.Roots, isTop: true)
            : MissingBesideTotal(covered, list, list.Total, isFormula && isCalledTotal, isCalledTotal);

        // What one sum forgets is missing in those that build on it as well; it is said where it comes first.
        missing = missing.Where(_reported.Add).ToList();
        if (missing.Count == 0)
            return false;
        diagnostics.Report(new Diagnostic(Descriptors.SiblingLeftOut, diagnostics.File, side.Span, [string.Join(", ", missing.Select(static item => item.Path))])
        {
            Related = [.. missing.Select(item => new RelatedPlace(list.Table.File, item.Span, "it stands here", "该项在此处"))],
            Fixes = new OmissionFixes(diagnostics.File, side, list, missing).All(),
        });
        return true;
    }

    /// <summary>A total that is defined by other items than those that are listed is divided in another way here.</summary>
    private bool IsOtherBreakdown(Equation equation, ListedItems list, BoundItem total)
        => formulas.DefinitionOf(total) is { } definition && definition != equation && !list.Leaves.Intersect(formulas.SourcesOf(total)).Any();

    /// <summary>What is missing among the items between the total and the beginning, or the end, of those that stand beside it.</summary>
    private static List<BoundItem> MissingBesideTotal(CoveredItems covered, ListedItems list, BoundItem total, bool mayListOne, bool isCalledTotal)
    {
        var parent = total.Parent;
        while (parent is not null && !list.Leaves.All(leaf => leaf.SelfAndAncestors().Contains(parent)))
            parent = parent.Parent;
        var siblings = (parent?.Children ?? list.Axis.Roots).ToList();
        var anchor = siblings.FindIndex(sibling => total.SelfAndAncestors().Contains(sibling));
        var places = list.Leaves.Select(leaf => siblings.FindIndex(sibling => leaf.SelfAndAncestors().Contains(sibling))).Where(place => place != anchor).ToList();
        if (places.Count == 0)
            return [];
        var (first, last) = (places.Min(), places.Max());
        var zone = siblings.Where((_, place) => place != anchor && (place < anchor ? first < anchor : last > anchor)).ToList();
        covered.LeafByLeaf(total, siblings[anchor]);

        // At the far end stands what a sum has nothing to do with, such as a plan beside its fulfilment. What is called a total and only
        // adds takes all in, but for what another rule works with.
        bool IsNear(BoundItem item)
        {
            var place = siblings.IndexOf(item);
            return (place < anchor ? place > first : place < last) || (isCalledTotal && (list.Terms.All(static term => !term.IsSubtracted) || !covered.IsUsedElsewhere(item)));
        }

        var missing = Missing(covered, zone, total, out var listed);
        if (missing.Count > 0 && total.IsTotal && list.Leaves.All(leaf => leaf.SelfAndAncestors().Contains(total.Parent) || total.Parent is null))
            return missing;

        // One total does not lack another, unless that stands in the midst of what it adds up.
        missing.RemoveAll(item => covered.IsWorkedOut(item) && siblings.IndexOf(item) is var place && (place < first || place > last));
        if (missing.TrueForAll(IsNear) && (IsFew(missing.Count, listed) || (mayListOne && missing.Count == 1 && listed == 1)))
            return missing;
        return zone.Where(covered.IsPartly).SelectMany(group => MissingInGroups(covered, group.Children, isTop: false, isSure: isCalledTotal && first == last)).ToList();
    }

    private static List<BoundItem> Missing(CoveredItems covered, IReadOnlyList<BoundItem> siblings, BoundItem? total, out int listed)
    {
        var candidates = covered.MissingAmong(siblings, out listed);
        if (candidates.Count > MostCandidates)
            return [];
        var missing = candidates.Where(item => covered.IsMissing(item, total)).ToList();
        return missing.Where(item => !missing.Exists(other => other != item && covered.IsWorkedOutFrom(other, item))).ToList();
    }

    private static bool IsFew(int missing, int listed) => missing > 0 && listed >= 2 && (missing == 1 || missing * ListedForOne <= listed);

    /// <summary>What is missing in a group of which nearly all is listed.</summary>
    private static List<BoundItem> MissingInGroups(CoveredItems covered, IReadOnlyList<BoundItem> siblings, bool isTop, bool isSure = false)
    {
        var inner = siblings.SelectMany(sibling => covered.IsPartly(sibling) ? MissingInGroups(covered, sibling.Children, isTop: false, isSure) : []).ToList();
        if (inner.Count > 0 || isTop)
            return inner;
        var missing = Missing(covered, siblings, null, out var listed);
        return (isSure && IsFew(missing.Count, listed)) || (missing.Count > 0 && missing.Count * ListedForOne <= listed) ? missing : [];
    }
}
