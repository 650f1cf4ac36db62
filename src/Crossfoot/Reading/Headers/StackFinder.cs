using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Headers;

/// <summary>Puts the texts of a header above each other by their columns.</summary>
internal static class StackFinder
{
    /// <summary>The stacks of a grid, or of cells made by tabs and pipes: one for each column.</summary>
    /// <param name="cells">The texts of the header.</param>
    /// <param name="width">How many columns the header reaches over.</param>
    public static IReadOnlyList<ColumnStack> OfGrid(IReadOnlyList<HeaderCell> cells, int width)
    {
        var rows = cells.GroupBy(static cell => cell.Row).ToDictionary(static row => row.Key, static row => row.ToList());
        var stacks = new List<ColumnStack>(width);
        for (var column = 0; column < width; column++)
        {
            var stack = new List<HeaderCell>();
            foreach (var row in rows.OrderBy(static row => row.Key))
            {
                if (Over(row.Value, column, cells) is { } cell && !IsRepeated(stack, cell))
                    stack.Add(cell);
            }

            stacks.Add(new ColumnStack(column, column + 1, stack));
        }

        return stacks;
    }

    // A merged cell over several rows may be written once for each of them.
    private static bool IsRepeated(List<HeaderCell> stack, HeaderCell cell) => stack.Count > 0 && stack[^1].Text == cell.Text && !cell.IsUnknown;

    /// <summary>The text over a column. The blank cells behind the name of a group belong to it, where nothing marks what a cell spans.</summary>
    private static HeaderCell? Over(List<HeaderCell> row, int column, IReadOnlyList<HeaderCell> all)
    {
        var over = row.Find(cell => cell.Start <= column && column < cell.End);
        if (over is not null)
            return over;
        var before = row.LastOrDefault(cell => cell.End <= column);
        if (before is null || !before.IsGroup || before.Cell.Span > 1)
            return null;

        // Only where a member of the group stands below, and no cell of a row above reaches down.
        var isOver = all.Any(cell => cell.Row > before.Row && cell.Start <= column && column < cell.End);
        return !isOver || all.Any(cell => cell.Row < before.Row && cell.LastRow >= before.Row && cell.Start <= column && column < cell.End) ? null : before;
    }

    /// <summary>
    /// The stacks of text in columns of characters. Pieces that share a column of characters belong together, except names of groups,
    /// which stand over several.
    /// </summary>
    public static IReadOnlyList<ColumnStack> OfCharacters(IReadOnlyList<HeaderCell> cells)
    {
        var clusters = new List<(int Start, int End, List<HeaderCell> Cells)>();
        foreach (var cell in cells.Where(static cell => !cell.IsGroup && !cell.IsCaption && !cell.IsHeading && !cell.IsKey).OrderBy(static cell => cell.Start))
        {
            if (clusters.Count > 0 && cell.Start < clusters[^1].End)
            {
                clusters[^1].Cells.Add(cell);
                clusters[^1] = (clusters[^1].Start, System.Math.Max(clusters[^1].End, cell.End), clusters[^1].Cells);
            }
            else
            {
                clusters.Add((cell.Start, cell.End, [cell]));
            }
        }

        return [.. clusters.Select(static cluster => new ColumnStack(cluster.Start, cluster.End, [.. cluster.Cells.OrderBy(static cell => cell.Row)]))];
    }
}
