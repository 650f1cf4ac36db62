using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Units by table, row and column: what has one dimension converts exactly, to the finer unit of both.</summary>
public sealed class UnitTests
{
    private const string Definition = """
        report: units
        title: 单位
        units: { 万元: 10000 元, 亿元: 10000 万元, 吨: 1000 千克 }
        tables:
          t:
            heading: 表一
            tolerance: exact
            cells: { type: decimal, unit: 万元 }
            columns:
              plan: 计划
              actual: { label: 实际, cells: { unit: 元 } }
              weight: { label: 重量, cells: { unit: 吨 } }
              price: { label: 单价, cells: { unit: 元/千克 } }
              share: { label: 比, cells: { unit: none } }
            rows: { a: 子, b: 丑 }
            rules:
              equal: { for: each row, check: plan = actual }
              chain: { for: each row, check: actual - plan + 1 = actual }
              constant: { for: each row, check: plan - 1 = actual }
              both: { for: each row, check: sum(plan..actual) >= actual + actual }
              ratio: { for: each row, check: plan / actual = share }
              product: { for: each row, check: actual = weight * price }
              larger: { for: each row, check: 'max(plan, actual) = actual' }
          u:
            heading: 表二
            cells: { type: decimal, decimals: 2 }
            rows:
              total: { label: 合计, cells: { unit: 亿元 } }
              rounded: { label: 约数, cells: { unit: 万元 } }
              precise: { label: 细数, cells: { unit: 元 } }
            rules:
              rounding: { check: rounded = precise }
        rules:
          across: { tolerance: exact, check: u!total = t!a@plan + t!b@plan }
        """;

    [Fact]
    public void Every_conversion_agrees_with_a_plain_evaluation()
    {
        var seen = Construct.Agrees(Definition, 700, Fill, static figures => [.. OfRows(figures), .. OfOthers(figures)]);
        Assert.Contains(("u.rounding", RuleStatus.PassWithinTolerance), seen);
    }

    [Fact]
    public void Different_dimensions_are_an_error()
    {
        const string Mixed = """
            report: mixed
            title: 单位
            tables:
              t:
                cells: { type: decimal }
                columns: { x: 甲 }
                rows: { a: { label: 子, cells: { unit: 元 } }, b: { label: 丑, cells: { unit: 件 } } }
                rules: { sum: { check: a + b > 0 } }
            """;
        Assert.True(DefinitionFolder.Compile([new Compiler.Text.SourceFile("mixed.report.yaml", Mixed)]).HasErrors);
    }

    private static Figures Fill(ReportSchema schema, Random random)
    {
        var figures = new Figures(schema);
        foreach (var row in (string[])["a", "b"])
        {
            Set("plan", random.Next(3) * 0.0001m);
            Set("actual", random.Next(4));
            Set("weight", random.Next(3) * 0.5m);
            Set("price", random.Next(3) * 0.001m);
            Set("share", random.Next(3));

            void Set(string column, decimal value)
                => figures.Set("t", row, column, random.Next(12) == 0 ? CellSource.Hole(random) : column != "share" && random.Next(5) == 0 ? value * 10_000 : value);
        }

        figures.Set("u", "total", "value", random.Next(8) == 0 ? CellSource.Hole(random) : random.Next(2) == 0 ? 0 : random.Next(5) * 0.01m);
        figures.Set("u", "rounded", "value", random.Next(8) == 0 ? CellSource.Hole(random) : 1.23m);
        figures.Set("u", "precise", "value", random.Next(8) == 0 ? CellSource.Hole(random) : 12_300m + (random.Next(-12, 13) * 5m) + (random.Next(-1, 2) * 0.01m));
        if (random.Next(3) == 0)
            figures.Set("t", "a", "plan", 100m * random.Next(3));
        return figures;
    }

    private static IEnumerable<(string, Found)> OfRows(Figures figures)
    {
        var exactly = Comparing.Exactly;
        foreach (var row in (string[])["a", "b"])
        {
            Term At(string column) => figures["t", row, column];
            var (plan, actual) = (At("plan") * 10_000m, At("actual"));
            yield return ($"t.equal {row}", exactly.Equal(plan.Alone(), actual.Alone()));
            yield return ($"t.chain {row}", exactly.Equal(Chain.Sum(actual, -plan, 1m), actual.Alone()));
            yield return ($"t.constant {row}", exactly.Equal(Chain.Sum(plan, -10_000m), actual.Alone()));
            yield return ($"t.both {row}", exactly.AtLeast(Chain.Sum(plan, actual), Chain.Sum(actual, actual)));
            yield return ($"t.ratio {row}", exactly.Equal(Amount.Divide(plan.Alone(), actual.Alone()), At("share").Alone()));
            yield return ($"t.product {row}", exactly.Equal(actual.Alone(), (At("weight") * 1000m).Alone() * At("price").Alone()));
            yield return ($"t.larger {row}", exactly.Equal(Amount.Max(plan.Alone(), actual.Alone()), actual.Alone()));
        }
    }

    private static IEnumerable<(string, Found)> OfOthers(Figures figures)
    {
        yield return ("u.rounding", Comparing.Rounded.Equal(
            (figures["u", "rounded", "value"].Rounded(2) * 10_000m).Alone(), figures["u", "precise", "value"].Rounded(2).Alone()));
        yield return ("across", Comparing.Exactly.Equal(
            (figures["u", "total", "value"] * 10_000m).Alone(), Chain.Sum(figures["t", "a", "plan"], figures["t", "b", "plan"])));
    }
}
