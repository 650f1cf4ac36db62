using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Equalities between tables, with sums on both sides, where a whole table may be missing.</summary>
public sealed class CrossTableTests
{
    private const string Definition = """
        report: cross
        title: 表间
        cells: { type: decimal }
        tables:
          left:
            heading: 表一
            columns: { x: 甲, y: 乙 }
            rows: { a: 子, b: 丑, total: 合计 }
            rules:
              sameColumn: { for: each column, check: total = right!a + right!b }
              sameRow: { for: each row except total, check: x = right!y }
              namedColumn: { for: each column, check: a = single!only@value }
          right:
            heading: 表二
            columns: { x: 甲, y: 乙, z: 丙 }
            rows: { a: 子, b: 丑, c: 寅 }
          single:
            heading: 表三
            rows: { only: 卯, other: 辰 }
        rules:
          sums: { check: sum(left!a..b@x) + only = right!a@x + right!b@x - right!c@z }
          wholeTables: { check: sum(left!a..total@x..y) = sum(right!a..c@x..z) }
          bare: { check: only = left!total@x }
          both: { check: left!a@x = right!a@x and left!b@x = right!b@x }
        """;

    [Fact]
    public void Every_equality_between_tables_agrees_with_a_plain_evaluation() => Construct.Agrees(Definition, 500, Fill, Rules);

    private static Figures Fill(ReportSchema schema, Random random)
    {
        var figures = new Figures(schema);
        foreach (var table in (string[])["left", "right", "single"])
        {
            if (random.Next(8) > 0)
                figures.Fill(table, new CellSource(random, places: 2, to: 1));
        }

        return figures;
    }

    private static IEnumerable<(string, Found)> Rules(Figures figures)
    {
        var exactly = Comparing.Exactly;
        foreach (var column in (string[])["x", "y"])
        {
            yield return ($"left.sameColumn @{column}", exactly.Equal(
                figures["left", "total", column].Alone(), Chain.Sum(figures["right", "a", column], figures["right", "b", column])));
            yield return ($"left.namedColumn @{column}", exactly.Equal(figures["left", "a", column].Alone(), figures["single", "only", "value"].Alone()));
        }

        foreach (var row in (string[])["a", "b"])
            yield return ($"left.sameRow {row}", exactly.Equal(figures["left", row, "x"].Alone(), figures["right", row, "y"].Alone()));

        var only = figures["single", "only", "value"];
        var (a, b) = (figures["right", "a", "x"], figures["right", "b", "x"]);
        yield return ("sums", exactly.Equal(
            Chain.Sum(figures["left", "a", "x"], figures["left", "b", "x"], only),
            Chain.Sum(a, b, -figures["right", "c", "z"])));
        yield return ("wholeTables", exactly.Equal(All(figures, "left", ["a", "b", "total"], ["x", "y"]), All(figures, "right", ["a", "b", "c"], ["x", "y", "z"])));
        yield return ("bare", exactly.Equal(only.Alone(), figures["left", "total", "x"].Alone()));
        yield return ("both", Comparing.Is(figures["left", "a", "x"].Alone(), "=", a.Alone()) & Comparing.Is(figures["left", "b", "x"].Alone(), "=", b.Alone()));
    }

    private static Amount? All(Figures figures, string table, string[] rows, string[] columns)
        => Chain.Sum(rows.SelectMany(row => columns.Select(column => figures[table, row, column])));
}
