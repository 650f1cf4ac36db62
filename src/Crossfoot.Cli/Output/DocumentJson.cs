using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Output;

/// <summary>A document as JSON, in the shape that programs rely on.</summary>
internal sealed class DocumentJson(Language language)
{
    public void Write(Utf8JsonWriter json, ValidatedDocument document)
    {
        var reading = document.Reading;
        json.WriteStartObject();
        json.WriteString("file", document.File);
        json.WriteString("report", reading.Report.Schema.Id);
        WritePriors(json, document.Earlier);
        json.WriteString("edition", reading.Edition.Length > 0 ? reading.Edition : null);
        CleanJson.Write(json, document.Flaws, language);
        json.WriteStartObject("tables");
        foreach (var table in reading.Tables)
        {
            var index = reading.Report.Schema.IndexOfTable(table.Table);
            if (reading.Report.Schema.Tables[index].Repeat is null || reading.Report.InstancesOf(index).Count == 0)
                WriteTable(json, table.Table, table, reading.Report.Tables[index], reading.Report);
            else
            {
                foreach (var instance in reading.Report.InstancesOf(index))
                    WriteTable(json, $"{table.Table}[{instance.Instance}]", table, instance, reading.Report);
            }
        }

        json.WriteEndObject();
        json.WriteStartArray("problems");
        foreach (var problem in reading.Problems)
            WriteProblem(json, problem);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in document.Verdict.Findings)
            WriteFinding(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("notEvaluated");
        foreach (var outcome in document.Verdict.NotEvaluated)
            WriteNotEvaluated(json, outcome);
        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (var status in (RuleStatus[])[RuleStatus.Pass, RuleStatus.PassWithinTolerance, RuleStatus.Fail, RuleStatus.NotEvaluated])
            json.WriteNumber(Name.Of(status), document.Verdict.Count(status));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The files of the periods before, the latest first; nothing is written where there are none.</summary>
    private static void WritePriors(Utf8JsonWriter json, EarlierReports earlier)
    {
        if (!earlier.Files.Any())
            return;
        json.WriteStartArray("prior");
        foreach (var prior in earlier.Files)
            json.WriteStringValue(prior.File);
        json.WriteEndArray();
    }

    private static void WriteTable(Utf8JsonWriter json, string key, TableReading reading, TableData table, ReportData report)
    {
        json.WriteStartObject(key);
        json.WriteString("status", Name.Of(reading.Status));
        if (reading.Edition is { } edition)
            json.WriteString("edition", edition);
        json.WriteStartObject("cells");
        if (reading.Status != ReadingStatus.Missing)
        {
            foreach (var cell in report.OpenCells(table))
                WriteCell(json, table, cell);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, TableData table, int cell)
    {
        var content = table[cell];
        json.WriteStartObject(table.KeyAt(cell));
        json.WriteString("state", Name.Of(content.State));
        if (content.State == CellState.Value)
        {
            if (content.Number is { } number)
                json.WriteNumber("value", number);
            else
                json.WriteString("value", content.Text);
        }
        else if (content.State == CellState.Invalid)
        {
            json.WriteString("text", content.Text);
        }

        if (table.PlaceAt(cell) is { } place)
            json.WriteString("at", place.ToString());
        if (table.NoteAt(cell) is { } note)
        {
            json.WriteString("printed", note.Printed);
            WriteOptional(json, "remark", note.Remark);
            WriteOptional(json, "stored", note.Stored);
            if (note.IsConverted)
                json.WriteBoolean("converted", true);
        }

        json.WriteEndObject();
    }

    private void WriteProblem(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("id", problem.Id);
        json.WriteString("severity", Name.Of(problem.Severity));
        WriteOptional(json, "table", problem.Table);
        WriteOptional(json, "row", problem.Row);
        WriteOptional(json, "column", problem.Column);
        json.WriteString("message", problem.Message.In(language));
        WriteOptional(json, "at", problem.Place?.ToString());
        json.WriteEndObject();
    }

    private void WriteFinding(Utf8JsonWriter json, RuleOutcome finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("status", Name.Of(finding.Status));
        json.WriteString("severity", Name.Of(finding.Severity));
        json.WriteString("table", finding.Table?.Id);
        WriteOptional(json, "instance", finding.Instance);
        json.WriteString("scope", finding.Scope);
        WriteNumber(json, "left", finding.Left);
        WriteNumber(json, "right", finding.Right);
        WriteNumber(json, "difference", finding.Difference);
        WriteCells(json, finding.Operands.Select(operand => CellKey.Of(operand, finding)));
        json.WriteString("message", finding.Message.In(language));
        json.WriteEndObject();
    }

    private static void WriteNotEvaluated(Utf8JsonWriter json, RuleOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("rule", outcome.Rule.Id);
        WriteOptional(json, "instance", outcome.Instance);
        json.WriteString("scope", outcome.Scope);
        json.WriteString("reason", Name.Of(outcome.Reason));
        WriteCells(json, CellKey.OfObstacles(outcome));
        json.WriteEndObject();
    }

    private static void WriteCells(Utf8JsonWriter json, IEnumerable<string> keys)
    {
        json.WriteStartArray("cells");
        foreach (var key in keys)
            json.WriteStringValue(key);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, Number? number)
    {
        json.WritePropertyName(name);
        if (number is { } value)
            json.WriteRawValue(value.ToString());
        else
            json.WriteNullValue();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
