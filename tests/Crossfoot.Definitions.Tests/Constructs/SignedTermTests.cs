using System.Collections.Generic;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Lines that are subtracted, such as 减：营业成本, and numbers below zero.</summary>
public sealed class SignedTermTests
{
    private const string Definition = """
        report: profit
        title: 利润表
        cells: { type: decimal, decimals: 2 }
        tolerance: exact
        tables:
          t:
            columns: { thisYear: 本年, lastYear: 上年 }
            rows:
              revenue: 一、营业收入
              cost: 减：营业成本
              taxes: 税金及附加
              gains: 加：投资收益
              operating: { label: 二、营业利润, equals: revenue - cost - taxes + gains }
              losses: 减：营业外支出
              before: { label: 三、利润总额, equals: operating - losses }
              incomeTax: 减：所得税费用
              net: { label: 四、净利润, equals: -incomeTax + before, rule: { id: netProfit, for: each column except lastYear } }
              deep: { label: 五、综合收益, equals: revenue - (cost - (taxes - gains)) }
            rules:
              expenses: { for: each column, check: -(cost + taxes) = -losses }
              inSum: { for: each column, check: 'revenue - sum(cost, -taxes) = -(-gains)' }
              noLoss: { for: each column, check: net >= -1.05, severity: warning }
        """;

    [Fact]
    public void Every_formula_with_signs_agrees_with_a_plain_evaluation()
        => Construct.Agrees(Definition, 400, static (schema, random) => new Figures(schema).Fill("t", new CellSource(random, places: 2, from: -1, to: 1)), Rules);

    private static IEnumerable<(string, Found)> Rules(Figures figures)
    {
        var exactly = Comparing.Exactly;
        foreach (var column in (string[])["thisYear", "lastYear"])
        {
            Term Row(string row) => figures["t", row, column];
            yield return ($"t.operating @{column}", exactly.Equal(Row("operating").Alone(), Chain.Sum(Row("revenue"), -Row("cost"), -Row("taxes"), Row("gains"))));
            yield return ($"t.before @{column}", exactly.Equal(Row("before").Alone(), Chain.Sum(Row("operating"), -Row("losses"))));
            if (column == "thisYear")
                yield return ($"t.netProfit @{column}", exactly.Equal(Row("net").Alone(), Chain.Sum(-Row("incomeTax"), Row("before"))));
            yield return ($"t.deep @{column}", exactly.Equal(Row("deep").Alone(), Chain.Sum(Row("revenue"), -Row("cost"), Row("taxes"), -Row("gains"))));
            yield return ($"t.expenses @{column}", exactly.Equal(Chain.Sum(-Row("cost"), -Row("taxes")), Chain.Sum(-Row("losses"))));
            yield return ($"t.inSum @{column}", exactly.Equal(Chain.Sum(Row("revenue"), -Row("cost"), Row("taxes")), Row("gains").Alone()));
            yield return ($"t.noLoss @{column}", exactly.AtLeast(Row("net").Alone(), -1.05m));
        }
    }
}
