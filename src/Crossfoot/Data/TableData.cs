using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot;

/// <summary>
/// The cells of one table: scaled whole numbers and states in flat storage, and beside it what does not fit. The members of open rows
/// stand behind the fixed rows.
/// </summary>
public sealed class TableData
{
    private readonly List<(Leaf Item, OpenMember Member)> _memberRows = [];
    private long[] _numbers;
    private CellState[] _states;

    // Counted, since every rule instance asks whether the table is there.
    private int _filled;
    private Dictionary<int, object>? _side;
    private Dictionary<int, Place>? _places;
    private Dictionary<int, CellNote>? _notes;
    private HashSet<int>? _byOrder;

    internal TableData(TableLayout layout, string? instance = null)
    {
        Layout = layout;
        Instance = instance;
        _numbers = new long[layout.CellCount];
        _states = new CellState[layout.CellCount];
        OpenRows = [.. layout.Rows.Leaves.Where(static leaf => leaf.Item.Open is not null).Select(static leaf => new OpenMembers(leaf))];
    }

    /// <summary>The table's rows, columns and formats.</summary>
    public TableLayout Layout { get; }

    /// <summary>The key of this instance of a repeated table; null for a table that stands once.</summary>
    public string? Instance { get; }

    /// <summary>The edition this table was filled in; null for that of the report.</summary>
    public string? Edition { get; set; }

    /// <summary>Whether a document was read only in part: then a member that is not here may yet stand in the document.</summary>
    public bool IsPartial { get; set; }

    /// <summary>The open rows of the table, one for each of its open items.</summary>
    public IReadOnlyList<OpenMembers> OpenRows { get; }

    /// <summary>Whether every cell is absent.</summary>
    public bool IsEmpty => _filled == 0;

    /// <summary>The number of rows, members of open rows included.</summary>
    public int RowCount => Layout.Rows.Count + _memberRows.Count;

    /// <summary>The number of cells, those of members included.</summary>
    public int CellCount => RowCount * Layout.Columns.Count;

    /// <summary>A cell, by the positions of its row and column.</summary>
    public Cell this[int row, int column]
    {
        get => this[Layout.CellAt(row, column)];
        set => this[Layout.CellAt(row, column)] = value;
    }

    /// <summary>A cell, by the paths of its row and column; a member's path is that of its item with the key behind it, such as <c>item.301</c>.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such row or column.</exception>
    public Cell this[string row, string column]
    {
        get => this[FindRow(row), FindColumn(column)];
        set => this[FindRow(row), FindColumn(column)] = value;
    }

    /// <summary>A cell, by its position in the storage.</summary>
    /// <exception cref="ArgumentException">A number or text is set that the cell's format cannot hold.</exception>
    public Cell this[int cell]
    {
        get => _states[cell] switch
        {
            CellState.Value => _side is not null && _side.TryGetValue(cell, out var held)
                ? held is decimal number ? number : (string)held
                : CellNumber.Unscale(_numbers[cell], FormatAt(cell).Scale ?? 0),
            CellState.Blank => Cell.Blank,
            CellState.NotApplicable => Cell.NotApplicable,
            CellState.Invalid => Cell.Invalid((string)_side![cell]),
            CellState.Absent => Cell.Absent,
            _ => throw new UnreachableException(),
        };
        set
        {
            if (value.State == CellState.Value && !CellContent.Fits(value, FormatAt(cell)))
                throw new ArgumentException($"{value} does not fit the cell {KeyAt(cell)} ({FormatAt(cell).Type}).", nameof(value));
            _side?.Remove(cell);
            _places?.Remove(cell);
            _notes?.Remove(cell);
            _byOrder?.Remove(cell);
            _filled += (value.State != CellState.Absent ? 1 : 0) - (_states[cell] != CellState.Absent ? 1 : 0);
            _states[cell] = value.State;
            if (value.Number is { } number)
            {
                if (FormatAt(cell).Scale is { } scale && CellNumber.TryScale(number, scale, out var scaled))
                    _numbers[cell] = scaled;
                else
                    (_side ??= [])[cell] = number;
            }
            else if (value.Text is { } text)
            {
                (_side ??= [])[cell] = text;
            }
        }
    }

    /// <summary>What is known of a cell.</summary>
    public CellState StateAt(int cell) => _states[cell];

    /// <summary>Where a cell stands in the document it was read from; null where it was not read from one.</summary>
    public Place? PlaceAt(int cell) => _places?.GetValueOrDefault(cell);

    /// <summary>Says where a cell stands in its document.</summary>
    public void SetPlace(int cell, Place place) => (_places ??= [])[cell] = place;

    /// <summary>What the document says about a cell besides its value; null for nothing.</summary>
    public CellNote? NoteAt(int cell) => _notes?.GetValueOrDefault(cell);

    /// <summary>Every note by its cell.</summary>
    internal IEnumerable<KeyValuePair<int, CellNote>> Notes => _notes ?? [];

    /// <summary>Notes what the document says about a cell besides its value; null for nothing.</summary>
    public void SetNote(int cell, CellNote? note)
    {
        if (note is not null)
            (_notes ??= [])[cell] = note;
        else
            _notes?.Remove(cell);
    }

    /// <summary>What told that a text of the document is this cell; null for a cell that was not read from one.</summary>
    public PlacedBy? PlacedByAt(int cell) => PlaceAt(cell) is null ? null : _byOrder?.Contains(cell) == true ? PlacedBy.Order : PlacedBy.Name;

    /// <summary>Says what told that a text of the document is this cell.</summary>
    public void SetPlacedBy(int cell, PlacedBy by)
    {
        if (by == PlacedBy.Order)
            (_byOrder ??= []).Add(cell);
        else
            _byOrder?.Remove(cell);
    }

    /// <summary>The row of the form that a row of the storage belongs to; for a member, its open item.</summary>
    public Leaf RowAt(int row) => row < Layout.Rows.Count ? Layout.Rows.Leaves[row] : _memberRows[row - Layout.Rows.Count].Item;

    /// <summary>The path of a row, a member's with its key.</summary>
    public string PathAt(int row) => MemberAt(row) is { } member ? $"{RowAt(row).Path}.{member.Key}" : RowAt(row).Path;

    /// <summary>The member whose row this is; null for a row of the form.</summary>
    public OpenMember? MemberAt(int row) => row < Layout.Rows.Count ? null : _memberRows[row - Layout.Rows.Count].Member;

    /// <summary>The format of a cell.</summary>
    public CellFormat FormatAt(int cell) => Layout.FormatAt(FormCellOf(cell));

    /// <summary>Whether a cell is grey in the form.</summary>
    public bool IsClosed(int cell) => Layout.IsClosed(FormCellOf(cell));

    /// <summary>The key of a cell: <c>row@column</c> with full paths.</summary>
    public string KeyAt(int cell) => $"{PathAt(cell / Layout.Columns.Count)}@{Layout.Columns.Leaves[cell % Layout.Columns.Count].Path}";

    /// <summary>Adds a member to open rows; its cells are absent until they are set.</summary>
    /// <exception cref="ArgumentException">The open rows have a member of this key already.</exception>
    public OpenMember AddMember(OpenMembers rows, string key, string? name = null)
    {
        if (rows.Find(key) is not null)
            throw new ArgumentException($"'{rows.Item.Path}' has a member '{key}' already.", nameof(key));
        var member = new OpenMember(key, name, RowCount);
        rows.Add(member);
        _memberRows.Add((rows.Item, member));
        if (_states.Length < CellCount)
        {
            // Room for as many again: thousands of members come one by one.
            Array.Resize(ref _numbers, CellCount * 2);
            Array.Resize(ref _states, CellCount * 2);
        }

        return member;
    }

    /// <summary>The whole number of a cell, or null where it holds none.</summary>
    public long? GetInt64(int cell) => _states[cell] == CellState.Value ? _numbers[cell] : null;

    /// <summary>Sets the whole number of a cell; null makes it absent.</summary>
    public void SetInt64(int cell, long? value) => this[cell] = value is { } number ? number : Cell.Absent;

    /// <summary>The number of a cell, or null where it holds none.</summary>
    public decimal? GetDecimal(int cell) => this[cell].Number;

    /// <summary>Sets the number of a cell; null makes it absent.</summary>
    public void SetDecimal(int cell, decimal? value) => this[cell] = value is { } number ? number : Cell.Absent;

    /// <summary>The text of a cell, or null where it holds none.</summary>
    public string? GetText(int cell) => _states[cell] == CellState.Value ? this[cell].Text : null;

    /// <summary>Sets the text of a cell; null makes it absent.</summary>
    public void SetText(int cell, string? value) => this[cell] = value;

    /// <summary>The date of a cell, or null where it holds none.</summary>
    public DateOnly? GetDate(int cell) => GetText(cell) is { } text ? CellContent.ParseDate(text) : null;

    /// <summary>Sets the date of a cell; null makes it absent.</summary>
    public void SetDate(int cell, DateOnly? value) => this[cell] = value is { } date ? CellContent.Print(date) : Cell.Absent;

    /// <summary>Yes or no, or null where the cell says neither.</summary>
    public bool? GetYesNo(int cell) => GetText(cell) is { } text ? text == CellContent.Yes : null;

    /// <summary>Sets yes or no; null makes the cell absent.</summary>
    public void SetYesNo(int cell, bool? value) => this[cell] = value is { } yes ? CellContent.Print(yes) : Cell.Absent;

    /// <summary>The position of an enum cell's word among those of its format, or null where it holds none.</summary>
    public int? GetWord(int cell) => GetText(cell) is { } id ? CellContent.IndexOfWord(FormatAt(cell), id) : null;

    /// <summary>Sets an enum cell by the position of the word; null makes it absent.</summary>
    public void SetWord(int cell, int? value) => this[cell] = value is { } index ? FormatAt(cell).Words[index].Id : Cell.Absent;

    /// <summary>The position of a row or member by its path, or -1.</summary>
    public int IndexOfRow(string path)
    {
        var row = Layout.Rows.IndexOf(path);
        if (row >= 0)
            return row;
        foreach (var open in OpenRows)
        {
            var prefix = open.Item.Path + ".";
            if (path.StartsWith(prefix, StringComparison.Ordinal) && open.Find(path[prefix.Length..]) is { } member)
                return member.Row;
        }

        return -1;
    }

    private int FindRow(string path)
    {
        var row = IndexOfRow(path);
        return row >= 0 ? row : throw new KeyNotFoundException($"The table '{Layout.Table.Id}' has no row '{path}'.");
    }

    private int FindColumn(string path)
    {
        var column = Layout.Columns.IndexOf(path);
        return column >= 0 ? column : throw new KeyNotFoundException($"The table '{Layout.Table.Id}' has no column '{path}'.");
    }

    private int FormCellOf(int cell)
        => cell < Layout.CellCount ? cell : Layout.CellAt(RowAt(cell / Layout.Columns.Count).Index, cell % Layout.Columns.Count);
}
