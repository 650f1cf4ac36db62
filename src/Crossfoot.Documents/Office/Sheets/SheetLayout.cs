using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Office.Packages;

namespace Crossfoot.Documents.Office.Sheets;

/// <summary>Lays a sheet out as it is seen: hidden rows and columns closed up, merged cells as one, rows without anything left out.</summary>
internal sealed class SheetLayout
{
    private readonly OfficePackage _package;
    private readonly string _name;
    private readonly SheetContent _sheet;
    private readonly int[] _shownColumns;
    private readonly List<SeenRow> _rows = [];

    private SheetLayout(OfficePackage package, string name, SheetContent sheet)
    {
        _package = package;
        _name = name;
        _sheet = sheet;
        _shownColumns = sheet.ShownColumns();
    }

    /// <summary>The sheet as one block; null where nothing is seen on it.</summary>
    public static DocumentBlock? Read(OfficePackage package, string name, SheetContent sheet)
    {
        var layout = new SheetLayout(package, name, sheet);
        layout.FindRows();
        var rows = new List<DocumentRow>();
        for (var first = 0; first < layout._rows.Count;)
        {
            var last = layout.EndOfRun(first);
            layout.AddRun(first, last, rows);
            first = last + 1;
        }

        return rows.Count > 0 ? new DocumentBlock(BlockKind.Grid, rows) : null;
    }

    /// <summary>Finds the rows in which anything is seen, and what.</summary>
    private void FindRows()
    {
        var merges = new MergedRanges(_package, _sheet.Merges.Select(Show).OfType<CellRange>().ToList());
        foreach (var (row, cells) in _sheet.Texts)
        {
            if (_sheet.IsHiddenRow(row))
                continue;
            var seen = new SeenRow(row, cells, merges.At(row));
            foreach (var unseen in cells.Keys.Where(column => _shownColumns[column] < 0 || seen.IsCovered(column)).ToList())
                cells.Remove(unseen);
            if (cells.Count > 0)
                _rows.Add(seen);
        }
    }

    /// <summary>The part of a merged range that is seen, with the content of the whole; null for none.</summary>
    private CellRange? Show(CellRange range)
    {
        var (row, column) = (range.First.Row, range.First.Column);
        for (; row <= range.Last.Row && _sheet.IsHiddenRow(row); row++)
            _package.Budget.TakeCells(1);
        for (; column <= range.Last.Column && _shownColumns[column] < 0; column++)
            _package.Budget.TakeCells(1);
        if (row > range.Last.Row || column > range.Last.Column)
            return null;
        var first = new CellAddress(row, column);
        if (first != range.First && _sheet.Texts.TryGetValue(range.First.Row, out var hidden) && hidden.TryGetValue(range.First.Column, out var text))
        {
            if (!_sheet.Texts.TryGetValue(row, out var cells))
                _sheet.Texts.Add(row, cells = []);
            cells[column] = text;
        }

        return new CellRange(first, range.Last);
    }

    /// <summary>The last row before one in which nothing is seen.</summary>
    private int EndOfRun(int first)
    {
        var last = first;
        while (last + 1 < _rows.Count && IsNext(_rows[last].Row, _rows[last + 1].Row))
            last++;
        return last;
    }

    private bool IsNext(int row, int other)
    {
        while (++row < other)
        {
            if (!_sheet.IsHiddenRow(row))
                return false;
        }

        return true;
    }

    /// <summary>Adds rows that touch each other. All are as wide as the widest, so that a table stands in a rectangle.</summary>
    private void AddRun(int first, int last, List<DocumentRow> rows)
    {
        var run = _rows.GetRange(first, last - first + 1);
        var from = run.Min(static row => row.Cells.Keys.First());
        var to = run.Max(static row => row.Cells.Keys.Last());
        var columns = Enumerable.Range(from, to - from + 1).Where(column => _shownColumns[column] >= 0).ToList();
        _package.Budget.CheckColumns(columns.Count);
        foreach (var row in run)
        {
            _package.Budget.TakeCells(columns.Count);
            rows.Add(new DocumentRow([.. columns.Where(column => !row.IsCovered(column)).Select(column => Cell(row, column, to))]));
        }
    }

    private DocumentCell Cell(SeenRow row, int column, int lastColumn)
    {
        var place = new SheetPlace(_name, new CellAddress(row.Row, column).ToString());
        var text = row.Cells.GetValueOrDefault(column, new SheetText(""));
        var cell = new DocumentCell(text.Text, place) { Column = _shownColumns[column], Shown = text.Shown };
        if (!row.Merges.TryGetValue(column, out var range))
            return cell;
        var span = Enumerable.Range(column, Math.Min(range.Last.Column, lastColumn) - column + 1).Count(each => _shownColumns[each] >= 0);
        return cell with { ColumnSpan = span, RowSpan = RowsUpTo(range.Last.Row) - RowsUpTo(row.Row - 1) };
    }

    /// <summary>How many of the rows stand at a row or above it.</summary>
    private int RowsUpTo(int row)
    {
        var (low, high) = (0, _rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_rows[middle].Row <= row)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>A row in which something is seen.</summary>
    /// <param name="Row">Its number.</param>
    /// <param name="Cells">The texts by column.</param>
    /// <param name="Merges">The merged range that a column belongs to.</param>
    private sealed record SeenRow(int Row, SortedDictionary<int, SheetText> Cells, IReadOnlyDictionary<int, CellRange> Merges)
    {
        public bool IsCovered(int column) => Merges.TryGetValue(column, out var range) && range.First != new CellAddress(Row, column);
    }
}
