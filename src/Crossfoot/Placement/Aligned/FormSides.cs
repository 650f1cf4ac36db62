using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement.Aligned;

/// <summary>The tables of the form that are printed side by side: one alone, one with another beside it, or one in several lanes.</summary>
internal sealed class FormSides
{
    private FormSides(IReadOnlyList<FormTable> tables)
    {
        Tables = tables;
    }

    /// <summary>The table of each side, from left to right; a table in lanes is there once for each.</summary>
    public IReadOnlyList<FormTable> Tables { get; }

    public FormTable Main => Tables[0];

    public bool IsLaned => Tables.Count > 1 && Tables[0] == Tables[1];

    public static FormSides Of(FormTable table, FormLabels labels)
    {
        if (table.Layout.Table.Lanes > 1)
            return new FormSides([.. Enumerable.Repeat(table, table.Layout.Table.Lanes)]);
        return new FormSides([table, .. labels.Tables.Where(other => other.Layout.Table.Beside == table.Id)]);
    }

    public bool Has(int table) => Tables.Any(side => side.Index == table);

    /// <summary>Whether a wording can stand in the header.</summary>
    public bool Heads(LabelStack stack)
        => stack.KeyOf.Any(Has)
            || stack.Uses.Any(use => (use.Kind == LabelKind.Column && Has(use.Table)) || (use.Kind == LabelKind.Caption && (use.Table < 0 || Has(use.Table))));

    /// <summary>The leaf columns from left to right, where the wordings of a header are those of an edition and stand where the form has them.</summary>
    public IReadOnlyList<LabelStack>? LeavesOf(IReadOnlyList<LabelStack> header)
    {
        var leaves = header.Where(stack => stack.Uses.Any(use => use.Kind == LabelKind.Column && Has(use.Table) && use.Node!.IsLeaf)).OrderBy(static stack => stack.Middle).ToList();
        var groups = header.Where(stack => stack.Has(LabelKind.Column) && !leaves.Contains(stack)).ToList();
        for (var edition = Main.FirstEdition; edition <= Main.LastEdition; edition++)
        {
            if (Fits(leaves, groups, edition))
                return leaves;
        }

        return null;
    }

    private bool Fits(List<LabelStack> leaves, List<LabelStack> groups, int edition)
    {
        var at = 0;
        foreach (var table in Tables)
        {
            var columns = table.ColumnLeaves(edition).ToList();
            if (at + columns.Count > leaves.Count)
                return false;
            var here = leaves.GetRange(at, columns.Count);
            at += columns.Count;
            var isFlat = columns.TrueForAll(static column => column.Parent is null);
            if (isFlat ? !IsAnyOrder(here, columns, edition) : !IsInOrder(here, columns, edition))
                return false;
            if (!groups.Where(group => group.Has(LabelKind.Column, table.Index)).All(group => Tables.Count > 1 || IsOver(group, here, columns, table.Index)))
                return false;
        }

        return at == leaves.Count;
    }

    private static bool IsInOrder(List<LabelStack> leaves, List<ItemNode> columns, int edition)
        => leaves.Zip(columns).All(pair => Means(pair.First, pair.Second, edition));

    /// <summary>Columns without groups may be printed in another order: each wording says itself which it is.</summary>
    private static bool IsAnyOrder(List<LabelStack> leaves, List<ItemNode> columns, int edition)
    {
        var left = columns.ToList();
        foreach (var leaf in leaves)
        {
            if (left.Find(column => Means(leaf, column, edition)) is not { } column)
                return false;
            left.Remove(column);
        }

        return true;
    }

    private static bool Means(LabelStack stack, ItemNode column, int edition) => stack.Uses.Any(use => use.Node == column && use.ExistsIn(edition));

    /// <summary>Whether a group's wording stands over its own columns, for some group that it can mean.</summary>
    private static bool IsOver(LabelStack group, List<LabelStack> leaves, List<ItemNode> columns, int table)
        => group.Uses.Any(use => use.Kind == LabelKind.Column && use.Table == table && Enumerable.Range(0, columns.Count).Where(i => columns[i].IsUnder(use.Node!)).ToList() is { Count: > 0 } under
            && leaves[under[0]].Start - 1 <= group.Middle && group.Middle <= leaves[under[^1]].End + 1
            && leaves.Where((_, i) => under.Contains(i)).All(leaf => leaf.Top >= group.Top));
}
