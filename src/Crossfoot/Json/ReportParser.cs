using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Crossfoot.Placement;
using Crossfoot.Schema;

namespace Crossfoot.Json;

/// <summary>Reads the figures of a report. Whatever the form does not have, or has given twice, is a problem at its place, and the rest is read.</summary>
internal sealed class ReportParser
{
    private static readonly string[] Keys = ["report", "edition", "period", "tables"];

    private readonly ReportSchema _schema;
    private readonly FigureNotation _notation;
    private readonly FigureProblems _problems;
    private readonly FigureScope _scope;
    private readonly TableParser _tables;
    private readonly HashSet<int> _explained = [];
    private bool _isExplained;

    /// <summary>Prepares to read figures.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="notation">Who wrote them.</param>
    /// <param name="problems">Takes what cannot be read.</param>
    public ReportParser(ReportSchema schema, FigureNotation notation, FigureProblems problems)
    {
        _schema = schema;
        _notation = notation;
        _problems = problems;
        _scope = new FigureScope(schema.Id);
        _tables = new TableParser(schema, notation, problems);
    }

    /// <summary>Whether the edition of the report is certain, so that it is known which cells there are.</summary>
    public bool IsEditionKnown { get; private set; } = true;

    /// <summary>Whether a problem says already why there is nothing of a table.</summary>
    public bool IsExplained(int table) => _isExplained || !IsEditionKnown || _explained.Contains(table);

    /// <summary>Reads a report.</summary>
    public ReportData Parse(JsonNode root)
    {
        var report = new ReportData(_schema);
        if (root.Kind != JsonValueKind.Object)
        {
            _problems.AddShape(new JsonEntry("a report", root.Start, root), FigureMessages.AnObject, _scope);
            return report;
        }

        var fields = _problems.Fields(root, Keys, _scope);
        if (fields.Find("report") is { IsAmbiguous: false } id && (id.Value.Kind != JsonValueKind.String || id.Value.Text != _schema.Id))
            _problems.Add(ProblemIds.WrongShape, FigureMessages.OtherReport.With(FigureProblems.Shown(id.Value), _schema.Id), _scope, id.Value.Start);
        (report.Edition, IsEditionKnown) = _tables.Edition(fields, _scope);
        report.Period = Period(fields);
        ParseTables(fields, report, root.Start);
        return report;
    }

    private string? Period(FigureFields fields)
    {
        if (fields.Find("period") is not { IsAmbiguous: false, Value: { Kind: not JsonValueKind.Null } period })
            return null;
        if (period.Kind == JsonValueKind.String && ReportPeriod.Parse(period.Text) is not null)
            return period.Text;
        _problems.Add(ProblemIds.WrongShape, FigureMessages.NoPeriod.With(_scope.Name, FigureProblems.Shown(period)), _scope, period.Start);
        return null;
    }

    private void ParseTables(FigureFields fields, ReportData report, int start)
    {
        _isExplained = fields.Meant.Contains("tables");
        var tables = fields.Find("tables");
        if (tables is { IsAmbiguous: true } or { Value.Kind: not JsonValueKind.Object })
        {
            _isExplained = true;
            if (!tables.Value.IsAmbiguous)
                _problems.AddShape(tables.Value, FigureMessages.AnObject, _scope);
            return;
        }

        var unknown = new List<JsonEntry>();
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in tables is { } known ? _problems.Entries(known.Value, _scope) : [])
        {
            given.Add(entry.Name);
            if (_schema.IndexOfTable(entry.Name) is >= 0 and var index)
                _tables.Parse(entry, index, report, IsEditionKnown);
            else
                unknown.Add(entry);
        }

        ReportUnknown(unknown, [.. _schema.Tables.Select(static table => table.Id).Where(table => !given.Contains(table))], report, tables?.Start ?? start);
    }

    /// <summary>Reports tables that the form does not have: each, or where nothing belongs to the form, that at once.</summary>
    private void ReportUnknown(List<JsonEntry> unknown, IReadOnlyList<string> missing, ReportData report, int start)
    {
        var meant = unknown.ConvertAll(entry => _problems.Nearest(entry.Name, missing));
        var isNothing = !_isExplained && !_schema.Tables.Select(static (_, index) => index).Any(report.Holds) && meant.TrueForAll(static table => table is null);
        if (isNothing && _notation == FigureNotation.Given)
        {
            _isExplained = true;
            _problems.Add(ProblemIds.NothingGiven, FigureMessages.NothingGiven.With(_scope.Name), _scope, unknown.Count > 0 ? unknown[0].Start : start);
            return;
        }

        foreach (var (entry, table) in unknown.Zip(meant))
        {
            _problems.AddUnknown(FigureMessages.UnknownTable, entry, table, _scope);
            if (table is not null)
                _explained.Add(_schema.IndexOfTable(table));
        }
    }
}
