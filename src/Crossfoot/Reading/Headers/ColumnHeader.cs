using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Headers;

/// <summary>Reads a header whose names stand above the columns of a grid, or of cells made by tabs and pipes.</summary>
internal static class ColumnHeader
{
    public static HeaderReading? Read(HeaderQuestion question)
    {
        if (question.Cells.LastOrDefault(static cell => cell.Columns.Count > 0) is not { } last)
            return null;
        var row = question.RowOf(last);
        if (row.Precision is not (Precision.Grid or Precision.Order))
            return null;
        if (question.Cells.Any(cell => cell.Leaves.Any() && question.RowOf(cell).Block != row.Block))
            return null;
        var cells = question.Cells.Where(cell => question.RowOf(cell).Precision == row.Precision && question.RowOf(cell).Block == row.Block).ToList();
        var width = question.Rows.Where(other => other.Block == row.Block && other.Precision == row.Precision).Max(static other => other.Width);
        var stacks = StackFinder.OfGrid(cells, System.Math.Max(width, cells.Max(static cell => cell.End)));
        var reader = new StackReader(question.Index, question.Table, question.Edition);
        var leaves = new (ItemNode Leaf, string? Unit)?[stacks.Count];
        for (var i = 0; i < stacks.Count; i++)
        {
            var found = reader.Read(stacks[i], out var isContradicted);
            if (found.Count > 1)
                found = UnderGroups(question, row, found);
            if (isContradicted || found.Count > 1)
                return null;
            leaves[i] = found.Count == 1 ? found[0] : null;
        }

        return Arrange(question, row.Precision, stacks, leaves) is { } slots ? new HeaderReading
        {
            Slots = slots,
            Basis = HeaderBasis.Named,
            Missing = [.. question.Missing(slots)],
            Unknown = [.. cells.Where(static cell => cell.IsUnknown).Select(static cell => cell.Cell)],
            Block = row.Block,
            Width = width,
            Precision = row.Precision,
        } : null;
    }

    /// <summary>The columns among equal names that stand in the group whose name is printed above the grid: a table cut into one per group.</summary>
    private static IReadOnlyList<(ItemNode Leaf, string? Unit)> UnderGroups(HeaderQuestion question, PageRow row, IReadOnlyList<(ItemNode Leaf, string? Unit)> found)
    {
        var groups = question.Cells.Where(cell => cell.IsGroup && question.RowOf(cell).Block != row.Block).ToList();
        return groups.Count == 0 ? found : [.. found.Where(entry => groups.TrueForAll(cell => cell.Groups.Any(group => entry.Leaf.Parent == group || entry.Leaf.IsUnder(group))))];
    }

    private static IReadOnlyList<HeaderSlot>? Arrange(HeaderQuestion question, Precision precision, IReadOnlyList<ColumnStack> stacks, (ItemNode Leaf, string? Unit)?[] leaves)
    {
        var slots = new List<HeaderSlot>();
        var first = System.Array.FindIndex(leaves, static leaf => leaf is not null);
        var last = System.Array.FindLastIndex(leaves, static leaf => leaf is not null);
        if (first < 0)
            return null;
        for (var i = 0; i < stacks.Count; i++)
        {
            var text = string.Concat(stacks[i].Cells.Select(static cell => cell.Text));
            if (leaves[i] is { } leaf)
            {
                if (slots.Count > 0 && slots[^1].Leaf == leaf.Leaf && slots[^1].Range.End == i)
                {
                    // The same cell over two columns is one name; two cells of one name are a merged one that was written twice.
                    var isSame = stacks[i].Cells[^1].Cell == stacks[i - 1].Cells[^1].Cell;
                    slots[^1] = slots[^1] with { Range = (slots[^1].Range.Start, i + 1), Repeats = slots[^1].Repeats + (isSame ? 0 : 1) };
                    continue;
                }

                if (slots.Exists(slot => slot.Leaf == leaf.Leaf))
                    return null;
                slots.Add(new HeaderSlot(leaf.Leaf, leaf.Unit, text) { Range = (i, i + 1) });
            }
            else if (KeepsPlace(question, stacks[i], i, first) && (i < last || stacks[i].Cells.Count > 0 || precision == Precision.Grid))
            {
                slots.Add(new HeaderSlot(null, null, text) { Range = (i, i + 1) });
            }
        }

        return slots;
    }

    /// <summary>Whether a column that is none of the form's has figures of its own: 行次, a foreign name, an empty header cell over figures.</summary>
    private static bool KeepsPlace(HeaderQuestion question, ColumnStack stack, int column, int first)
    {
        var name = stack.Cells.LastOrDefault();
        if (name is null || name.IsGroup)
            return question.Lead.HasFigures(column, first) && !question.Lead.HasLabels(column) && (column > first || column > question.Lead.FirstLabel);
        if (name.IsKey)
            return false;
        if (column > first)
            return true;
        return column > question.Lead.FirstLabel && !question.Lead.HasLabels(column) && name.Start > question.Lead.FirstLabel;
    }
}
