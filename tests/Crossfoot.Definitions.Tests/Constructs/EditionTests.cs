using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Rows, columns, tables and rules that come and go with the editions of the form.</summary>
public sealed class EditionTests
{
    private const string Definition = """
        report: editions
        title: 版本
        editions: { "2019": 第一版, "2021": 第二版, "2023": 第三版 }
        cells: { type: count }
        tables:
          t:
            heading: 表一
            columns:
              x: 甲
              y: { label: 乙, since: "2021" }
              total: { label: 合计, total: true }
            rows:
              a: 子
              lumped: { label: 丑, until: "2019" }
              split:
                label: 丑
                since: "2021"
                was: lumped
                rows: { b: 寅, c: { label: 卯, until: "2021" } }
              total: { label: 总计, total: true, rule: down }
              extra: { label: 辰, since: "2023", equals: total - a }
            rules:
              onlyOld: { for: each column, until: "2019", check: a >= lumped }
              onlyNew: { for: each row, since: "2021", check: x >= y }
              changed:
                - { for: each column, until: "2019", check: a <= total }
                - { for: each column, since: "2021", until: "2021", check: a = split.b }
                - { for: each column, since: "2023", check: a + split.b <= total }
              before: { for: each column, since: "2021", check: a >= prior(split.b) }
              whateverExists:
                for: each column
                check: sum(a..split.c) <= total + total
          later:
            heading: 表二
            since: "2021"
            rows: { v: 甲, w: 乙 }
            rules:
              matches: { check: v = t!total@x }
        rules:
          intoLater: { check: t!total@x = later!v }
          intoItem: { check: t!split.b@x + later!v = later!w }
          ofSet: { check: sum(t!a..split.c@x) = t!a@x }
        """;

    private static readonly string[] Editions = ["2019", "2021", "2023"];

    [Fact]
    public void Every_rule_agrees_with_a_plain_evaluation_in_every_edition() => Construct.Agrees(Definition, 600, Fill, Rules);

    /// <summary>The first table may be of an earlier or later edition than its document: real reports mix them.</summary>
    private static Figures Fill(ReportSchema schema, Random random)
    {
        var figures = FillOne(schema, random);
        if (random.Next(5) > 0)
            figures.Earlier.Add(FillOne(schema, random));
        return figures;
    }

    private static Figures FillOne(ReportSchema schema, Random random)
    {
        var figures = new Figures(schema, Editions[random.Next(3)]);
        figures.Report["t"].Edition = random.Next(4) == 0 ? Editions[random.Next(3)] : null;
        return figures.Fill("t", new CellSource(random, to: 1)).Fill("later", new CellSource(random, to: 1));
    }

    private static IEnumerable<(string, Found)> Rules(Figures figures)
    {
        var document = figures.Report.Edition!;
        var edition = figures.Report["t"].Edition ?? document;
        var exactly = Comparing.Exactly;
        string[] columns = edition == "2019" ? ["x", "total"] : ["x", "y", "total"];
        string[] parts = edition switch { "2019" => ["a", "lumped"], "2021" => ["a", "split.b", "split.c"], _ => ["a", "split.b"] };
        foreach (var column in columns)
        {
            Term Row(string row) => figures["t", row, column];
            var sum = Chain.Sum(parts.Select(Row));
            var total = Row("total");
            yield return ($"t.down @{column}", exactly.Equal(total.Alone(), edition == "2023" ? Chain.Sum([.. parts.Select(Row), Row("extra")]) : sum));
            yield return ($"t.whateverExists @{column}", exactly.AtMost(sum, Chain.Sum(total, total)));
            if (edition == "2019")
                yield return ($"t.onlyOld @{column}", exactly.AtLeast(Row("a").Alone(), Row("lumped").Alone()));
            if (edition == "2023")
                yield return ($"t.extra @{column}", exactly.Equal(Row("extra").Alone(), Chain.Sum(total, -Row("a"))));
            if (edition != "2019")
                yield return ($"t.before @{column}", exactly.AtLeast(Row("a").Alone(), (figures.Earlier.FirstOrDefault()?["t", "split.b", column] ?? default).Alone()));
            yield return ($"t.changed @{column}", edition switch
            {
                "2019" => exactly.AtMost(Row("a").Alone(), total.Alone()),
                "2021" => exactly.Equal(Row("a").Alone(), Row("split.b").Alone()),
                _ => exactly.AtMost(Chain.Sum(Row("a"), Row("split.b")), total.Alone()),
            });
        }

        foreach (var row in (string[])[.. parts, "total", .. edition == "2023" ? (string[])["extra"] : []])
        {
            Term Column(string column) => figures["t", row, column];
            yield return ($"t.total {row}", exactly.Equal(Column("total").Alone(), Chain.Sum(columns.SkipLast(1).Select(Column))));
            if (edition != "2019")
                yield return ($"t.onlyNew {row}", exactly.AtLeast(Column("x").Alone(), Column("y").Alone()));
        }

        Term X(string row) => figures["t", row, "x"];
        var (v, w) = (figures["later", "v", "value"], figures["later", "w", "value"]);
        if (document != "2019")
            yield return ("later.matches", exactly.Equal(v.Alone(), X("total").Alone()));
        yield return ("intoLater", exactly.Equal(X("total").Alone(), v.Alone()));
        yield return ("intoItem", exactly.Equal(Chain.Sum(X("split.b"), v), w.Alone()));
        yield return ("ofSet", exactly.Equal(Chain.Sum(parts.Select(X)), X("a").Alone()));
    }
}
