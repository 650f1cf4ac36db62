using System;
using System.Linq;
using System.Text.Json;
using Crossfoot.Schema;

namespace Crossfoot.Json;

/// <summary>Reads the figures of a report; whatever the form does not have is an error, never ignored.</summary>
internal static class ReportParser
{
    public static ReportData Parse(JsonElement root, ReportSchema schema)
    {
        Expect(root, JsonValueKind.Object, "a report");
        var report = new ReportData(schema);
        foreach (var property in root.EnumerateObject())
        {
            switch (property.Name)
            {
                case "report":
                    if (Text(property) != schema.Id)
                        throw new JsonException($"This is a report '{property.Value}', not '{schema.Id}'.");
                    break;
                case "edition":
                    report.Edition = Edition(property, schema);
                    break;
                case "period":
                    report.Period = Text(property);
                    if (ReportPeriod.Parse(report.Period) is null)
                        throw new JsonException($"'{report.Period}' is no period; write a year, quarter or month: 2024, 2024-Q1, 2024-03.");
                    break;
                case "tables":
                    Expect(property.Value, JsonValueKind.Object, "'tables'");
                    foreach (var table in property.Value.EnumerateObject())
                        ParseTable(table, report);
                    break;
                default:
                    throw new JsonException($"A report has no '{property.Name}'.");
            }
        }

        for (var table = 0; table < report.Tables.Count; table++)
        {
            foreach (var instance in report.InstancesOf(table))
                ExpectOpenCells(report, instance);
        }

        return report;
    }

    /// <summary>A figure where the form has none is a mistake of whoever wrote it; to ignore it would hide a wrong edition.</summary>
    private static void ExpectOpenCells(ReportData report, TableData table)
    {
        var edition = report.EditionOf(table);
        for (var cell = 0; cell < table.CellCount; cell++)
        {
            if (table.StateAt(cell) == CellState.Absent)
                continue;
            if (table.IsClosed(cell))
                throw new JsonException($"The cell '{table.KeyAt(cell)}' of '{table.Layout.Table.Id}' is grey in the form and holds nothing.");
            var column = table.Layout.Columns.Leaves[cell % table.Layout.Columns.Count];
            if (!table.RowAt(cell / table.Layout.Columns.Count).ExistsIn(edition) || !column.ExistsIn(edition))
                throw new JsonException($"The cell '{table.KeyAt(cell)}' of '{table.Layout.Table.Id}' is not in the edition '{report.Schema.Editions[edition].Id}'.");
        }
    }

    private static void ParseTable(JsonProperty json, ReportData report)
    {
        var index = report.Schema.IndexOfTable(json.Name);
        if (index < 0)
            throw new JsonException($"The report '{report.Schema.Id}' has no table '{json.Name}'.");
        if (report.Schema.Tables[index].Repeat is null)
        {
            ParseContent(json.Value, json.Name, report.Tables[index], report.Schema);
            return;
        }

        Expect(json.Value, JsonValueKind.Array, $"the repeated table '{json.Name}'");
        foreach (var element in json.Value.EnumerateArray())
        {
            var key = Member(element, "key") ?? throw new JsonException($"An instance of '{json.Name}' has no 'key'.");
            if (report.FindInstance(json.Name, key) is not null)
                throw new JsonException($"The table '{json.Name}' has two instances '{key}'.");
            ParseContent(element, json.Name, report.AddInstance(json.Name, key), report.Schema);
        }
    }

    private static void ParseContent(JsonElement json, string id, TableData table, ReportSchema schema)
    {
        Expect(json, JsonValueKind.Object, $"the table '{id}'");

        // Members come first whatever their order in the text: cells refer to them.
        foreach (var open in table.OpenRows)
        {
            if (json.TryGetProperty(open.Item.Path, out var members))
                ParseMembers(members, open, table);
        }

        foreach (var property in json.EnumerateObject())
        {
            switch (property.Name)
            {
                case "edition":
                    table.Edition = Edition(property, schema);
                    break;
                case "cells":
                    Expect(property.Value, JsonValueKind.Object, "'cells'");
                    foreach (var cell in property.Value.EnumerateObject())
                        ParseCell(cell, table);
                    break;
                case "key" when table.Instance is not null:
                    break;
                default:
                    if (!table.OpenRows.Any(open => open.Item.Path == property.Name))
                        throw new JsonException($"A table has no '{property.Name}'.");
                    break;
            }
        }
    }

    private static void ParseMembers(JsonElement json, OpenMembers open, TableData table)
    {
        Expect(json, JsonValueKind.Array, $"'{open.Item.Path}'");
        foreach (var element in json.EnumerateArray())
        {
            var key = Member(element, "key") ?? throw new JsonException($"A member of '{open.Item.Path}' has no 'key'.");
            if (open.Find(key) is not null)
                throw new JsonException($"'{open.Item.Path}' has two members '{key}'.");
            table.AddMember(open, key, Member(element, "name"));
        }
    }

    private static string? Member(JsonElement json, string name)
    {
        Expect(json, JsonValueKind.Object, "an entry of a list");
        if (!json.TryGetProperty(name, out var value))
            return null;
        Expect(value, JsonValueKind.String, $"'{name}'");
        return value.GetString();
    }

    private static void ParseCell(JsonProperty json, TableData table)
    {
        var at = json.Name.LastIndexOf('@');
        var row = at < 0 ? -1 : table.IndexOfRow(json.Name[..at]);
        var column = at < 0 ? -1 : table.Layout.Columns.IndexOf(json.Name[(at + 1)..]);
        if (row < 0 || column < 0)
            throw new JsonException($"The table '{table.Layout.Table.Id}' has no cell '{json.Name}'.");
        try
        {
            table[row, column] = Content(json);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException($"The cell '{json.Name}' cannot hold {json.Value.GetRawText()}; {Expected(table.FormatAt(table.Layout.CellAt(row, column)))}.", exception);
        }
    }

    /// <summary>What a cell of a format takes, in words.</summary>
    private static string Expected(CellFormat format) => format.Type switch
    {
        CellType.Count => "it takes a whole number, zero or more",
        CellType.Integer => "it takes a whole number",
        CellType.Decimal or CellType.Percent => format.Decimals is { } places ? $"it takes a number with at most {places} decimals" : "it takes a number",
        CellType.Date => "it takes a date such as \"2024-01-31\"",
        CellType.Enum => $"it takes one of {string.Join(", ", format.Words.Select(static word => $"\"{word.Id}\""))}",
        CellType.YesNo => "it takes \"yes\" or \"no\"",
        _ => format.Pattern is { } pattern ? $"it takes a text that matches {pattern}" : "it takes a text",
    };

    private static Cell Content(JsonProperty json)
    {
        switch (json.Value.ValueKind)
        {
            case JsonValueKind.Null:
                return Cell.Blank;
            case JsonValueKind.String:
                return json.Value.GetString();
            case JsonValueKind.Number when json.Value.TryGetDecimal(out var number):
                return number;
            case JsonValueKind.Object when json.Value.TryGetProperty("state", out var state):
                var text = json.Value.TryGetProperty("text", out var held) && held.ValueKind == JsonValueKind.String ? held.GetString()! : "";
                return state.ValueKind != JsonValueKind.String ? throw new JsonException($"The cell '{json.Name}' has an unknown state.")
                    : state.GetString() switch
                    {
                        "notApplicable" => Cell.NotApplicable,
                        "invalid" => Cell.Invalid(text),
                        _ => throw new JsonException($"The cell '{json.Name}' has an unknown state '{state}'."),
                    };
            default:
                throw new JsonException($"The cell '{json.Name}' cannot hold {json.Value.GetRawText()}.");
        }
    }

    private static string Edition(JsonProperty json, ReportSchema schema)
    {
        var id = Text(json);
        return schema.IndexOfEdition(id) >= 0 ? id : throw new JsonException($"The report '{schema.Id}' has no edition '{id}'.");
    }

    private static string Text(JsonProperty json)
    {
        Expect(json.Value, JsonValueKind.String, $"'{json.Name}'");
        return json.Value.GetString()!;
    }

    private static void Expect(JsonElement element, JsonValueKind kind, string what)
    {
        if (element.ValueKind != kind)
            throw new JsonException($"{what} must be a JSON {kind}.");
    }
}
