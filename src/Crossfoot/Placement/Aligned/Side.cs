using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placement.Aligned;

/// <summary>One of the tables under a header.</summary>
/// <param name="Table">The table.</param>
/// <param name="Leaves">Its columns, from left to right.</param>
/// <param name="IsAligned">Whether the columns stand over their figures.</param>
internal sealed record Side(FormTable Table, IReadOnlyList<HeaderText> Leaves, bool IsAligned)
{
    /// <summary>The column in which the header of the names begins, or that of the first figures: codes stand left of it.</summary>
    public int NameStart { get; init; } = Leaves[0].Start;

    /// <summary>The last line of the header.</summary>
    public int HeaderLine { get; init; }

    /// <summary>The codes with which rows begin; null where the form prints the rows, or the document names them otherwise.</summary>
    public OpenRowsSchema? Codes => IsAligned && Table.OpenItems is [{ Item.Open: { Each: MemberKey.Code } open }] ? open : null;

    public static IReadOnlyList<Side> Of(Frame frame)
    {
        if (frame.Sides.Tables is [var table])
            return [new Side(table, frame.Leaves, frame.IsAligned) { NameStart = NameStartOf(frame, 0, frame.Leaves[0].Start), HeaderLine = frame.Last }];
        var sides = new List<Side>();
        var at = 0;
        foreach (var part in frame.Sides.Tables)
        {
            // Lanes have the same columns; of two tables the second has what the first leaves.
            var count = frame.Sides.IsLaned ? frame.Leaves.Count / frame.Sides.Tables.Count
                : part == frame.Sides.Tables[^1] ? frame.Leaves.Count - at
                : part.ColumnLeaves(part.FirstEdition).Count();
            var left = at == 0 ? 0 : frame.Leaves[at - 1].End;
            sides.Add(new Side(part, [.. frame.Leaves.Skip(at).Take(count)], frame.IsAligned) { NameStart = NameStartOf(frame, left, frame.Leaves[at].Start), HeaderLine = frame.Last });
            at += count;
        }

        return sides;
    }

    private static int NameStartOf(Frame frame, int from, int figures)
        => frame.Names.Where(name => name.Start >= from && name.Start < figures).Select(static name => name.Start).DefaultIfEmpty(figures).Min();
}
