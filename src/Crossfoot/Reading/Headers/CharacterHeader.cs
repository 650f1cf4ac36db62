using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Headers;

/// <summary>Reads a header in columns of characters: pieces that stand above each other make a name.</summary>
internal static class CharacterHeader
{
    public static HeaderReading? Read(HeaderQuestion question)
    {
        var cells = question.Cells.Where(cell => question.RowOf(cell).Precision == Precision.Characters).ToList();
        if (cells.Count == 0)
            return null;
        cells = WithWrappedGroups(cells, question);
        var reader = new StackReader(question.Index, question.Table, question.Edition);
        var names = Names(StackFinder.OfCharacters(cells), reader);
        var first = names.FindIndex(static name => name.Columns.Count > 0);
        if (first < 0)
            return null;
        var isWhole = names.Skip(first).SelectMany(static name => name.Leaves).Distinct().Count() == question.Tree.Leaves.Count;
        if (first > 1 && !isWhole)
            return null;
        names = [.. names.Skip(first)];
        if (names.Exists(static name => name.Columns.Count == 0))
            return null;
        var groups = cells.Where(static cell => cell.IsGroup).ToList();
        var order = names.TrueForAll(static name => name.Leaves.Distinct().Count() == 1)
            ? names.Select(static name => (Leaf: name.Leaves.First(), Name: name)).ToList()
            : new NameOrder(question.Tree).Find([.. groups, .. names]);
        if (order is null || order.DistinctBy(static entry => entry.Leaf).Count() != order.Count)
            return null;
        if (order.Count < question.Tree.Leaves.Count)
            return null;
        var slots = order.Select(static entry => new HeaderSlot(entry.Leaf, entry.Name.Columns.First(use => use.Node == entry.Leaf).Unit, entry.Name.Text)
        {
            Range = (entry.Name.Start, entry.Name.End),
        }).ToList();
        return new HeaderReading
        {
            Slots = slots,
            Basis = HeaderBasis.Named,
            Missing = [.. question.Missing(slots)],
            Block = question.RowOf(cells[^1]).Block,
            Precision = Precision.Characters,
        };
    }

    /// <summary>The texts with the names of groups joined that take two lines: they stand over several columns and belong to none.</summary>
    private static List<HeaderCell> WithWrappedGroups(List<HeaderCell> cells, HeaderQuestion question)
    {
        var joined = new List<HeaderCell>();
        var taken = new HashSet<HeaderCell>();
        foreach (var cell in cells.Where(static cell => cell.Columns.Count == 0))
        {
            var below = cells.Find(other => other.Row == cell.Row + 1 && other.Start < cell.End && other.End > cell.Start && !taken.Contains(other));
            if (below is null || taken.Contains(cell))
                continue;
            var uses = question.Index.Find(cell.Text + below.Text)
                .Where(use => use.Kind == Labels.WordingKind.Column && use.Table == question.Table.Index && use.ExistsIn(question.Edition) && !use.Node!.IsLeaf)
                .ToList();
            if (uses.Count == 0)
                continue;
            taken.UnionWith([cell, below]);
            joined.Add(cell with { Text = cell.Text + below.Text, Columns = uses, End = System.Math.Max(cell.End, below.End) });
        }

        return [.. cells.Where(cell => !taken.Contains(cell)).Concat(joined).OrderBy(static cell => cell.Row).ThenBy(static cell => cell.Start)];
    }

    /// <summary>The names from left to right. Neighbouring stacks that only together are a name are one.</summary>
    private static List<HeaderCell> Names(IReadOnlyList<ColumnStack> stacks, StackReader reader)
    {
        var names = new List<HeaderCell>();
        for (var i = 0; i < stacks.Count; i++)
        {
            var whole = reader.Read(stacks[i], out var isContradicted);
            if (isContradicted)
                whole = [];
            if (whole.Count == 0 && i + 1 < stacks.Count && reader.Read(stacks[i + 1], out _).Count == 0)
            {
                var joined = new ColumnStack(stacks[i].Start, stacks[i + 1].End, [.. stacks[i].Cells, .. stacks[i + 1].Cells]);
                if (reader.Read(joined, out _) is { Count: > 0 } both)
                {
                    names.Add(Name(joined, both));
                    i++;
                    continue;
                }
            }

            names.Add(Name(stacks[i], whole));
        }

        return names;
    }

    private static HeaderCell Name(ColumnStack stack, IReadOnlyList<(ItemNode Leaf, string? Unit)> leaves)
        => new(stack.Cells[0].Cell, string.Concat(stack.Cells.Select(static cell => cell.Text)), int.MaxValue)
        {
            Start = stack.Start,
            End = stack.End,
            Columns = [.. leaves.Select(static leaf => new Labels.WordingUse(Labels.WordingKind.Column, -1, leaf.Leaf, 0, int.MaxValue, leaf.Unit))],
        };
}
