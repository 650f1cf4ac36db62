using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Binding;

/// <summary>Makes the rules of <c>total: true</c> and <c>equals:</c>.</summary>
internal sealed class TotalBinder(MadeRuleBinder rules, DiagnosticBag diagnostics)
{
    /// <summary>Makes the rules of an axis.</summary>
    public void Bind(BoundTable table, BoundAxis axis)
    {
        foreach (var item in axis.Items.Where(static item => !item.IsBroken))
        {
            if (item.Syntax is { } syntax)
                Bind(table, axis, item, syntax);
        }
    }

    private void Bind(BoundTable table, BoundAxis axis, BoundItem item, ItemSyntax syntax)
    {
        if (syntax.Rule is { } options && syntax.Total is null && syntax.Formula is null)
            diagnostics.Report(Descriptors.RuleWithoutTotal, options.Span, item.Path);
        if (syntax.Rule?.Id is { } id && !IdRules.Check(id, diagnostics))
            return;
        if (item.IsOpen)
            BindMembers(table, axis, item, syntax);
        else if (syntax.Total is not null && syntax.Formula is not null)
            diagnostics.Report(Descriptors.TotalAndFormula, syntax.Formula.Span, item.Path);
        else if (syntax.Total is not null && item.IsGroup)
            BindGroup(table, axis, item, syntax);
        else if (syntax.Total is not null)
            BindTotal(Made(table, axis, item, item, syntax), PartsBeside(item, axis));
        else if (syntax.Formula is not null)
            BindFormula(table, axis, item, syntax);
    }

    private void BindFormula(BoundTable table, BoundAxis axis, BoundItem item, ItemSyntax syntax)
    {
        if (item.IsGroup)
        {
            diagnostics.Report(Descriptors.FormulaOnGroup, syntax.Formula!.Span, item.Path);
            return;
        }

        rules.Add(Made(table, axis, item, item, syntax) with { Span = syntax.Formula!.Span, Formula = syntax.Formula });
    }

    /// <summary>Among open rows the totals are members, and which they are only the document says.</summary>
    private void BindMembers(BoundTable table, BoundAxis axis, BoundItem item, ItemSyntax syntax)
    {
        if (syntax.Total is not { } total)
            return;
        if (item.Open is { Levels.Count: 0 } && syntax.Open!.Levels is null)
            diagnostics.Report(Descriptors.TotalWithoutLevels, total, item.Path);
        else
            rules.AddMembers(Made(table, axis, item, item, syntax));
    }

    private void BindTotal(MadeRule made, IReadOnlyList<BoundItem>? parts)
    {
        if (parts is null)
            return;
        if (parts.Count == 0)
            diagnostics.Report(Descriptors.TotalOfNothing, made.Span, made.Item.Path);
        else
            rules.Add(made with { Parts = parts.Select(static part => part.IsOpen ? part.Members(SelectionBinder.Top) : part).ToList() });
    }

    /// <summary>A total that is a group adds leaf by leaf: each of its leaves is the sum of those whose path ends like its own.</summary>
    private void BindGroup(BoundTable table, BoundAxis axis, BoundItem group, ItemSyntax syntax)
    {
        if (PartsBeside(group, axis) is not { } parts)
            return;
        var leaves = axis.Leaves.Skip(group.FirstLeaf).Take(group.LeafCount).ToList();
        var byLeaf = leaves.ToDictionary(static leaf => leaf, static _ => new List<BoundItem>());
        foreach (var part in parts)
        {
            var match = leaves.Where(leaf => part.Path.EndsWith(End(leaf), StringComparison.Ordinal)).OrderByDescending(static leaf => leaf.Path.Length).FirstOrDefault();
            if (match is not null)
                byLeaf[match].Add(part);
            else if (HoldsNumbers(part, table, axis))
                diagnostics.Report(Descriptors.TotalGroupDiffers, syntax.Total!.Value, group.Path, part.Path);
        }

        foreach (var leaf in leaves)
            BindTotal(Made(table, axis, leaf, group, syntax), byLeaf[leaf]);

        string End(BoundItem leaf) => leaf.Path.Substring(group.Path.Length);
    }

    /// <summary>All leaves under the parent that are no part of a total; null where one of them is broken, since the sum would lack it.</summary>
    private static List<BoundItem>? PartsBeside(BoundItem item, BoundAxis axis)
    {
        var siblings = item.Parent?.Children ?? axis.Roots;
        if (siblings.SelectMany(static sibling => sibling.SelfAndDescendants()).Any(static sibling => sibling.IsBroken))
            return null;
        var first = siblings[0].FirstLeaf;
        var count = siblings.Sum(static sibling => sibling.LeafCount);
        return axis.Leaves.Skip(first).Take(count)
            .Where(leaf => !leaf.SelfAndAncestors().TakeWhile(part => part != item.Parent).Any(static part => part.IsTotal))
            .ToList();
    }

    /// <summary>Whether any cell of a leaf could be added up.</summary>
    private static bool HoldsNumbers(BoundItem leaf, BoundTable table, BoundAxis axis)
        => table.Axis(!axis.IsRows).Leaves.Any(other => CellTypes.IsAdditive((axis.IsRows ? table.FormatAt(leaf, other) : table.FormatAt(other, leaf)).Type));

    private static MadeRule Made(BoundTable table, BoundAxis axis, BoundItem leaf, BoundItem item, ItemSyntax syntax)
    {
        var own = syntax.Rule?.Id;
        var id = table.Id + "." + (own?.Value ?? item.Path) + leaf.Path.Substring(item.Path.Length);
        return new MadeRule(table, leaf, axis.IsRows, id, own?.Span ?? syntax.Id.Span, syntax.Total ?? syntax.Id.Span) { Options = syntax.Rule };
    }
}
