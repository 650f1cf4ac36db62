using System;
using System.Diagnostics;
using System.Text.Json;
using Crossfoot.Placement;

namespace Crossfoot.Json;

/// <summary>Writes the figures of a report.</summary>
internal static class ReportWriter
{
    public static void Write(Utf8JsonWriter writer, ReportData report)
    {
        writer.WriteStartObject();
        writer.WriteString("report", report.Schema.Id);
        if (report.Edition is { } edition)
            writer.WriteString("edition", edition);
        if (report.Period is { } period)
            writer.WriteString("period", period);
        writer.WriteStartObject("tables");
        for (var table = 0; table < report.Tables.Count; table++)
        {
            var id = report.Schema.Tables[table].Id;
            if (report.Schema.Tables[table].Repeat is null)
            {
                if (!report.Tables[table].IsEmpty || report.Tables[table].Edition is not null)
                    WriteTable(writer, id, report.Tables[table]);
                continue;
            }

            if (report.InstancesOf(table).Count == 0)
                continue;
            writer.WriteStartArray(id);
            foreach (var instance in report.InstancesOf(table))
                WriteTable(writer, null, instance);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter writer, string? id, TableData table)
    {
        if (id is not null)
            writer.WritePropertyName(id);
        writer.WriteStartObject();
        if (table.Instance is { } key)
            writer.WriteString("key", key);
        if (table.Edition is { } edition)
            writer.WriteString("edition", edition);
        foreach (var open in table.OpenRows)
        {
            writer.WriteStartArray(open.Item.Path);
            foreach (var member in open.All)
            {
                writer.WriteStartObject();
                writer.WriteString("key", member.Key);
                if (member.Name is { } name)
                    writer.WriteString("name", name);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        WriteCells(writer, table);
        writer.WriteEndObject();
    }

    private static void WriteCells(Utf8JsonWriter writer, TableData table)
    {
        writer.WriteStartObject("cells");
        for (var cell = 0; cell < table.CellCount; cell++)
        {
            var content = table[cell];
            if (content.State == CellState.Absent)
                continue;
            writer.WritePropertyName(table.KeyAt(cell));
            if (content.State == CellState.Blank && CellText.Read("", table.FormatAt(cell), null, []).Cell == Cell.Blank)
            {
                writer.WriteNullValue();
            }
            else if (content.State == CellState.Value)
            {
                if (content.Number is { } number)
                    writer.WriteNumberValue(number);
                else
                    writer.WriteStringValue(content.Text);
            }
            else
            {
                writer.WriteStartObject();
                writer.WriteString("state", NameOf(content.State));
                if (content.Text is { } text)
                    writer.WriteString("text", text);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Where an empty cell of the form means zero, a blank one is written by its name: null would be taken for zero.</summary>
    private static string NameOf(CellState state) => state switch
    {
        CellState.Blank => "blank",
        CellState.NotApplicable => "notApplicable",
        CellState.Invalid => "invalid",
        CellState.Value or CellState.Absent => throw new ArgumentOutOfRangeException(nameof(state)),
        _ => throw new UnreachableException(),
    };
}
