using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests;

/// <summary>The figures of three published final accounts. What a document prints empty is blank; what was not transcribed is absent.</summary>
internal static class FinalAccountsDocument
{
    private static readonly Dictionary<string, string> CodedTables = new() { ["02"] = "income", ["03"] = "expenditure", ["05"] = "generalBudget" };

    public static ReportSchema Schema { get; } = Definition.Load("final-accounts");

    public static ReportData Load(string document)
    {
        var report = new ReportData(Schema) { Edition = document == "guizi2024" ? "24" : "26", Period = "2024" };
        foreach (var line in Lines("coded-tables.csv", document))
            SetCoded(report, report[CodedTables[line["table"]]], line);
        foreach (var line in Lines("hand-transcribed.csv", document))
            SetTranscribed(report, report[line["table"]], line);
        foreach (var table in report.Tables.Where(static table => !table.IsEmpty))
            Complete(report, table, Cell.Blank);

        // A table without figures has the sentence that says so below it, but for the one that was never transcribed.
        foreach (var table in (string[])["threePublic", "governmentFund", "stateCapital"])
        {
            if (report[table].IsEmpty)
                Complete(report, report[table], Cell.NotApplicable);
        }

        return report;
    }

    private static IEnumerable<CsvLine> Lines(string file, string document)
        => CsvFile.Read("final-accounts", file).Where(line => line["doc"] == document);

    private static void SetCoded(ReportData report, TableData table, CsvLine line)
    {
        var row = line["code"] == "合计" ? FixedRow(report, table, line["code"]) : MemberRow(table, line["code"], line["name"]);
        Set(report, table, row, line);
    }

    private static void SetTranscribed(ReportData report, TableData table, CsvLine line)
    {
        var isCode = line["row"].Length > 0 && char.IsAsciiDigit(line["row"][0]);
        Set(report, table, isCode ? MemberRow(table, line["row"], null) : FixedRow(report, table, line["row"], line["under"]), line);
    }

    private static void Set(ReportData report, TableData table, int row, CsvLine line)
    {
        var column = new PrintedLabels(table.Layout, report.EditionOf(table)).Column(line["column"]);
        Assert.Equal(CellState.Absent, table[row, column].State);
        table[row, column] = decimal.Parse(line["value"], CultureInfo.InvariantCulture);
    }

    private static int FixedRow(ReportData report, TableData table, string label, string under = "")
        => new PrintedLabels(table.Layout, report.EditionOf(table)).Row(label, under);

    private static int MemberRow(TableData table, string code, string? name)
        => (table.OpenRows[0].Find(code) ?? table.AddMember(table.OpenRows[0], code, name)).Row;

    private static void Complete(ReportData report, TableData table, Cell content)
    {
        var edition = report.EditionOf(table);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (table.RowAt(row) is var leaf && (!leaf.ExistsIn(edition) || leaf.Item.Open is not null && table.MemberAt(row) is null))
                continue;
            for (var column = 0; column < table.Layout.Columns.Count; column++)
            {
                if (table[row, column].State == CellState.Absent)
                    table[row, column] = content;
            }
        }
    }
}
