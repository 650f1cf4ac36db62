using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Compiler.Analysis.Sums;

/// <summary>What a sum takes in: what it lists, and what that is worked out from.</summary>
internal sealed class CoveredItems
{
    private readonly BoundReport _report;
    private readonly Equation _equation;
    private readonly ListedItems _list;
    private readonly FormulaIndex _formulas;
    private readonly HashSet<BoundItem> _named;
    private readonly HashSet<BoundItem> _covered;
    private readonly HashSet<BoundItem> _excepted;
    private string _ending = "";

    public CoveredItems(BoundReport report, Equation equation, SumSide side, ListedItems list, FormulaIndex formulas)
    {
        (_report, _equation, _list, _formulas) = (report, equation, list, formulas);
        var mentioned = side.Others.Where(cells => cells.Table == list.Table).SelectMany(cells => (list.AreRows ? cells.Rows : cells.Columns) ?? []);
        _named = new HashSet<BoundItem>(list.Leaves.Concat(mentioned.Select(static leaf => leaf.Leaf)));
        _covered = new HashSet<BoundItem>(_named.Concat(_named.SelectMany(formulas.AllSourcesOf)));

        var silent = new DiagnosticBag(equation.Rule.File);
        _excepted = new HashSet<BoundItem>(list.Excepted(new SelectionBinder(new PathBinder(silent), silent)));
    }

    /// <summary>Where the total is one leaf of a group, only the leaves of the same name in the other groups are its parts.</summary>
    public void LeafByLeaf(BoundItem total, BoundItem group)
    {
        var ending = total.Path.Substring(group.Path.Length);
        if (ending.Length > 0 && _list.Leaves.Any(leaf => leaf.Parent is not null && leaf.Path.EndsWith(ending, StringComparison.Ordinal)))
            _ending = ending;
    }

    /// <summary>The items of which nothing is taken in, and how many are taken in.</summary>
    public IReadOnlyList<BoundItem> MissingAmong(IReadOnlyList<BoundItem> siblings, out int listed)
    {
        var missing = new List<BoundItem>();
        listed = 0;
        var isInPart = false;
        foreach (var item in siblings.Where(item => !item.IsBroken && !item.IsTotal && Leaves(item).Count > 0))
        {
            if (Leaves(item).Any(_covered.Contains))
            {
                listed++;
                isInPart = false;
            }
            else if (MemoLines.IsPart(item))
            {
                isInPart = true;
            }
            else
            {
                // The lines behind an "of which" go on with it.
                isInPart &= !MemoLines.StandsAlone(item);
                if (!isInPart)
                    missing.Add(item);
            }
        }

        return missing;
    }

    /// <summary>Whether several of a group are named, but not all is taken in; one alone, such as its total, stands for the group.</summary>
    public bool IsPartly(BoundItem group)
    {
        if (!group.IsGroup)
            return false;
        var leaves = Leaves(group);
        return leaves.Count(_named.Contains) > 1 && !leaves.TrueForAll(_covered.Contains);
    }

    /// <summary>Whether an item could be in the sum, and nothing says that it is not.</summary>
    public bool IsMissing(BoundItem item, BoundItem? total)
    {
        var leaves = Leaves(item);
        if (item.IsOpen || !item.Editions.Overlaps(_equation.Rule.Context.Editions) || leaves.All(_excepted.Contains) || !leaves.Any(IsAlike))
            return false;
        var all = item.IsGroup ? item.SelfAndDescendants().Where(static one => !one.IsGroup).ToList() : [item];
        foreach (var leaf in all)
        {
            // What is worked out from something listed would count that twice.
            if (_formulas.AllSourcesOf(leaf).Any(_covered.Contains))
                return false;
            if (_list.Leaves.Any(listed => _formulas.AreOpposite(leaf, listed, asEquals: false, _equation)))
                return false;
            if (total is not null && (_formulas.SourcesOf(leaf).Contains(total) || _formulas.AreTogether(leaf, total) || _formulas.AreOpposite(leaf, total, asEquals: true, _equation, _formulas.DefinitionOf(total))))
                return false;
        }

        return true;
    }

    /// <summary>Whether an item is the sum or formula of others.</summary>
    public bool IsWorkedOut(BoundItem item) => _formulas.DefinitionOf(item) is not null;

    /// <summary>Whether a rule other than this one works with an item.</summary>
    public bool IsUsedElsewhere(BoundItem item) => item.SelfAndDescendants().Any(one => _formulas.UsesOf(one).Any(use => use.Equation != _equation));

    /// <summary>Whether a missing item is among what another one is worked out from.</summary>
    public bool IsWorkedOutFrom(BoundItem item, BoundItem source) => _formulas.SourcesOf(item).Any(one => one.SelfAndAncestors().Contains(source));

    /// <summary>What of an item could be added: its leaves, but for totals.</summary>
    private List<BoundItem> Leaves(BoundItem item)
    {
        var leaves = new List<BoundItem>();
        for (var i = item.FirstLeaf; i < item.FirstLeaf + item.LeafCount; i++)
        {
            var leaf = _list.Axis.Leaves[i];
            var isTotal = leaf.SelfAndAncestors().TakeWhile(one => one != item.Parent).Any(static one => one.IsTotal);
            if (!isTotal && (_ending.Length == 0 || leaf == item || leaf.Path.EndsWith(_ending, StringComparison.Ordinal)))
                leaves.Add(leaf);
        }

        return leaves;
    }

    /// <summary>Whether a leaf has, somewhere in the rule, a number of the kind that the listed ones have.</summary>
    private bool IsAlike(BoundItem leaf)
    {
        var crossings = _list.Crossing is { } crossing ? [crossing] : _equation.Rule.Context.Instances.OfType<BoundItem>().Where(instance => _list.Table == _equation.Rule.Context.Table);
        foreach (var other in crossings)
        {
            var (row, column) = _list.AreRows ? (leaf, other.Leaf) : (other.Leaf, leaf);
            var listed = _list.Leaves[0];
            var format = _list.Table.FormatAt(row, column);
            var alike = _list.AreRows ? _list.Table.FormatAt(listed, other.Leaf) : _list.Table.FormatAt(other.Leaf, listed);
            if (!_list.Table.IsClosed(row, column) && CellTypes.IsAdditive(format.Type) && DimensionOf(format.Unit) == DimensionOf(alike.Unit))
                return true;
        }

        return false;
    }

    private string DimensionOf(string? unit) => _report.Units.Resolve(unit ?? UnitTable.None).Dimension;
}
