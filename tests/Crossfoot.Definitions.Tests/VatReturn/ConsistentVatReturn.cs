using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests;

/// <summary>VAT returns of three months in a row, filled at random so that every printed formula, the year's sums and the carries hold.</summary>
internal static class ConsistentVatReturn
{
    private static readonly string[] Stocks = ["l20", "l25", "l32", "l36", "l38"];

    public static ReportSchema Schema { get; } = Definition.Load("vat-return");

    /// <summary>January, which begins the sums of the year, and February, which goes on with them.</summary>
    public static IEnumerable<FilledReport> Create(Random random)
    {
        var december = Fill("2023-12", null, random);
        var january = Fill("2024-01", december, random);
        yield return new FilledReport(january, december);
        yield return new FilledReport(Fill("2024-02", january, random), january);
    }

    private static ReportData Fill(string period, ReportData? prior, Random random)
    {
        var report = new ReportData(Schema) { Period = period };
        foreach (var group in (string[])["general", "refund"])
        {
            var main = new Lines(report["main"], group);
            var before = prior is null ? null : new Lines(prior["main"], group);
            Month(main, before, random);
            Year(main, before, period.EndsWith("-01", StringComparison.Ordinal));
        }

        Addendum(report["addendum5"], random);
        return report;
    }

    /// <summary>Fills 本月数: what is entered, then the printed formulas in the order of their lines.</summary>
    private static void Month(Lines main, Lines? before, Random random)
    {
        for (var line = 1; line <= 38; line++)
            main.Set(line, "month", random.Amount(1, 10));

        // Wholes are larger than their parts; taxes are larger than what was paid, so that nothing turns into a claim.
        foreach (var line in (int[])[1, 5, 8, 11, 21, 25])
            main.Set(line, "month", random.Amount(500, 900));
        foreach (var (opening, closing) in ((int, int)[])[(13, 20), (25, 32), (36, 38)])
            main.Set(opening, "month", before?[closing, "month"] ?? main[opening, "month"]);
        main.Set(12, "month", random.Amount(1, 1500));
        main.Set(17, "month", main[12, "month"] + main[13, "month"] - main[14, "month"] - main[15, "month"] + main[16, "month"]);
        main.Set(18, "month", Math.Min(main[17, "month"], main[11, "month"]));
        main.Set(19, "month", main[11, "month"] - main[18, "month"]);
        main.Set(20, "month", main[17, "month"] - main[18, "month"]);
        main.Set(24, "month", main[19, "month"] + main[21, "month"] - main[23, "month"]);
        main.Set(27, "month", main[28, "month"] + main[29, "month"] + main[30, "month"] + main[31, "month"]);
        main.Set(32, "month", main[24, "month"] + main[25, "month"] + main[26, "month"] - main[27, "month"]);
        main.Set(33, "month", main[25, "month"] + main[26, "month"] - main[27, "month"]);
        main.Set(34, "month", main[24, "month"] - main[28, "month"] - main[29, "month"]);
        main.Set(38, "month", main[16, "month"] + main[22, "month"] + main[36, "month"] - main[37, "month"]);
    }

    /// <summary>Fills 本年累计: sums over the year, and what was owed when it began.</summary>
    private static void Year(Lines main, Lines? before, bool isJanuary)
    {
        for (var line = 1; line <= 38; line++)
        {
            var carried = before is null || isJanuary || Stocks.Contains($"l{line}") ? 0 : before[line, "ytd"];
            main.Set(line, "ytd", carried + main[line, "month"]);
        }

        if (before is null)
            return;
        main.Set(25, "ytd", isJanuary ? before[32, "ytd"] : before[25, "ytd"]);
        main.Set(36, "ytd", isJanuary ? before[38, "ytd"] : before[36, "ytd"]);
    }

    private static void Addendum(TableData table, Random random)
    {
        foreach (var (row, rate) in ((string, decimal)[])[("city", 0.07m), ("education", 0.03m), ("localEducation", 0.02m)])
        {
            foreach (var column in (string[])["vat", "exempt", "credit", "relief", "pilot", "paid"])
                table[row, column] = random.Amount();
            table[row, "rate"] = rate;
            table[row, "share"] = 50;
            table[row, "reliefCode"] = "0007049901";
            var payable = (table.Number(row, "vat") + table.Number(row, "exempt") - table.Number(row, "credit")) * rate;
            table[row, "payable"] = Math.Round(payable, 2, MidpointRounding.AwayFromZero);
            table[row, "reduction"] = Math.Round((table.Number(row, "payable") - table.Number(row, "relief")) / 2, 2, MidpointRounding.AwayFromZero);
        }

        foreach (var column in (string[])["payable", "relief", "reduction", "pilot", "paid"])
            table["total", column] = ((string[])["city", "education", "localEducation"]).Sum(row => table.Number(row, column));
        foreach (var row in table.FilledRows())
        {
            table[row, "due"] = table.Number(row, "payable") - table.Number(row, "relief") - table.Number(row, "reduction")
                - table.Number(row, "pilot") - table.Number(row, "paid");
        }
    }

    /// <summary>The numbered lines of the main form in one group of columns; a closed cell takes nothing and counts as zero.</summary>
    private sealed class Lines(TableData table, string group)
    {
        public decimal this[int line, string column] => table.Number($"l{line}", $"{group}.{column}");

        public void Set(int line, string column, decimal value)
        {
            var row = table.Layout.Rows.IndexOf($"l{line}");
            var cell = table.Layout.CellAt(row, table.Layout.Columns.IndexOf($"{group}.{column}"));
            if (!table.IsClosed(cell))
                table[cell] = value;
        }
    }
}
