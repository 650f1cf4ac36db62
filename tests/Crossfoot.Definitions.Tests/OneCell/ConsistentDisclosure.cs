using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests;

/// <summary>Yearly disclosure reports, filled at random so that they add up and carry over.</summary>
internal static class ConsistentDisclosure
{
    public static IEnumerable<FilledReport> Create(Random random)
    {
        foreach (var edition in (string[])["2019", "2021"])
        {
            var prior = Fill(edition, null, random);
            yield return new FilledReport(Fill(edition, prior, random), prior);
        }
    }

    private static ReportData Fill(string edition, ReportData? prior, Random random)
    {
        var report = new ReportData(Definition.Disclosure) { Edition = edition };
        foreach (var table in report.Tables.Where(table => table.Layout.ExistsIn(report.EditionOf(table))))
        {
            foreach (var row in Leaves(report, table.Layout.Rows))
            {
                foreach (var column in Leaves(report, table.Layout.Columns))
                    table[row, column] = random.Next(10, 20);
            }
        }

        Applications(report, prior?["applications"]);
        foreach (var group in (string[])["reconsideration", "lawsuit.direct", "lawsuit.afterReconsideration"])
            report["litigation"].SumColumns(group + ".total", group + ".upheld", group + ".corrected", group + ".other", group + ".pending");
        if (edition == "2021")
            Documents(report, prior?["documents"]);
        return report;
    }

    private static void Applications(ReportData report, TableData? prior)
    {
        var table = report["applications"];
        var results = Leaves(report, table.Layout.Rows).Where(static row => row.StartsWith("results.", StringComparison.Ordinal) && row != "results.total").ToList();
        table.SumRows("results.total", results);
        foreach (var column in Leaves(report, table.Layout.Columns))
        {
            if (prior is not null)
                table["carriedOver", column] = prior["carriedForward", column];
            table["new", column] = table.Number("results.total", column) + table.Number("carriedForward", column) - table.Number("carriedOver", column);
        }

        table.SumColumns("total", [.. Leaves(report, table.Layout.Columns).Where(static column => column != "total")]);
    }

    private static void Documents(ReportData report, TableData? prior)
    {
        var table = report["documents"];
        foreach (var row in Leaves(report, table.Layout.Rows))
        {
            if (prior is not null)
                table[row, "inForce"] = prior.Number(row, "inForce") + table.Number(row, "issued") - table.Number(row, "repealed");
        }
    }

    private static IEnumerable<string> Leaves(ReportData report, Axis axis)
        => axis.Leaves.Where(leaf => leaf.ExistsIn(report.Schema.EditionAt(report.Edition))).Select(static leaf => leaf.Path);
}
