using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placing.Tests;

/// <summary>What stands from a column of labels to the next one: a table, one of two beside each other, or a lane.</summary>
internal sealed class PrintedSide
{
    private readonly Family _family;
    private readonly TableData _table;
    private readonly List<Leaf> _columns;
    private readonly int _stub;

    private PrintedSide(TableData table, List<int> rows, int stub, Family family)
    {
        _family = family;
        _table = table;
        _columns = [.. table.Layout.Columns.Leaves.Where(leaf => leaf.ExistsIn(family.EditionIndex))];
        _stub = stub;
        PrintHeader();
        var leaves = Header[^1].Skip(_stub).Select(static cell => cell.CoveredBy ?? cell).ToList();
        foreach (var row in rows)
            Rows.Add(PrintRow(row, leaves));
        CoverGroups(rows);
    }

    public List<List<PrintedCell>> Header { get; } = [];

    public List<List<PrintedCell>> Rows { get; } = [];

    private int Width => _stub + _columns.Count;

    public static IEnumerable<PrintedSide> Lanes(TableData table, Family family)
    {
        var rows = Enumerable.Range(0, table.RowCount)
            .Where(row => table.RowAt(row).ExistsIn(family.EditionIndex) && (table.RowAt(row).Item.Open is null || table.MemberAt(row) is not null))
            .OrderBy(row => table.RowAt(row).Index).ThenBy(static row => row)
            .ToList();
        var lanes = table.Layout.Table.Lanes;
        var stub = rows.Max(row => Labels(table, row, family).Count);
        return rows.Chunk((rows.Count + lanes - 1) / lanes).Select(lane => new PrintedSide(table, [.. lane], stub, family));
    }

    /// <summary>A row of headers; a lower header than that of its neighbours reaches down to the first row.</summary>
    public IEnumerable<PrintedCell> HeaderAt(int row, int height)
        => row < Header.Count
            ? Header[row]
            : Header[^1].Select(static cell => new PrintedCell { CoveredBy = cell.CoveredBy ?? cell });

    public IEnumerable<PrintedCell> RowAt(int row) => row < Rows.Count ? Rows[row] : Enumerable.Range(0, Width).Select(static _ => new PrintedCell());

    private void PrintHeader()
    {
        var height = _columns.Max(static column => column.Ancestry.Count);
        for (var level = 0; level < height; level++)
        {
            var cells = CornerAt(level);
            for (var i = 0; i < _columns.Count; i++)
            {
                var item = _columns[i].Ancestry.ElementAtOrDefault(level);
                var left = i > 0 && item is not null && _columns[i - 1].Ancestry.ElementAtOrDefault(level) == item ? cells[^1].CoveredBy ?? cells[^1] : null;
                var above = item is null ? Header[level - 1][_stub + i].CoveredBy ?? Header[level - 1][_stub + i] : null;
                cells.Add(new PrintedCell(left is null && item is not null ? PrintedForm.Wording(item.Labels, _family) : "") { CoveredBy = left ?? above });
            }

            Header.Add(cells);
        }
    }

    /// <summary>The corner above the labels: one cell, or the names of the columns of keys and names.</summary>
    private List<PrintedCell> CornerAt(int level)
    {
        var open = _table.OpenRows.Count > 0 ? _table.OpenRows[0].Item.Item.Open : null;
        string[] texts = open is null ? [_family.Corner(_table.Layout.Table.Id)]
            : [PrintedForm.Wording(open.KeyLabels, _family), .. open.NameLabels.Count > 0 ? [PrintedForm.Wording(open.NameLabels, _family)] : (string[])[]];
        return [.. Enumerable.Range(0, _stub).Select(i => level > 0 ? new PrintedCell { CoveredBy = Header[0][i].CoveredBy ?? Header[0][i] } : new PrintedCell(texts.ElementAtOrDefault(i) ?? ""))];
    }

    private List<PrintedCell> PrintRow(int row, List<PrintedCell> headers)
    {
        var labels = Labels(_table, row, _family);
        var cells = Enumerable.Range(0, _stub).Select(i => new PrintedCell(labels.ElementAtOrDefault(i) ?? "")).ToList();
        var label = labels.Count > 0 ? cells[labels.Count - 1] : null;

        // A label of fewer levels than the others spans the rest of them.
        for (var i = labels.Count; label is not null && i < _stub; i++)
            cells[i].CoveredBy = label;
        for (var i = 0; i < _columns.Count; i++)
        {
            var at = _table.Layout.CellAt(row, _columns[i].Index);
            var isClosed = _table.IsClosed(at);
            cells.Add(new PrintedCell(PrintedForm.Figure(_table[at], _table.FormatAt(at), isClosed))
            {
                Id = new CellId(_table.Layout.Table.Id, _table.Instance, _table.PathAt(row), _columns[i].Path) { IsOfMember = _table.MemberAt(row) is not null },
                Value = _table[at],
                Header = headers[i],
                Label = label,
                IsOpen = isClosed,
            });
        }

        return cells;
    }

    /// <summary>What stands before the figures of a row: a key and a name, or the labels of its groups and its own.</summary>
    private static List<string> Labels(TableData table, int row, Family family)
        => table.MemberAt(row) is { } member
            ? [member.Key, .. member.Name is { } name ? [name] : (string[])[]]
            : [.. table.RowAt(row).Ancestry.Select(item => PrintedForm.Wording(item.Labels, family)).Where(static text => text.Length > 0)];

    /// <summary>The label of a group stands once, beside its first row.</summary>
    private void CoverGroups(List<int> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var (above, here) = (Labels(_table, rows[i - 1], _family), Labels(_table, rows[i], _family));
            for (var level = 0; level < here.Count - 1 && level < above.Count - 1 && above[level] == here[level] && _table.MemberAt(rows[i]) is null; level++)
                (Rows[i][level].Text, Rows[i][level].CoveredBy) = ("", Rows[i - 1][level].CoveredBy ?? Rows[i - 1][level]);
        }
    }
}
