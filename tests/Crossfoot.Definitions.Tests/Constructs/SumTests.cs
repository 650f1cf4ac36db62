using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Sums over rows, ranges and lists with gaps, and two different breakdowns of one total.</summary>
public sealed class SumTests
{
    private const string Definition = """
        report: sums
        title: 合计
        tables:
          t:
            cells: { type: integer }
            columns:
              x: 甲
              y: 乙
              total: { label: 总计, total: true }
            rows:
              first: 子
              parts:
                label: 丑
                rows:
                  a: 一
                  deep: { label: 二, rows: { b: 三, c: 四, total: { label: 小计, total: true } } }
                  d: 五
                  total: { label: 合计, total: true, rule: rows }
              e: 六
              byKind:
                label: 按类
                rows: { k: 七, m: 八 }
            rules:
              gaps:
                for: each column
                check: sum(first..parts.a, parts.d, byKind.m) = e
              rangeWithoutTotal:
                for: each column
                check: sum(parts.a..parts.d except parts.deep.total) = parts.total
              exceptOne:
                for: each column
                check: sum(parts.** except parts.deep.c) = byKind.k
              exceptList:
                for: each column
                check: sum(parts.** except (parts.a, parts.deep.b)) - byKind.k = byKind.m
              otherBreakdown: { for: each column, check: parts.total = sum(byKind.*) }
              nested:
                for: each column
                check: parts.total = sum(parts.a, sum(parts.deep.*) - first, parts.d)
              acrossColumns:
                for: each row under byKind
                check: sum(x, total) = x + x + y
              leaves: { for: each leaf row under parts except parts.deep, check: x + y >= total }
              corner: { check: parts.total@total = sum(parts.**@x..y) }
        """;

    private static readonly string[] Rows = ["first", "parts.a", "parts.deep.b", "parts.deep.c", "parts.deep.total", "parts.d", "parts.total", "e", "byKind.k", "byKind.m"];

    private static readonly string[] Leaves = ["parts.a", "parts.deep.b", "parts.deep.c", "parts.d"];

    [Fact]
    public void Every_sum_agrees_with_a_plain_evaluation()
        => Construct.Agrees(Definition, 400, static (schema, random) => new Figures(schema).Fill("t", new CellSource(random, to: 1)), Rules);

    private static IEnumerable<(string, Found)> Rules(Figures figures)
    {
        var exactly = Comparing.Exactly;
        foreach (var column in (string[])["x", "y", "total"])
        {
            var t = Rows.ToDictionary(static row => row, row => figures["t", row, column]);
            Term[] parts = [.. Leaves.Select(row => t[row])];
            yield return ($"t.parts.deep.total @{column}", exactly.Equal(t["parts.deep.total"].Alone(), Chain.Sum(t["parts.deep.b"], t["parts.deep.c"])));
            yield return ($"t.rows @{column}", exactly.Equal(t["parts.total"].Alone(), Chain.Sum(parts)));
            yield return ($"t.gaps @{column}", exactly.Equal(Chain.Sum(t["first"], t["parts.a"], t["parts.d"], t["byKind.m"]), t["e"].Alone()));
            yield return ($"t.rangeWithoutTotal @{column}", exactly.Equal(Chain.Sum(parts), t["parts.total"].Alone()));
            yield return ($"t.exceptOne @{column}", exactly.Equal(Chain.Sum(t["parts.a"], t["parts.deep.b"], t["parts.d"]), t["byKind.k"].Alone()));
            yield return ($"t.exceptList @{column}", exactly.Equal(Chain.Sum(t["parts.deep.c"], t["parts.d"], -t["byKind.k"]), t["byKind.m"].Alone()));
            yield return ($"t.otherBreakdown @{column}", exactly.Equal(t["parts.total"].Alone(), Chain.Sum(t["byKind.k"], t["byKind.m"])));
            yield return ($"t.nested @{column}", exactly.Equal(t["parts.total"].Alone(), Chain.Sum([.. parts, -t["first"]])));
        }

        foreach (var row in Rows)
        {
            var (x, y, total) = (figures["t", row, "x"], figures["t", row, "y"], figures["t", row, "total"]);
            yield return ($"t.total {row}", exactly.Equal(total.Alone(), Chain.Sum(x, y)));
            if (row is "parts.a" or "parts.d" or "parts.total")
                yield return ($"t.leaves {row}", exactly.AtLeast(Chain.Sum(x, y), total.Alone()));
            if (row is "byKind.k" or "byKind.m")
                yield return ($"t.acrossColumns {row}", exactly.Equal(Chain.Sum(x, total), Chain.Sum(x, x, y)));
        }

        yield return ("t.corner", exactly.Equal(
            figures["t", "parts.total", "total"].Alone(),
            Chain.Sum(Leaves.SelectMany(row => (Term[])[figures["t", row, "x"], figures["t", row, "y"]]))));
    }
}
