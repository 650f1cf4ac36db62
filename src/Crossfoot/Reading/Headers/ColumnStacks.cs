using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Labels;

namespace Crossfoot.Placing.Headers;

/// <summary>What stands over one column of the page, from top to bottom.</summary>
/// <param name="Start">The first of its columns.</param>
/// <param name="End">The column behind its last one.</param>
/// <param name="Cells">The texts.</param>
internal sealed record ColumnStack(int Start, int End, IReadOnlyList<HeaderCell> Cells);

/// <summary>Reads the column that a stack of texts names: the lowest texts together are its name, those above are its groups.</summary>
/// <param name="index">The wordings of the form.</param>
/// <param name="table">The table.</param>
/// <param name="edition">The edition.</param>
internal sealed class StackReader(FormIndex index, FormTable table, int edition)
{
    /// <summary>The columns that the stack can be; empty where it is none. A text that contradicts them makes it impossible.</summary>
    public IReadOnlyList<(ItemNode Leaf, string? Unit)> Read(ColumnStack stack, out bool isContradicted)
    {
        isContradicted = false;
        var cells = stack.Cells;
        for (var count = cells.Count; count > 0; count--)
        {
            var name = string.Concat(cells.Skip(cells.Count - count).Select(static cell => cell.Text));
            var uses = index.Find(name).Where(use => use.Kind == WordingKind.Column && use.Table == table.Index && use.ExistsIn(edition) && use.Node!.IsLeaf).ToList();
            if (uses.Count == 0)
                continue;
            var above = cells.Take(cells.Count - count).ToList();
            var groups = above.Where(static cell => cell.IsGroup).ToList();
            var fitting = uses.Where(use => groups.TrueForAll(cell => cell.Groups.Any(group => use.Node!.IsUnder(group)))).ToList();

            // Another column's name above this one: the columns of the header do not stand above those of the rows.
            isContradicted = fitting.Count == 0 || above.Exists(cell => cell.Leaves.Any() && !cell.Leaves.Any(leaf => fitting.Exists(use => use.Node == leaf)));
            return [.. fitting.Select(static use => (use.Node!, use.Unit)).Distinct()];
        }

        return [];
    }
}
