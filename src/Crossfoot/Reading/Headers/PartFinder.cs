using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;
using Crossfoot.Placing.Segments;
using Crossfoot.Wording;

namespace Crossfoot.Placing.Headers;

/// <summary>Cuts the region of a table into its printings: a heading or a header behind rows begins another.</summary>
internal sealed class PartFinder(TableRegion region, LabelScan scan, RowLabels labels)
{
    private readonly List<TablePart> _parts = [];
    private readonly List<Segment> _header = [];
    private readonly List<LabelledRow> _body = [];
    private readonly List<Segment> _keys = [];
    private PageCell? _heading;
    private bool _hasNames;
    private bool _isForeign;

    public IReadOnlyList<TablePart> Find()
    {
        foreach (var segment in region.Segments.SelectMany(WithoutName))
        {
            var isHeading = IsHeading(segment);
            var isNames = !isHeading && HasNames(segment);
            if ((isHeading || isNames) && _body.Any(static row => row.HasFigures || row.Label is not null))
                End();
            if (isHeading)
            {
                _heading = segment.Cells.First(static cell => !cell.IsEmpty);
                _header.Clear();
                _hasNames = false;
                continue;
            }

            if (_body.Count == 0 && IsKey(segment))
            {
                _keys.Add(segment);
                continue;
            }

            _hasNames |= isNames;
            _isForeign &= !isNames;
            var row = labels.Of(segment);
            if (_body.Count > 0 && IsForeignHeader(row))
            {
                End();
                _isForeign = true;
            }

            if (_body.Count == 0 && (isNames || !IsRow(row)))
                _header.Add(segment);
            else
                _body.Add(row);
        }

        End();
        return _parts;
    }

    /// <summary>The last name of a header is no label of the figures on the lines below it, where the rows of the table have none.</summary>
    private IEnumerable<Segment> WithoutName(Segment segment)
    {
        if (!segment.IsLines || segment.Rows.Count < 2 || segment.Row.HasFigures || !scan.Form.Tables[region.Table].IsRowUnprinted
            || !scan.At(segment.Row.Index, 0).Any(match => match.Has(WordingKind.Column, region.Table)))
            return [segment];
        return [new Segment(segment.Index, [segment.Row]), new Segment(segment.Index, [.. segment.Rows.Skip(1)])];
    }

    /// <summary>Whether a row of texts that nobody knows, at least one for each column and one for the labels, heads other columns.</summary>
    private bool IsForeignHeader(LabelledRow row)
    {
        if (row.Label is not null || row.Segment.HasFigures || row.Segment.Row.Filled.Any(cell => scan.At(row.Segment.Row.Index, LabelScan.IndexOf(row.Segment.Row, cell)).Count > 0))
            return false;
        var cells = row.Segment.Row.Filled;
        var texts = row.Segment.Row.Precision == Precision.Characters ? 1 + cells.Zip(cells.Skip(1)).Count(static pair => pair.Second.Column - pair.First.End > 1) : cells.Count;
        var table = scan.Form.Tables[region.Table];
        return table.OpenItems.Count == 0 && texts > 2 && texts > scan.Form.Editions.Where(table.Layout.ExistsIn).Min(edition => table.ColumnLeaves(edition).Count());
    }

    private bool IsHeading(Segment segment)
        => segment.OnlyText is { } only && scan.At(segment.Row.Index, LabelScan.IndexOf(segment.Row, only)).Any(match => match.Has(WordingKind.Heading, region.Table))
            && labels.Of(segment).Label is null;

    /// <summary>Whether a line names an instance of a repeated table: the label of the key, and the key behind a colon or in the next cell.</summary>
    private bool IsKey(Segment segment)
    {
        if (scan.Form.Tables[region.Table].Layout.Table.Repeat is not { } label || segment.Row.Filled is not [var first, ..])
            return false;
        var colon = first.Text.IndexOfAny([':', '：']);
        return LabelFolding.Fold(colon < 0 ? first.Text : first.Text[..colon]) == LabelFolding.Fold(label) && (colon >= 0 || segment.Row.Filled.Count == 2);
    }

    private bool HasNames(Segment segment)
    {
        if (segment.HasFigures)
            return false;
        foreach (var row in segment.Rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (scan.At(row.Index, i).Any(match => match.Has(WordingKind.Column, region.Table)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a segment is a row, not a part of the header: figures, or a label that is no column's name.</summary>
    private static bool IsRow(LabelledRow row)
        => row.Segment.HasFigures ? !HeaderNumbers.Are(row) : row.Label is { } label && (row.After.Count > 0 || !label.Uses.Any(static use => use.Node!.IsLeaf));

    private void End()
    {
        if (_header.Count > 0 || _body.Count > 0 || _heading is not null)
            _parts.Add(new TablePart(region.Table) { IsForeign = _isForeign, Keys = [.. _keys], Heading = _heading, Header = [.. _header], Body = [.. _body], HasNames = _hasNames });
        _header.Clear();
        _keys.Clear();
        _body.Clear();
        _heading = null;
        _hasNames = false;
        _isForeign = false;
    }
}
