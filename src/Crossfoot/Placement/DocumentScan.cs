using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Documents;

namespace Crossfoot.Placement;

/// <summary>
/// Walks through the document once and gathers, for each table, the headers and rows that are there. It decides only which table
/// a text belongs to; what the texts mean is decided later, when the edition is known.
/// </summary>
internal sealed partial class DocumentScan
{
    private readonly FormLabels _labels;
    private readonly DocumentStream _stream;
    private readonly LabelMatcher _matcher;
    private readonly RowScan _rows;
    private readonly TableFinds[] _finds;
    private readonly List<TableFinds>[] _instances;
    private readonly HeaderFind?[] _lastHeader;
    private int _table = -1;
    private HeaderFind? _header;

    private DocumentScan(FormLabels labels, DocumentStream stream)
    {
        _labels = labels;
        _stream = stream;
        _matcher = new LabelMatcher(labels, stream);
        _rows = new RowScan(stream, _matcher);
        _finds = [.. labels.Tables.Select(static table => new TableFinds(table))];
        _instances = [.. _finds.Select(static find => new List<TableFinds> { find })];
        _lastHeader = new HeaderFind?[_finds.Length];
    }

    /// <summary>What was found of each table: once, or for a repeated table once for each instance.</summary>
    public static IReadOnlyList<IReadOnlyList<TableFinds>> Run(FormLabels labels, DocumentStream stream, CancellationToken cancellation)
    {
        var scan = new DocumentScan(labels, stream);
        var (row, cell) = (0, 0);
        while (row < stream.Rows.Count)
        {
            cancellation.ThrowIfCancellationRequested();
            if (cell >= stream.Rows[row].Cells.Count)
                (row, cell) = (row + 1, 0);
            else
                (row, cell) = scan.Step(row, cell);
        }

        scan.CloseHeader();
        return scan._instances;
    }

    /// <summary>Deals with one cell, or with all that belongs to it, and says where to go on.</summary>
    private (int Row, int Cell) Step(int row, int cell)
    {
        var current = _stream.Rows[row].Cells[cell];
        if (cell == 0 && _stream.Rows[row].Opens is >= 0 and var opened)
            OpenHeader(opened);
        if (current.IsEmpty)
            return (row, cell + 1);
        if ((StepInstanceKey(row, cell) ?? StepOpenRow(row, cell)) is { } after)
            return after;
        if (current.IsFigure)
            return StepFigures(row, cell);
        if (_matcher.At(row, cell, _table) is not { } match)
        {
            if (_table < 0 || !_labels.Tables[_table].SaysEmpty(current.Text))
                return StepUnknown(row, cell);
            _finds[_table].EmptySentence ??= current;
            return (row, cell + 1);
        }

        var next = (match.EndRow, match.EndCell + 1);
        if (match.Has(LabelKind.Heading))
        {
            OpenTable(match);
            return next;
        }

        if (HeadsKeys(match))
        {
            AddKeyHeader(match);
            return next;
        }

        if (IsRowLabel(match))
            return StepRow(match);
        if (match.Has(LabelKind.Column))
        {
            _header ??= new HeaderFind(-1);
            _header.Add(new HeaderToken(match.Text, match.Cell, match.Row, [.. match.Of(LabelKind.Column)]) { KeyOf = _labels.KeysOf(match.Text) });
        }

        return next;
    }

    private void OpenTable(LabelMatch match)
    {
        CloseHeader();
        var tables = match.Of(LabelKind.Heading).Select(static use => use.Table).Distinct().ToList();
        _table = tables is [var table] ? table : -1;
        _header = new HeaderFind(_table);
        if (_table < 0)
            return;
        StartInstance(_table);
        _finds[_table].Heading ??= match.Cell;
    }

    /// <summary>Begins the header of a table that the page itself tells, such as the one beside another.</summary>
    private void OpenHeader(int table)
    {
        if (_header is { Table: var open } && open == table && _table == table)
            return;
        CloseHeader();
        _table = table;
        _header = new HeaderFind(table);
    }

    private void CloseHeader()
    {
        if (_header is { Table: >= 0 } header)
            _finds[header.Table].Headers.Add(header);
        _header = null;
    }

    /// <summary>A wording may label a row and a column. The one with figures behind it is the row.</summary>
    private bool IsRowLabel(LabelMatch match)
    {
        if (!match.Has(LabelKind.Row))
            return false;
        if (_table >= 0 && match.Has(LabelKind.Row, _table) != match.Has(LabelKind.Column, _table))
            return match.Has(LabelKind.Row, _table);
        return !match.Has(LabelKind.Column) || _rows.HasFiguresBehind(match);
    }

    private (int Row, int Cell) StepRow(LabelMatch match)
    {
        var candidates = match.Of(LabelKind.Row).Select(static use => use.Table).Distinct().ToList();
        var table = _header is null ? (candidates.Contains(_table) ? _table : -1) : ChooseTable(match, candidates);
        if (table < 0)
        {
            var loose = _rows.Read(match, candidates[0], null, out var after);
            if (candidates.Count == 1 && loose.HasText)
                AddWithoutHeader(candidates[0], loose);
            return after;
        }

        if (_header is not null)
            AttachHeader(table, match.Row, match.Cell.Column);
        var find = _rows.Read(match, table, _lastHeader[table], out var next);
        _finds[table].Rows.Add(find);
        return next;
    }

    /// <summary>The table that a row under the open header belongs to; -1 where that is open.</summary>
    private int ChooseTable(LabelMatch match, List<int> candidates)
    {
        var header = _header!;
        if (header.Table >= 0)
            return candidates.Contains(header.Table) ? header.Table : -1;

        // Lines of text among rows of cells are no header unless they make a complete one.
        header.EndAt(match.Row, match.Cell.Column);
        var complete = candidates.Where(table => HeaderReader.IsComplete(_labels.Tables[table], header)).ToList();
        if (complete.Contains(_table))
            return _table;
        if (complete is [var only])
            return only;
        if (!candidates.Contains(_table))
            return -1;
        if (match.Row.Kind != BlockKind.Text && header.Tokens.All(static token => token.Row.Kind == BlockKind.Text))
            _header = null;
        return _table;
    }

    private void AttachHeader(int table, StreamRow row, int labelColumn)
    {
        _header!.EndAt(row, labelColumn);
        _finds[table].Headers.Add(_header);
        _lastHeader[table] = _header;
        _header = null;
        _table = table;
    }

    /// <summary>Figures without a label: the row of a table whose only row is not printed, or nothing that can be placed.</summary>
    private (int Row, int Cell) StepFigures(int row, int cell)
    {
        var table = UnprintedRowTable(row);
        if (table < 0)
        {
            NoteUnused(row, cell);
            return (row, cell + 1);
        }

        var isFirst = _header is not null;
        if (isFirst)
            AttachHeader(table, _stream.Rows[row], -1);
        var find = _rows.ReadUnprinted(row, _labels.Tables[table], _lastHeader[table], out var next);
        _finds[table].Rows.Add(find);
        return next;
    }

    private void AddWithoutHeader(int table, RowFind row)
    {
        if (_finds[table].FirstWithoutHeader is null)
            _finds[table].FirstWithoutHeader = row;
        else
            _finds[table].Unused.Add(row.Cell);
    }

    /// <summary>Takes note of a row of figures in a table that no label explains. The numbers of the columns, counted from 1, need none.</summary>
    private void NoteUnused(int row, int cell)
    {
        var current = _stream.Rows[row];
        var figures = current.Cells.Where(static figure => !figure.IsEmpty).ToList();
        if (_table < 0 || current.Kind == BlockKind.Text || !current.IsBareFigures || figures[0] != current.Cells[cell])
            return;
        var isCounted = figures.Count > 1 && figures.Select(static (figure, i) => figure.Text == (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).All(static same => same);
        if (!isCounted)
            _finds[_table].Unused.Add(current.Cells[cell]);
    }

    private int UnprintedRowTable(int row)
    {
        if (_header is null)
        {
            // Figures after the row are a second one, where they stand in cells; a lone number in the text is not.
            var isRow = _table >= 0 && _labels.Tables[_table].IsRowUnprinted && _lastHeader[_table] is not null;
            return isRow && _stream.Rows[row].IsBareFigures && _stream.Rows[row].Cells.Count(static c => c.IsFigure) > 1 ? _table : -1;
        }

        if (_header.Table >= 0)
            return _labels.Tables[_header.Table].IsRowUnprinted && _header.HasColumnOf(_header.Table) ? _header.Table : -1;
        var complete = _labels.Tables.Where(table => table.IsRowUnprinted && HeaderReader.IsComplete(table, _header)).ToList();
        return complete is [var only] ? only.Index : -1;
    }

    /// <summary>A text that the form does not know: part of a header, the label of a row, or a word in passing.</summary>
    private (int Row, int Cell) StepUnknown(int row, int cell)
    {
        var current = _stream.Rows[row];
        var rest = current.Cells.Skip(cell).Where(static c => !c.IsEmpty).ToList();
        var texts = rest.Count(static c => !c.IsFigure);
        var isLine = current.IsSingle && _rows.IsFigure(row + 1);
        var isRow = isLine || (texts == 1 && rest.Count > 1);
        if (_header is null)
        {
            if (_table < 0 || (current.Kind == BlockKind.Text && !_rows.IsAmongFigures(row)))
                return (row, cell + 1);

            // Texts that the form does not know may head other columns: what follows must not be read under the old ones.
            var isHeader = texts > 1 || (isRow ? !isLine && IsFirstOfBlock(current) : current.Kind == BlockKind.Text);
            if (!isHeader)
                return isRow ? AddUnknownRow(current, cell) : (row, cell + 1);
            _header = new HeaderFind(-1);
        }
        else if (isRow && (isLine || current.Kind != BlockKind.Text) && _header.Tokens.Any(static token => token.Uses.Count > 0))
        {
            var table = _header.Table >= 0 ? _header.Table : _table;
            if (table < 0)
                return (row + 1, 0);
            AttachHeader(table, current, current.Cells[cell].Column);
            return AddUnknownRow(current, cell);
        }

        AddUnknown(current, texts == 1 ? rest : [current.Cells[cell]]);
        return (row, texts == 1 ? current.Cells.Count : cell + 1);
    }

    private (int Row, int Cell) AddUnknownRow(StreamRow row, int cell)
    {
        _finds[_table].UnknownRows.Add(new UnknownRow(row.Cells[cell].Text, row.Cells[cell]));
        return (row.Index + 1, 0);
    }

    private void AddUnknown(StreamRow row, IEnumerable<StreamCell> cells)
    {
        foreach (var cell in cells)
            _header!.Add(new HeaderToken(cell.Text, cell, row, []) { KeyOf = _labels.KeysOf(cell.Text) });
    }

    private bool IsFirstOfBlock(StreamRow row)
    {
        for (var i = row.Index - 1; i >= 0 && _stream.Rows[i].Block == row.Block; i--)
        {
            if (_stream.Rows[i].Cells.Any(static cell => !cell.IsEmpty))
                return false;
        }

        return true;
    }
}
