using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Definitions.Tests;

/// <summary>Final accounts filled at random, table by table, so that every total holds and all nine tables agree.</summary>
internal static class ConsistentFinalAccounts
{
    private static readonly string[] Functions = ["2080501", "2080505", "2081101", "2101101", "2120101", "2120201"];
    private static readonly string[] Purposes = ["30101", "30102", "30201", "30299", "30302", "30701", "31002", "39906"];
    private static readonly string[] Funds = ["general", "fund", "capital"];

    public static IEnumerable<FilledReport> Create(Random random)
    {
        foreach (var edition in (string[])["24", "26"])
        {
            var report = new ReportData(FinalAccountsDocument.Schema) { Edition = edition, Period = "2024" };
            Coded(report["income"], random, "fiscal", "superior", "business", "operating", "affiliates", "other");
            Coded(report["expenditure"], random, "basic", "project", "remitted", "operating", "subsidies");
            Coded(report["generalBudget"], random, "basic", "project");
            Flow(report["governmentFund"], random);
            Flow(report["stateCapital"], random);
            BasicSpending(report, random);
            ThreePublic(report["threePublic"], random);
            FiscalTables(report, random);
            SummaryTables(report, random);
            yield return new FilledReport(report, new ReportData(FinalAccountsDocument.Schema) { Edition = edition, Period = "2023" });
        }
    }

    private static void Coded(TableData table, Random random, params string[] columns)
    {
        table.AddMembers(random, Functions, columns);
        table.SumRows("total", table.TopMembers());
        table.SumColumns("total", columns);
    }

    private static void Flow(TableData table, Random random)
    {
        table.AddMembers(random, Functions[..3], "opening", "income", "spending.basic", "spending.project");
        table.SumRows("total", table.TopMembers());
        table.SumColumns("spending.total", "spending.basic", "spending.project");
        foreach (var row in table.FilledRows())
            table[row, "closing"] = table.Number(row, "opening") + table.Number(row, "income") - table.Number(row, "spending.total");
    }

    private static void BasicSpending(ReportData report, Random random)
    {
        var table = report["basicSpending"];
        table.AddMembers(random, Purposes, "amount");

        // The last purpose takes up what is left of the basic spending in the table by functions.
        var rest = report["generalBudget"].Number("total", "basic") - Purposes[..^1].Sum(code => table.Number("item." + code, "amount"));
        table["item." + Purposes[^1], "amount"] = rest;
        table.SumMembers(Purposes, "amount");
        table.SumRows("staff", "item.301", "item.303");
        table.SumRows("operations", "item.302", "item.307", "item.310", "item.399");
    }

    private static void ThreePublic(TableData table, Random random)
    {
        foreach (var part in (string[])["budget", "actual"])
        {
            foreach (var group in (string[])["abroad", "cars.purchase", "cars.upkeep", "hospitality"])
                table["amounts", $"{group}.{part}"] = random.Amount();
            table.SumColumns("cars.total." + part, "cars.purchase." + part, "cars.upkeep." + part);
            table.SumColumns("total." + part, "abroad." + part, "cars.total." + part, "hospitality." + part);
        }
    }

    private static void FiscalTables(ReportData report, Random random)
    {
        var income = report["fiscalIncome"];
        var spending = report["fiscalSpending"];
        FillReceipts(report, income);
        foreach (var fund in Funds)
        {
            FillFunctions(report, spending, fund, random, fund switch
            {
                "general" => report["generalBudget"].Number("total", "total"),
                "fund" => report["governmentFund"].Number("total", "spending.total"),
                _ => report["stateCapital"].Number("total", "spending.total"),
            });
            spending["closing", fund] = random.Amount();
            spending["total", fund] = spending.Number("functions.total", fund) + spending.Number("closing", fund);
        }

        spending.SumColumns("total", Funds);
        income["total", "amount"] = spending["total", "total"];
        income["opening.total", "amount"] = income.Number("total", "amount") - income.Number("receipts.total", "amount");
        income["opening.fund", "amount"] = random.Amount();
        income["opening.capital", "amount"] = random.Amount();
        income["opening.general", "amount"] = income.Number("opening.total", "amount") - income.Number("opening.fund", "amount") - income.Number("opening.capital", "amount");
    }

    private static void FillReceipts(ReportData report, TableData income)
    {
        income["receipts.fund", "amount"] = report["governmentFund"]["total", "income"];
        income["receipts.capital", "amount"] = report["stateCapital"]["total", "income"];
        income["receipts.total", "amount"] = report["income"]["total", "fiscal"];
        income["receipts.general", "amount"] = income.Number("receipts.total", "amount") - income.Number("receipts.fund", "amount") - income.Number("receipts.capital", "amount");
    }

    private static void SummaryTables(ReportData report, Random random)
    {
        var income = report["incomeSummary"];
        var spending = report["spendingSummary"];
        foreach (var row in (string[])["generalBudget", "governmentFund", "stateCapital", "superior", "business", "operating", "affiliates"])
            income["receipts." + row, "amount"] = random.Amount();
        income["receipts.total", "amount"] = report["income"]["total", "total"];
        income["receipts.other", "amount"] = income.Number("receipts.total", "amount")
            - income.FilledRows().Where(static row => row != "receipts.total").Sum(row => income.Number(row, "amount"));
        income["reserves", "amount"] = random.Amount();
        income["opening", "amount"] = random.Amount();
        income.SumRows("total", "receipts.total", "reserves", "opening");

        FillFunctions(report, spending, "amount", random, report["expenditure"].Number("total", "total"));
        spending["distribution", "amount"] = random.Amount();
        spending["total", "amount"] = income["total", "amount"];
        spending["closing", "amount"] = spending.Number("total", "amount") - spending.Number("functions.total", "amount") - spending.Number("distribution", "amount");
    }

    /// <summary>Spreads a total over the functions of the edition; the first takes up the rest.</summary>
    private static void FillFunctions(ReportData report, TableData table, string column, Random random, decimal total)
    {
        var edition = report.EditionOf(table);
        var rows = table.Layout.Rows.Leaves
            .Where(leaf => leaf.ExistsIn(edition) && leaf.Path.StartsWith("functions.", StringComparison.Ordinal) && !leaf.Item.IsTotal)
            .Select(static leaf => leaf.Path)
            .ToList();
        foreach (var row in rows.Skip(1))
            table[row, column] = random.Amount();
        table[rows[0], column] = total - rows.Skip(1).Sum(row => table.Number(row, column));
        table["functions.total", column] = total;
    }
}
