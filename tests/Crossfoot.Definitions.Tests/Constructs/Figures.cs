using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>A report and, apart from it, what was put into each of its cells: a plain evaluation reads nothing back from the product.</summary>
internal sealed class Figures(ReportSchema schema, string? edition = null, string? period = null)
{
    private readonly Dictionary<string, Cell> _cells = [];
    private readonly Dictionary<string, List<string>> _members = [];

    public ReportData Report { get; } = new(schema) { Edition = edition, Period = period };

    /// <summary>The reports of earlier periods.</summary>
    public List<Figures?> Earlier { get; } = [];

    /// <summary>A cell, such as <c>table!row@column</c>.</summary>
    public Term this[string table, string row, string column]
    {
        get
        {
            var cell = _cells.GetValueOrDefault($"{table}!{row}@{column}");
            return new Term(cell.State, cell.Number is { } number ? number : null) { Text = cell.HasValue ? cell.Text : null };
        }
    }

    public void Set(string table, string row, string column, Cell value) => Set(Report[table], table, row, column, value);

    /// <summary>Fills every number cell that the form has in this edition, closed ones too: a wrong document may have something there.</summary>
    public Figures Fill(string table, CellSource source) => Fill(table, source.Next);

    public Figures Fill(string table, Func<Cell> next) => Fill(Report[table], table, next);

    /// <summary>Adds an instance of a repeated table, which is called <c>table[key]</c> here, and fills it.</summary>
    public Figures FillInstance(string table, string key, Func<Cell> next) => Fill(Report.AddInstance(table, key), $"{table}[{key}]", next);

    /// <summary>Adds a member to open rows and fills the number cells of its row.</summary>
    public void AddMember(string table, string item, string code, CellSource source)
    {
        var data = Report[table];
        var row = data.AddMember(data.OpenRows.First(rows => rows.Item.Path == item), code).Row;
        var key = $"{table}!{item}";
        if (!_members.TryGetValue(key, out var codes))
            _members.Add(key, codes = []);
        codes.Add(code);
        for (var column = 0; column < data.Layout.Columns.Count; column++)
        {
            if (data.FormatAt(data.Layout.CellAt(row, column)).IsNumeric)
                Set(table, $"{item}.{code}", data.Layout.Columns.Leaves[column].Path, source.Next());
        }
    }

    /// <summary>The codes of the members of open rows.</summary>
    public IReadOnlyList<string> MembersOf(string table, string item = "item") => _members.GetValueOrDefault($"{table}!{item}") ?? [];

    /// <summary>A cell of a named member: one that is not there is blank where the table was read as a whole.</summary>
    public Term Member(string table, string item, string code, string column)
        => MembersOf(table, item).Contains(code) ? this[table, $"{item}.{code}", column]
            : new Term(Report[table].IsPartial || IsMissing(table) ? CellState.Absent : CellState.Blank, null);

    /// <summary>Whether nothing at all is known of a table.</summary>
    public bool IsMissing(string table)
        => !_cells.Any(cell => cell.Key.StartsWith(table + "!", StringComparison.Ordinal) && cell.Value.State != CellState.Absent);

    public Verdict Validate()
    {
        var earlier = new List<ReportData?>();
        foreach (var figures in Earlier)
            earlier.Add(figures?.Report);
        return Report.Validate(earlier);
    }

    private Figures Fill(TableData data, string table, Func<Cell> next)
    {
        var at = Report.EditionOf(data);
        if (!data.Layout.ExistsIn(at))
            return this;
        foreach (var row in data.Layout.Rows.Leaves)
        {
            foreach (var column in data.Layout.Columns.Leaves)
            {
                var isNumber = data.FormatAt(data.Layout.CellAt(row.Index, column.Index)).IsNumeric;
                if (row.ExistsIn(at) && column.ExistsIn(at) && row.Item.Open is null && isNumber)
                    Set(data, table, row.Path, column.Path, next());
            }
        }

        return this;
    }

    private void Set(TableData data, string table, string row, string column, Cell value)
    {
        data[row, column] = value;
        _cells[$"{table}!{row}@{column}"] = value;
    }
}
