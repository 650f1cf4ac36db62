using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Binding;

/// <summary>Finds the leaves that an axis in an expression names.</summary>
internal sealed class SelectionBinder(PathBinder paths, DiagnosticBag diagnostics)
{
    /// <summary>The members without a parent: what totals and ranges add up.</summary>
    public const string Top = "*";

    private const string Lowest = "**";

    /// <summary>The leaves an operand reads; null where it names none, which is reported.</summary>
    public IReadOnlyList<BoundItem>? Operand(AxisSyntax syntax, BoundAxis axis, BoundTable table)
    {
        if (Leaves(syntax, axis, table, isOperand: true) is not { } leaves)
            return null;
        if (syntax.To is not null && leaves.FirstOrDefault(static leaf => leaf.IsWithinTotal) is { } total)
        {
            diagnostics.Report(Descriptors.RangeHoldsTotal, syntax.Span, total.Path);
            return null;
        }

        if (leaves.Count > 0)
            return leaves;
        diagnostics.Report(Descriptors.EmptySet, syntax.Span);
        return null;
    }

    /// <summary>The leaves that a scope or an exception names: a group stands for all that is under it.</summary>
    /// <param name="syntax">What is written.</param>
    /// <param name="axis">The axis it names.</param>
    /// <param name="table">The table of the axis.</param>
    /// <param name="mayBeMembers">Whether it may name some members of open rows, which nobody knows before the document is read.</param>
    public IReadOnlyList<BoundItem>? Region(AxisSyntax syntax, BoundAxis axis, BoundTable table, bool mayBeMembers = false)
    {
        var leaves = Leaves(syntax, axis, table, isOperand: false);
        if (mayBeMembers || leaves?.FirstOrDefault(static leaf => leaf.IsMembers) is not { } members)
            return leaves;
        diagnostics.Report(Descriptors.MembersNotHere, syntax.Span, members.Leaf.Path);
        return null;
    }

    /// <summary>Leaves as runs in display order.</summary>
    public static SelectionModel ToModel(IEnumerable<BoundItem> leaves, bool isSet)
    {
        var runs = new List<LeafRunModel>();
        BoundItem? first = null, last = null;
        foreach (var leaf in leaves.OrderBy(static leaf => leaf.FirstLeaf))
        {
            if (last is not null && (leaf.FirstLeaf != last.FirstLeaf + 1 || leaf.IsMembers || last.IsMembers))
                End();
            first ??= leaf;
            last = leaf;
        }

        End();
        return new SelectionModel(runs.ToEquatableArray(), isSet);

        void End()
        {
            if (first is not null && last is not null)
                runs.Add(new LeafRunModel(first.Path, last.Path));
            first = null;
        }
    }

    private IReadOnlyList<BoundItem>? Leaves(AxisSyntax syntax, BoundAxis axis, BoundTable table, bool isOperand)
    {
        var leaves = syntax.To is null ? Item(syntax, axis, table, isOperand) : Range(syntax, axis, table);
        foreach (var except in syntax.Except)
        {
            var excepted = Region(except, axis, table);
            if (excepted is null)
                leaves = null;
            leaves = leaves?.Except(excepted ?? []).ToList();
        }

        if (!isOperand || !syntax.IsSet)
            return leaves;

        // Adding up every member of a hierarchy would count amounts twice, so a set takes those at one end of it.
        return leaves?.Select(leaf => leaf.IsOpen ? leaf.Members(syntax.Wildcard == Wildcard.Leaves ? Lowest : Top) : leaf).ToList();
    }

    private IReadOnlyList<BoundItem>? Item(AxisSyntax syntax, BoundAxis axis, BoundTable table, bool isOperand)
    {
        if (paths.Find(syntax.From, axis, table) is not { } item)
            return null;
        if (item.IsOpen || item.IsMembers)
            return Members(syntax, item, isOperand);
        if (syntax.Wildcard == Wildcard.None)
        {
            if (!item.IsGroup || !isOperand)
                return LeavesOf(item, axis);
            Report(Descriptors.GroupHasNoCell, syntax, item);
            return null;
        }

        if (!item.IsGroup)
        {
            diagnostics.Report(Descriptors.LeafHasNoMembers, syntax.Span, item.Path);
            return null;
        }

        var members = syntax.Wildcard == Wildcard.Leaves
            ? LeavesOf(item, axis).Where(leaf => !IsTotalUnder(leaf, item))
            : item.Children.Where(static child => !child.IsTotal && !child.IsBroken);
        var list = members.ToList();
        if (list.Find(static member => member.IsGroup) is { } group && isOperand)
        {
            Report(Descriptors.ChildrenHoldGroup, syntax, item, group.Path);
            return null;
        }

        return list.SelectMany(member => LeavesOf(member, axis)).ToList();
    }

    /// <summary>Open rows as a whole, or some of their members.</summary>
    private IReadOnlyList<BoundItem>? Members(AxisSyntax syntax, BoundItem item, bool isOperand)
    {
        var prefix = item.IsMembers ? item.Id + "." : "";
        switch (syntax.Wildcard)
        {
            case Wildcard.Children:
                return [item.Leaf.Members(prefix + Top)];
            case Wildcard.Leaves:
                return [item.Leaf.Members(prefix + Lowest)];
            case var _ when item.IsOpen && isOperand && !syntax.IsSet:
                diagnostics.Report(Descriptors.OpenRowsAreMany, syntax.Span, item.Path);
                return null;
            case Wildcard.None:
                return [item];
            default:
                throw new UnreachableException();
        }
    }

    private IReadOnlyList<BoundItem>? Range(AxisSyntax syntax, BoundAxis axis, BoundTable table)
    {
        var from = paths.Find(syntax.From, axis, table);
        var to = paths.Find(syntax.To!, axis, table);
        if (from is null || to is null || syntax.Wildcard != Wildcard.None)
            return null;
        if (from.IsMembers || to.IsMembers)
        {
            diagnostics.Report(Descriptors.MembersNotHere, syntax.Span, from.IsMembers ? from.Leaf.Path : to.Leaf.Path);
            return null;
        }

        var last = to.FirstLeaf + to.LeafCount;
        if (last > from.FirstLeaf)
            return axis.Leaves.Skip(from.FirstLeaf).Take(last - from.FirstLeaf).ToList();
        diagnostics.Report(Descriptors.ReversedRange, syntax.Span, from.Path, to.Path);
        return null;
    }

    private static IReadOnlyList<BoundItem> LeavesOf(BoundItem item, BoundAxis axis) => axis.Leaves.Skip(item.FirstLeaf).Take(item.LeafCount).ToList();

    /// <summary>Whether a leaf, or a group around it below <paramref name="top"/>, is a total.</summary>
    private static bool IsTotalUnder(BoundItem leaf, BoundItem top)
        => leaf.SelfAndAncestors().TakeWhile(item => item != top).Any(static item => item.IsTotal);

    private void Report(Descriptor descriptor, AxisSyntax syntax, BoundItem item, string group = "")
    {
        var leaves = item.Path + ".**";
        diagnostics.Report(new Diagnostic(descriptor, diagnostics.File, syntax.Span, [item.Path, leaves, group])
        {
            Fixes = descriptor == Descriptors.ChildrenHoldGroup ? Suggestion.Replace(diagnostics.File, syntax.Span, leaves) : [],
        });
    }
}
