using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Columns in groups, rules over all of them, and grey cells inside the grid.</summary>
public sealed class ColumnHierarchyTests
{
    private const string Definition = """
        report: columns
        title: 栏目
        tables:
          t:
            cells: { type: count }
            columns:
              own:
                label: 本级
                columns: { fund: 资金, other: 其他, total: { label: 小计, total: true, rule: { closed: zero } } }
              sub:
                label: 下级
                columns: { fund: 资金, other: 其他, total: { label: 小计, total: true } }
              all: { label: 总计, equals: own.total + sub.total, rule: { closed: zero } }
            rows:
              a: 子
              b: { label: 丑, closed: [own.other] }
              c: { label: 寅, closed: [sub.fund, sub.other, sub.total] }
              total: { label: 合计, total: true, rule: { id: down, closed: zero } }
            rules:
              withoutClosed:
                for: each column
                check: sum(a, total) >= a + a
              extremes:
                for: each column
                closed: zero
                check: max(a..c) + min(a..c) <= total
              howMany:
                for: each column
                closed: zero
                check: count(a..c) >= 2
              product: { for: each column, closed: zero, check: a * b + c <= total }
              openColumns:
                for: each column except own.other, sub.fund, sub.other, sub.total
                check: a + b + c <= total
              subOfOwn:
                for: each row except c
                check: sub.total <= own.total
        """;

    private static readonly string[] Rows = ["a", "b", "c"];

    private static readonly string[] Columns = ["own.fund", "own.other", "own.total", "sub.fund", "sub.other", "sub.total", "all"];

    [Fact]
    public void Every_rule_over_a_grid_with_grey_cells_agrees_with_a_plain_evaluation()
        => Construct.Agrees(Definition, 500, static (schema, random) => new Figures(schema).Fill("t", new CellSource(random, to: 1)), Rules);

    [Fact]
    public void A_line_has_no_instance_where_it_is_grey()
    {
        var outcomes = new ReportData(Construct.Compile(Definition)).Validate().Outcomes.Select(static outcome => $"{outcome.Rule.Id} {outcome.Scope}").ToList();
        Assert.DoesNotContain("t.sub.total c", outcomes);
        Assert.Contains("t.sub.total b", outcomes);
        Assert.Contains("t.all c", outcomes);
    }

    private static bool IsClosed(string row, string column)
        => (row == "b" && column == "own.other") || (row == "c" && column.StartsWith("sub.", StringComparison.Ordinal));

    private static IEnumerable<(string, Found)> Rules(Figures figures)
    {
        var exactly = Comparing.Exactly;
        foreach (var row in (string[])[.. Rows, "total"])
        {
            var t = Columns.ToDictionary(static column => column, column => figures["t", row, column]);
            Term[] own = row == "b" ? [t["own.fund"]] : [t["own.fund"], t["own.other"]];
            Term[] all = row == "c" ? [t["own.total"]] : [t["own.total"], t["sub.total"]];
            yield return ($"t.own.total {row}", exactly.Equal(t["own.total"].Alone(), Chain.Sum(own)));
            yield return ($"t.all {row}", exactly.Equal(t["all"].Alone(), Chain.Sum(all)));
            if (row == "c")
                continue;
            yield return ($"t.sub.total {row}", exactly.Equal(t["sub.total"].Alone(), Chain.Sum(t["sub.fund"], t["sub.other"])));
            yield return ($"t.subOfOwn {row}", exactly.AtMost(t["sub.total"].Alone(), t["own.total"].Alone()));
        }

        foreach (var column in Columns)
        {
            var (a, total) = (figures["t", "a", column], figures["t", "total", column]);
            Term[] open = [.. Rows.Where(row => !IsClosed(row, column)).Select(row => figures["t", row, column])];
            yield return ($"t.down @{column}", exactly.Equal(total.Alone(), Chain.Sum(open)));
            yield return ($"t.withoutClosed @{column}", exactly.AtLeast(Chain.Sum(a, total), Chain.Sum(a, a)));
            var numbers = open.Select(static cell => cell.Alone()).ToArray();
            yield return ($"t.extremes @{column}", exactly.AtMost(Chain.Sum(Amount.Max(numbers), Amount.Min(numbers)), total.Alone()));
            var isKnown = open.All(static cell => cell.State is not (CellState.Absent or CellState.Invalid));
            yield return ($"t.howMany @{column}", exactly.AtLeast(isKnown ? (decimal)open.Count(static cell => cell.State == CellState.Value) : null, 2m));
            var product = a.Alone() * (IsClosed("b", column) ? 0m : figures["t", "b", column].Alone());
            Term c = IsClosed("c", column) ? 0m : figures["t", "c", column];
            yield return ($"t.product @{column}", exactly.AtMost(Chain.Sum(product, c), total.Alone()));
            if (open.Length == 3)
                yield return ($"t.openColumns @{column}", exactly.AtMost(Chain.Sum(open), total.Alone()));
        }
    }
}
