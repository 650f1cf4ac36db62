using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;

namespace Crossfoot.Placement;

/// <content>Gathers the rows of tables whose rows only the document knows.</content>
internal sealed partial class DocumentScan
{
    // A line between two parts of a table that is no longer than this, and has a number in it, is that of a page.
    private const int LongestPageLine = 12;

    /// <summary>Takes a whole row that may be a member of open rows; null for anything else.</summary>
    private (int Row, int Cell)? StepOpenRow(int row, int cell)
    {
        var current = _stream.Rows[row];
        if (current.Kind == BlockKind.Text || current.Cells.Take(cell).Any(static before => !before.IsEmpty))
            return null;
        var table = OpenTableOver(current);
        if (table < 0 || IsLabelled(row, cell, table, out var isOfOtherTable))
            return null;
        if (_header is not null)
            AttachHeader(table, current, current.Cells[cell].Column);
        var header = _lastHeader[table]!;
        var isApart = header.FirstRow!.Block != current.Block;
        _finds[table].OpenRows.Add(new OpenRowFind(current, current.Cells[cell], header)
        {
            RowsBefore = _finds[table].Rows.Count,
            RowLabels = [.. current.Cells.Where(text => !text.IsEmpty && !text.IsFigure && IsRowLabelOf(text.Text, table))],
            IsOfOtherTable = isOfOtherTable,
            IsApart = isApart,
            HasBareNeighbour = _rows.HasBareNeighbour(current, current),
        });

        // Texts without any figure may head other columns: what follows must not be read under the old ones.
        if (!isApart && (HasFigures(current) || !HasNumbers(_labels.Tables[table]) || current.OnlyText is not null))
            return (row + 1, 0);
        if (isApart)
            return null;
        _header = new HeaderFind(-1);
        AddUnknown(current, current.Cells.Where(static text => !text.IsEmpty));
        return (row + 1, 0);
    }

    /// <summary>The table with open rows whose header a row stands under; -1 where there is none, or the header may go on.</summary>
    private int OpenTableOver(StreamRow row)
    {
        if (_header is null)
        {
            var isUnder = _table >= 0
                && _labels.Tables[_table].OpenItems.Count > 0
                && _lastHeader[_table]?.FirstRow is { } first
                && (first.Block == row.Block || (HasFigures(row) && IsContinued(row, first.Block)));
            return isUnder ? _table : -1;
        }

        if (_header.Tokens.Count == 0 || !IsNextTo(_header.Tokens[^1].Row, row))
            return -1;
        if (_header.Table >= 0)
        {
            var own = _labels.Tables[_header.Table];
            return CanBeMember(own, row) && _header.HasColumnOf(own.Index) && (HasFigures(row) || HeaderReader.IsComplete(own, _header)) ? own.Index : -1;
        }

        // Without a heading only the header tells the table: it must be complete, with the key, and for no other table.
        if (!_labels.Tables.Any(table => CanBeMember(table, row) && HeadsKeysOf(table)))
            return -1;
        var complete = _labels.Tables.Where(table => _header.HasColumnOf(table.Index) && HeaderReader.IsComplete(table, _header)).ToList();
        return complete is [var only] && CanBeMember(only, row) && HeadsKeysOf(only) ? only.Index : -1;
    }

    private static bool CanBeMember(FormTable table, StreamRow row) => table.OpenItems.Count > 0 && (HasFigures(row) || !HasNumbers(table));

    private bool HeadsKeysOf(FormTable table)
        => _header!.Tokens.Any(token => token.Row.Cells.Any(cell => _labels.KeysOf(cell.Text).Contains(table.Index)));

    /// <summary>Whether a row begins with a wording of the form, and so is no member.</summary>
    private bool IsLabelled(int row, int cell, int table, out bool isOfOtherTable)
    {
        isOfOtherTable = false;
        var current = _stream.Rows[row];
        if (_labels.KeysOf(current.Cells[cell].Text).Contains(table))
            return true;
        if (current.Cells[cell].IsFigure)
        {
            // The number of a line may stand before the label of a row; before a code's name it would be the code.
            return _labels.Tables[table].OpenItems.All(static item => item.Item.Open!.Each != MemberKey.Code)
                && current.Cells.FirstOrDefault(static text => !text.IsEmpty && !text.IsFigure) is { } text
                && IsRowLabelOf(text.Text, table);
        }

        if (_matcher.At(row, cell, table) is not { } match)
            return _labels.Tables[table].SaysEmpty(current.Cells[cell].Text);
        if (match.Has(LabelKind.Heading) || match.Uses.Any(use => use.Table == table || use.Kind == LabelKind.Caption))
            return true;
        if (match.Has(LabelKind.Column) && !_rows.HasFiguresBehind(match))
            return true;
        isOfOtherTable = match.Has(LabelKind.Row);
        return isOfOtherTable && _header is { Table: < 0 };
    }

    private bool IsRowLabelOf(string text, int table) => _labels.Find(text).Any(use => use.Kind == LabelKind.Row && use.Table == table);

    /// <summary>Whether a wording heads the keys of the table whose header is open, and is no column or row of that table.</summary>
    private bool HeadsKeys(LabelMatch match)
        => _header is { Table: >= 0 } header
            && _labels.KeysOf(match.Text).Contains(header.Table)
            && !match.Has(LabelKind.Row, header.Table)
            && !match.Has(LabelKind.Column, header.Table);

    private void AddKeyHeader(LabelMatch match)
        => _header!.Add(new HeaderToken(match.Text, match.Cell, match.Row, []) { KeyOf = _labels.KeysOf(match.Text) });

    private static bool HasFigures(StreamRow row) => row.Cells.Any(static cell => cell.IsFigure);

    /// <summary>Whether a member of the table has numbers; without any, figures do not tell a row from a header.</summary>
    private static bool HasNumbers(FormTable table)
        => table.OpenItems.Any(row => table.Columns.Any(column => column.IsLeaf && table.Layout.FormatAt(table.Layout.CellAt(row.FirstLeaf, column.FirstLeaf)).IsNumeric));

    private static bool IsNextTo(StreamRow header, StreamRow row) => header.Block == row.Block || header.Index == row.Index - 1;

    /// <summary>Whether a row goes on with a block of rows: nothing stands between but the number of a page.</summary>
    private bool IsContinued(StreamRow row, int block)
    {
        var before = row.Index - 1;
        while (before >= 0 && _stream.Rows[before] is { Kind: BlockKind.Text, OnlyText: { } line } && line.Text.Length <= LongestPageLine && line.Text.Any(char.IsDigit))
            before--;
        return before >= 0 && _stream.Rows[before].Block == block;
    }
}
