using System;
using System.Globalization;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Json;

/// <summary>What is damaged in figures.</summary>
internal enum Damage
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A cell given again with another value.</summary>
    CellTwice,

    /// <summary>A table given again without cells.</summary>
    TableTwice,

    /// <summary>A member listed again with another name.</summary>
    MemberTwice,

    /// <summary>A cell that holds <c>true</c>.</summary>
    WrongType,

    /// <summary>A cell that holds a text or number of its JSON type that its own type does not have.</summary>
    WrongValue,

    /// <summary>A state that there is not.</summary>
    WrongState,

    /// <summary>A cell with a text of blanks; this is no mistake.</summary>
    Blanks,

    /// <summary>A cell of a row that there is not, or of a member that is not listed.</summary>
    WrongRow,

    /// <summary>A cell of a column that there is not.</summary>
    WrongColumn,

    /// <summary>The key <c>cells</c> misspelt.</summary>
    WrongKey,

    /// <summary>A table with a letter more.</summary>
    WrongTable,
}

/// <summary>Writes a report as JSON, with one thing damaged; by its own means, so that nothing of the product says where things stand.</summary>
internal sealed class DamagedFigures
{
    private readonly PlacedText _text = new();
    private readonly ReportData _report;
    private readonly Damage _damage;
    private readonly TableData _table;
    private readonly int _cell;

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="damage">What is damaged.</param>
    /// <param name="table">The table in which it is.</param>
    /// <param name="cell">The cell at which it is.</param>
    public DamagedFigures(ReportData report, Damage damage, TableData table, int cell)
    {
        (_report, _damage, _table, _cell) = (report, damage, table, cell);
        _text.Add("{\n  \"report\": ").Add(Quoted(report.Schema.Id));
        if (report.Edition is { } edition)
            _text.Add(", \"edition\": ").Add(Quoted(edition));
        var tables = Enumerable.Range(0, report.Tables.Count).Where(index => report.InstancesOf(index).Any(static one => !one.IsEmpty));
        _text.Add(",\n  \"tables\": ").Join("{", tables, "}}\n", WriteTable);
    }

    /// <summary>The text.</summary>
    public string Text => _text.ToString();

    /// <summary>Where the damage is; null where there is none, or could be none there.</summary>
    public TextPlace? Place { get; private set; }

    /// <summary>Whether a cell is hit by the damage, so that it cannot hold its value.</summary>
    public bool IsHit(TableData table, int cell) => Place is not null && table == _table && _damage switch
    {
        Damage.None or Damage.Blanks => false,
        Damage.TableTwice or Damage.WrongKey or Damage.WrongTable => true,
        Damage.MemberTwice => cell / table.Layout.Columns.Count == _cell / table.Layout.Columns.Count,
        _ => cell == _cell,
    };

    private void WriteTable(int index)
    {
        var id = _report.Schema.Tables[index].Id;
        var isHere = _table.Layout.Index == index;
        if (isHere && _damage == Damage.WrongTable)
        {
            Place = _text.Place;
            id += "Z";
        }

        _text.Add(Quoted(id)).Add(": ");
        if (_report.Schema.Tables[index].Repeat is null)
            WriteContent(_report.Tables[index]);
        else
            _text.Join("[", _report.InstancesOf(index), "]", WriteContent);
        if (!isHere || _damage != Damage.TableTwice)
            return;
        _text.Add(",\n");
        Place = _text.Place;
        _text.Add(Quoted(id)).Add(_report.Schema.Tables[index].Repeat is null ? ": {}" : ": []");
    }

    private void WriteContent(TableData table)
    {
        _text.Add("{");
        if (table.Instance is { } key)
            _text.Add("\"key\": ").Add(Quoted(key)).Add(", ");
        foreach (var open in table.OpenRows)
        {
            var doubled = table == _table && _damage == Damage.MemberTwice && table.MemberAt(_cell / table.Layout.Columns.Count) is { } hit && open.All.Contains(hit) ? hit : null;
            _text.Add(Quoted(open.Item.Path)).Join(": [", open.All, "", WriteMember);
            if (doubled is not null)
            {
                _text.Add(", {\"key\": ");
                Place = _text.Place;
                _text.Add(Quoted(doubled.Key)).Add(", \"name\": \"另一个\"}");
            }

            _text.Add("], ");
        }

        var isMisspelt = table == _table && _damage == Damage.WrongKey;
        Place = isMisspelt ? _text.Place : Place;
        var cells = Enumerable.Range(0, table.CellCount).Where(cell => table.StateAt(cell) != CellState.Absent);
        _text.Add(isMisspelt ? "\"cels\": " : "\"cells\": ").Join("{", cells, "}}", cell => WriteCell(table, cell));
    }

    private void WriteMember(OpenMember member)
        => _text.Add($"{{\"key\": {Quoted(member.Key)}{(member.Name is { } name ? ", \"name\": " + Quoted(name) : "")}}}");

    private void WriteCell(TableData table, int cell)
    {
        var (key, value) = (table.KeyAt(cell), Json(table[cell]));
        if (table != _table || cell != _cell)
        {
            _text.Add($"{Quoted(key)}: {value}");
            return;
        }

        var (place, format) = (_text.Place, table.FormatAt(cell));
        if (_damage is Damage.WrongRow or Damage.WrongColumn)
        {
            Place = place;
            key = _damage == Damage.WrongColumn ? key + "Z" : key.Replace("@", "Z@", StringComparison.Ordinal);
        }

        _text.Add(Quoted(key)).Add(": ");
        var wrong = Wrong(format);
        if (wrong is not null)
            Place = _text.Place;
        _text.Add(wrong ?? value);
        if (_damage != Damage.CellTwice)
            return;
        _text.Add(", ");
        Place = _text.Place;
        _text.Add($"{Quoted(key)}: {(table[cell].State == CellState.NotApplicable ? "null" : "{\"state\": \"notApplicable\"}")}");
    }

    /// <summary>What stands in the place of the value; null where it stays.</summary>
    private string? Wrong(CellFormat format) => _damage switch
    {
        Damage.WrongType => "true",
        Damage.WrongState => "{\"state\": \"perhaps\"}",
        Damage.Blanks => "\" \\t　\"",
        Damage.WrongValue => format.Type switch
        {
            CellType.Count => "-3",
            CellType.Integer => "2.5",
            CellType.Decimal or CellType.Percent => format.Decimals is { } places ? "0." + new string('0', places) + "1" : "1e400",
            CellType.Date => "\"2024-02-30\"",
            CellType.Enum or CellType.YesNo => "\"也许\"",
            _ => "5",
        },
        _ => null,
    };

    private static string Json(Cell cell) => cell.State switch
    {
        CellState.Blank => "null",
        CellState.NotApplicable => "{\"state\": \"notApplicable\"}",
        _ => cell.Number?.ToString(CultureInfo.InvariantCulture) ?? Quoted(cell.Text!),
    };

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
