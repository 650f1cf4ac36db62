using System.Collections.Generic;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Segments;

/// <summary>Splits a page into segments.</summary>
internal static class Segmenter
{
    public static IReadOnlyList<Segment> Split(IReadOnlyList<PageRow> rows)
    {
        var segments = new List<Segment>();
        var at = 0;
        while (at < rows.Count)
        {
            var end = at + 1;
            while (end < rows.Count && rows[at].Precision == Precision.Line && GoesOn(rows[end - 1], rows[end]))
                end++;
            var taken = new PageRow[end - at];
            for (var i = at; i < end; i++)
                taken[i - at] = rows[i];
            segments.Add(new Segment(segments.Count, taken));
            at = end;
        }

        return segments;
    }

    /// <summary>Whether a line is a figure, or a blank cell of a stream, below its label or another figure.</summary>
    private static bool GoesOn(PageRow before, PageRow next)
        => next.Precision == Precision.Line
            && next.IsStreamed == before.IsStreamed
            && next.Cells is [var cell]
            && (cell.IsFigure || (cell.IsEmpty && next.IsStreamed));
}
