using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Page;
using Crossfoot.Placing.Segments;

namespace Crossfoot.Placing.Labels;

/// <summary>Finds the label of each segment as a row of one table.</summary>
/// <param name="scan">The wordings on the page.</param>
/// <param name="segments">The segments of the page.</param>
/// <param name="table">The table.</param>
internal sealed class RowLabels(LabelScan scan, IReadOnlyList<Segment> segments, int table)
{
    private readonly Dictionary<Segment, LabelledRow> _known = [];
    private readonly WrappedLabels _around = new(scan.Form, segments, table);

    public LabelledRow Of(Segment segment)
    {
        if (!_known.TryGetValue(segment, out var row))
            _known.Add(segment, row = Read(segment));
        return row;
    }

    private LabelledRow Read(Segment segment)
    {
        var own = ReadOwn(segment);
        if (own.Label is not null || !segment.HasFigures || own.Segment.Row.Precision == Precision.Grid)
            return own;
        return ReadFromAbove(segment, own) ?? (segment.Row.Precision == Precision.Characters ? _around.Read(segment, own) : null) ?? own;
    }

    private LabelledRow ReadOwn(Segment segment)
    {
        var groups = new List<FoundLabel>();
        var unknown = new List<PageCell>();
        FoundLabel? label = null;
        var cells = segment.Cells;
        var at = 0;
        while (at < cells.Count)
        {
            var cell = cells[at];
            if (cell.IsEmpty || (cell.IsFigure && label is null && !Matches(segment, cell).Any() && IsLabelled(segment, at + 1)))
            {
                at++;
                continue;
            }

            if (cell.IsFigure && !Matches(segment, cell).Any())
                break;
            var match = Longest(segment, cell);
            if (match is null)
            {
                if (label is not null && !IsCaption(segment, cell))
                    break;
                if (label is null)
                    unknown.Add(cell);
                at++;
                continue;
            }

            if (label is not null && HasTextFirst())
                break;
            if (label is not null)
                groups.Add(label);
            label = match;
            at = IndexAfter(cells, match.Last, at);
        }

        // What stands behind the label begins right after it: a blank cell counts.
        var start = label is null ? 0 : IndexAfter(cells, label.Last, 0);
        return new LabelledRow(segment, label, [.. cells.Skip(start)]) { Groups = groups, Unknown = unknown };
    }

    /// <summary>A label that begins on the lines above, and ends in front of the cells or above them.</summary>
    private LabelledRow? ReadFromAbove(Segment segment, LabelledRow own)
    {
        var lead = segment.Cells.TakeWhile(static cell => cell.IsEmpty || !cell.IsFigure).Where(static cell => !cell.IsEmpty).ToList();
        LabelledRow? found = null;
        for (var i = segment.Index - 1; i >= 0 && segment.Index - i <= Tolerances.Default.MostPieces; i--)
        {
            var above = segments[i];
            if (above.HasFigures || above.Row.Precision == Precision.Grid)
                break;
            foreach (var cell in above.Cells.Where(static cell => !cell.IsEmpty))
            {
                foreach (var match in scan.At(above.Row.Index, LabelScan.IndexOf(above.Row, cell)).Where(match => match.Has(WordingKind.Row, table)))
                {
                    var isOwn = lead.Count > 0 && match.Last == lead[^1];
                    var isAbove = lead.Count == 0 && IsLastBefore(match.Last, segment);
                    if (!isOwn && !isAbove)
                        continue;
                    found = own.Under(Wanted(match), [.. segment.Cells.SkipWhile(static text => !text.IsFigure)], isOwn);
                }
            }
        }

        return found;
    }

    private bool IsLastBefore(PageCell cell, Segment segment)
        => segment.Index > 0 && segments[segment.Index - 1].Row.Filled is [.., var last] && last == cell;

    private bool IsLabelled(Segment segment, int from)
    {
        for (var i = from; i < segment.Cells.Count; i++)
        {
            if (!segment.Cells[i].IsEmpty && !segment.Cells[i].IsFigure)
                return Longest(segment, segment.Cells[i]) is not null;
        }

        return false;
    }

    /// <summary>The longest row wording that begins at a cell and stays within the segment.</summary>
    private FoundLabel? Longest(Segment segment, PageCell cell)
        => Matches(segment, cell).LastOrDefault() is { } match ? Wanted(match) : null;

    private IEnumerable<FoundLabel> Matches(Segment segment, PageCell cell)
        => RowOf(segment, cell) is { } row
            ? scan.At(row.Index, LabelScan.IndexOf(row, cell)).Where(match => match.Has(WordingKind.Row, table) && segment.Cells.Contains(match.Last))
            : [];

    private bool IsCaption(Segment segment, PageCell cell)
        => RowOf(segment, cell) is { } row && scan.At(row.Index, LabelScan.IndexOf(row, cell)).Any(match => match.Cells.Count == 1 && match.Has(WordingKind.Caption)) && !HasTextFirst();

    private FoundLabel Wanted(FoundLabel match) => match with { Uses = [.. match.Of(WordingKind.Row, table)] };

    private static PageRow? RowOf(Segment segment, PageCell cell)
        => segment.Rows.Count == 1 ? segment.Row : segment.Rows.FirstOrDefault(row => row.Cells.Contains(cell));

    private static int IndexAfter(IReadOnlyList<PageCell> cells, PageCell last, int from)
    {
        for (var i = from; i < cells.Count; i++)
        {
            if (cells[i] == last)
                return i + 1;
        }

        return from + 1;
    }

    /// <summary>Whether the cells of the table may hold texts, so that a text behind a label is one.</summary>
    private bool HasTextFirst()
    {
        var layout = scan.Form.Tables[table].Layout;
        return layout.CellCount > 0 && layout.Columns.Leaves.Any(column => !layout.FormatAt(layout.CellAt(0, column.Index)).IsNumeric);
    }
}
