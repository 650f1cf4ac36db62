using System.IO;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Output;

/// <summary>A row of CSV for each cell of each table that was found.</summary>
internal sealed class CellsCsv(TextWriter writer) : IValidationOutput
{
    private readonly CsvText _csv = new(writer, "file", "report", "edition", "table", "instance", "row", "column", "state", "value", "text", "at", "clean");

    public void Write(DocumentResult result)
    {
        if (result is not ValidatedDocument document)
            return;
        var report = document.Reading.Report;
        foreach (var reading in document.Reading.Tables)
        {
            if (reading.Status == ReadingStatus.Missing)
                continue;
            foreach (var table in report.InstancesOf(report.Schema.IndexOfTable(reading.Table)))
            {
                foreach (var cell in report.OpenCells(table))
                    Write(document, reading, table, cell);
            }
        }
    }

    public void Finish(ValidationSummary summary)
    {
    }

    private void Write(ValidatedDocument document, TableReading reading, TableData table, int cell)
    {
        var content = table[cell];
        var key = table.KeyAt(cell);
        var at = key.LastIndexOf('@');
        _csv.Write(
            document.File, document.Reading.Report.Schema.Id, reading.Edition, reading.Table, table.Instance, key[..at], key[(at + 1)..],
            Name.Of(content.State), content.Number, content.Number is null ? content.Text : null, FindingPlace.Words(table.PlaceAt(cell)), document.IsClean ? "true" : "false");
    }
}
