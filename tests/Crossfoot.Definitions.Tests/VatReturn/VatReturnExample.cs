using System.Globalization;
using System.Linq;

namespace Crossfoot.Definitions.Tests;

/// <summary>
/// A filled return of which one column is known, and a filled 附列资料（五） of another taxpayer. In the known column an empty line is
/// blank; the other columns are absent.
/// </summary>
internal static class VatReturnExample
{
    private const string KnownColumn = "general.month";

    public static ReportData Load()
    {
        var report = new ReportData(ConsistentVatReturn.Schema);
        var main = report["main"];
        var column = main.Layout.Columns.IndexOf(KnownColumn);
        foreach (var row in main.Layout.Rows.Leaves.Where(row => !main.IsClosed(main.Layout.CellAt(row.Index, column))))
            main[row.Index, column] = Cell.Blank;
        foreach (var line in CsvFile.Read("vat-return", "filled-example.csv"))
            main["l" + line["line"], KnownColumn] = Parse(line[1]);
        foreach (var line in CsvFile.Read("vat-return", "addendum5.csv"))
            SetSurcharge(report["addendum5"], line);
        return report;
    }

    private static void SetSurcharge(TableData table, CsvLine line)
    {
        var row = new PrintedLabels(table.Layout, 0).Row(line[0]);
        for (var column = 0; column < table.Layout.Columns.Count; column++)
        {
            if (line[column + 1] == "--")
                Assert.True(table.IsClosed(table.Layout.CellAt(row, column)));
            else
                table[row, column] = line[column + 1].Length == 0 ? Cell.Blank : Parse(line[column + 1]);
        }
    }

    private static decimal Parse(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
