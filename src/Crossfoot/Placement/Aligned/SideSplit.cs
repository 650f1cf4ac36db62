using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placement.Aligned;

/// <summary>
/// Tells which pieces below a header stand on which side of it. On each page the right side begins with the first of its labels or
/// codes; where a page shows none, as on the page before.
/// </summary>
internal sealed class SideSplit
{
    private readonly List<List<IReadOnlyList<Piece>>> _sides = [];

    /// <param name="frame">The header.</param>
    /// <param name="page">The text.</param>
    /// <param name="end">The line after the last that can stand under the header.</param>
    public SideSplit(Frame frame, AlignedPage page, int end)
    {
        var tables = frame.Sides.Tables;
        for (var side = 0; side < tables.Count; side++)
            _sides.Add([]);
        var starts = new int[tables.Count];
        for (var first = frame.Last + 1; first < end;)
        {
            var last = first;
            while (last + 1 < end && page.Lines[last + 1].Page == page.Lines[first].Page)
                last++;
            for (var side = 1; side < tables.Count; side++)
                starts[side] = StartOf(side, frame, page, first, last) ?? starts[side];
            for (; first <= last; first++)
                Split(page.Lines[first].Pieces, starts);
        }
    }

    /// <summary>The pieces of each line on one side.</summary>
    public List<IReadOnlyList<Piece>> Lines(int side) => _sides[side];

    private void Split(IReadOnlyList<Piece> pieces, int[] starts)
    {
        for (var side = 0; side < _sides.Count; side++)
            _sides[side].Add([.. pieces.Where(piece => piece.Start >= starts[side] && (side + 1 == starts.Length || starts[side + 1] == 0 || piece.Start < starts[side + 1]))]);
    }

    private static int? StartOf(int side, Frame frame, AlignedPage page, int first, int last)
    {
        var (table, before) = (frame.Sides.Tables[side], frame.Sides.Tables[side - 1]);
        if (!frame.Sides.IsLaned)
        {
            var own = page.StacksBetween(first, last + 1).Where(stack => stack.Has(LabelKind.Row, table.Index) && !stack.Has(LabelKind.Row, before.Index));
            return own.Min(static stack => (int?)stack.Start) is { } start ? Gutter(page, first, last, start) : null;
        }

        // The codes of the next lane stand right of the figures of this one.
        var columns = frame.Leaves.Count / frame.Sides.Tables.Count;
        var figures = frame.Leaves[(side * columns) - 1].Start;
        var codes = Enumerable.Range(first, last - first + 1).SelectMany(line => page.Lines[line].Pieces).Where(piece => piece.Start > figures && table.OpenItems.Any(item => IsCode(piece, item)));
        return codes.Min(static piece => (int?)piece.Start);
    }

    /// <summary>The column behind all that ends left of the labels: one that is set in the middle may begin a little earlier than the others.</summary>
    private static int Gutter(AlignedPage page, int first, int last, int start)
        => Enumerable.Range(first, last - first + 1).SelectMany(line => page.Lines[line].Pieces).Where(piece => piece.End <= start).Select(static piece => piece.End).DefaultIfEmpty(start).Max();

    private static bool IsCode(Piece piece, ItemNode item)
        => item.Item.Open is { Each: MemberKey.Code } open && char.IsAsciiLetterOrDigit(piece.Text[0]) && MemberCode.IsWhole(piece.Text, open);
}
