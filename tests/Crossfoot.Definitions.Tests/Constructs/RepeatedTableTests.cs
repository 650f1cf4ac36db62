using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>A table that stands once for each project: rules for every instance, and aggregates over all of them.</summary>
public sealed class RepeatedTableTests
{
    private const string Definition = """
        report: repeated
        title: 项目
        cells: { type: decimal }
        tables:
          loans:
            heading: 项目表
            repeat: 项目名称
            columns: { x: 甲, y: 乙 }
            rows: { a: 子, b: 丑, total: { label: 合计, total: true } }
            rules:
              ordered: { for: each row, check: x <= y }
              limit: { check: total@x <= summary!limit }
              carried: { check: a@x = prior(b@x) }
          summary:
            heading: 汇总表
            rows: { total: 合计, limit: 上限, number: 个数 }
        rules:
          sum: { check: summary!total = sum(loans!total@x) }
          parts: { check: 'sum(loans!a..b@x..y) = summary!total + summary!limit' }
          number: { check: summary!number = count(loans!total@x) }
          largest: { check: max(loans!total@x) <= summary!limit }
          one: { check: 'loans["一号"]!total@x = summary!total' }
          pair: { check: 'loans["一号"]!total@x + loans["二号"]!total@x = summary!total' }
        """;

    private static readonly string[] Keys = ["一号", "二号", "三号"];

    [Fact]
    public void Every_rule_over_instances_agrees_with_a_plain_evaluation()
        => Construct.Agrees(Definition, 600, Fill, static figures => [.. OfInstances(figures), .. OfReport(figures)]);

    private static Figures Fill(ReportSchema schema, Random random)
    {
        var figures = FillOne(schema, random, "2024");
        if (random.Next(6) > 0)
            figures.Earlier.Add(FillOne(schema, random, "2023"));
        return figures;
    }

    /// <summary>Sometimes there is no instance, and sometimes one of which nothing is known.</summary>
    private static Figures FillOne(ReportSchema schema, Random random, string period)
    {
        var figures = new Figures(schema, period: period);
        var source = new CellSource(random, to: 1);
        figures.Fill("summary", source);
        foreach (var key in Keys.Where(_ => random.Next(4) > 0))
            figures.FillInstance("loans", key, random.Next(12) == 0 ? static () => Cell.Absent : source.Next);
        return figures;
    }

    private static IEnumerable<(string, Found)> OfInstances(Figures figures)
    {
        var exactly = Comparing.Exactly;
        foreach (var key in Keys.Where(key => HasInstance(figures, key)))
        {
            Term At(string row, string column) => figures[$"loans[{key}]", row, column];
            foreach (var column in (string[])["x", "y"])
                yield return ($"loans.total[{key}] @{column}", exactly.Equal(At("total", column).Alone(), Chain.Sum(At("a", column), At("b", column))));
            foreach (var row in (string[])["a", "b", "total"])
                yield return ($"loans.ordered[{key}] {row}", exactly.AtMost(At(row, "x").Alone(), At(row, "y").Alone()));
            yield return ($"loans.limit[{key}]", exactly.AtMost(At("total", "x").Alone(), figures["summary", "limit", "value"].Alone()));
            var before = figures.Earlier.FirstOrDefault()?[$"loans[{key}]", "b", "x"] ?? default;
            yield return ($"loans.carried[{key}]", exactly.Equal(At("a", "x").Alone(), before.Alone()));
        }
    }

    private static IEnumerable<(string, Found)> OfReport(Figures figures)
    {
        var exactly = Comparing.Exactly;
        var (total, limit) = (figures["summary", "total", "value"], figures["summary", "limit", "value"]);
        var keys = Keys.Where(key => HasInstance(figures, key)).ToList();
        IEnumerable<Term> All(string row, string column) => keys.Select(key => figures[$"loans[{key}]", row, column]);
        Term[] totals = [.. All("total", "x")];
        Amount?[] amounts = [.. totals.Select(static cell => cell.Alone())];
        var count = totals.Any(static cell => cell.State is CellState.Absent or CellState.Invalid) || totals.Length == 0
            ? null
            : (Amount?)(decimal)totals.Count(static cell => cell.State == CellState.Value);
        Term first = figures["loans[一号]", "total", "x"], second = figures["loans[二号]", "total", "x"];

        yield return ("sum", exactly.Equal(total.Alone(), Chain.Sum(totals)));
        yield return ("parts", exactly.Equal(Chain.Sum([.. All("a", "x"), .. All("a", "y"), .. All("b", "x"), .. All("b", "y")]), Chain.Sum(total, limit)));
        yield return ("number", exactly.Equal(figures["summary", "number", "value"].Alone(), count));
        yield return ("largest", exactly.AtMost(amounts.Length == 0 ? null : Amount.Max(amounts), limit.Alone()));
        yield return ("one", exactly.Equal(first.Alone(), total.Alone()));
        yield return ("pair", exactly.Equal(Chain.Sum(first, second), total.Alone()));
    }

    private static bool HasInstance(Figures figures, string key) => figures.Report.FindInstance("loans", key) is not null;
}
