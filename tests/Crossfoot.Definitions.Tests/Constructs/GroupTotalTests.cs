using System.Collections.Generic;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Totals that are groups add leaf by leaf, over numbers alone, and their rules take options.</summary>
public sealed class GroupTotalTests
{
    private const string Definition = """
        report: groups
        title: 收支
        cells: { type: decimal, decimals: 2 }
        tables:
          t:
            columns:
              total: { label: 合计, total: true, rule: { id: columns, tolerance: 0.01 }, columns: { plan: 预算, actual: 决算 } }
              basic: { label: 基本, columns: { plan: 预算, actual: 决算 } }
              project: { label: 项目, columns: { plan: 预算, actual: 决算 } }
              share: { label: 占比, cells: { type: percent, decimals: 2 } }
              remark: { label: 说明, cells: { type: text } }
            rows:
              wages: 工资
              goods: 公用
              total: { label: 总计, total: true, rule: { id: rows, for: each column except basic, when: wages > 0, blank: zero, tolerance: exact } }
        """;

    private static readonly string[] Rows = ["wages", "goods", "total"];

    [Fact]
    public void Every_total_of_a_group_agrees_with_a_plain_evaluation()
    {
        var seen = Construct.Agrees(
            Definition,
            600,
            static (schema, random) => new Figures(schema).Fill("t", new CellSource(random, places: 2, to: 1)),
            static figures => [.. OfRows(figures), .. OfColumns(figures)]);
        Assert.Contains(("t.columns.plan", RuleStatus.PassWithinTolerance), seen);
        Assert.DoesNotContain(("t.rows", RuleStatus.PassWithinTolerance), seen);
    }

    private static IEnumerable<(string, Found)> OfRows(Figures figures)
    {
        foreach (var row in Rows)
        {
            foreach (var leaf in (string[])["plan", "actual"])
            {
                Term Column(string group) => figures["t", row, $"{group}.{leaf}"];
                yield return ($"t.columns.{leaf} {row}", Comparing.Within(0.01m).Equal(Column("total").Alone(), Chain.Sum(Column("basic"), Column("project"))));
            }
        }
    }

    /// <summary>Percentages and texts are not added up.</summary>
    private static IEnumerable<(string, Found)> OfColumns(Figures figures)
    {
        foreach (var column in (string[])["total.plan", "total.actual", "project.plan", "project.actual"])
        {
            var (wages, goods, total) = (figures["t", "wages", column], figures["t", "goods", column], figures["t", "total", column]);
            var applies = Comparing.Is(wages.Alone(Blanks.Zero), ">", 0m);
            yield return ($"t.rows @{column}", Comparing.Exactly.Equal(total.Alone(Blanks.Zero), Chain.Sum(Blanks.Zero, wages, goods)).When(applies));
        }
    }
}
