using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Members by name and by position, beside fixed rows, with totals over columns, grey cells, filters and the period before.</summary>
public sealed class NamedMemberTests
{
    private const string Definition = """
        report: members
        title: 名单
        tables:
          t:
            cells: { type: decimal }
            columns:
              amount: 金额
              rest: 其余
              last: { label: 上年, closed: list.item }
              sum: { label: 合计, total: true }
              remark: { label: 说明, cells: { type: text } }
            rows:
              first: 首行
              list:
                label: 明细
                rows:
                  item: { each: name, key: 名称 }
                  other: 其他
                  subtotal: { label: 小计, total: true }
              more: { each: ordinal, key: 序号 }
              total: { label: 总计, equals: first + sum(list.item.*) + list.other + sum(more.*), rule: { id: all, closed: zero } }
            rules:
              grown: { for: each row under list.item, check: amount >= prior(amount) }
              fixed: { for: 'each row except list.item, more', check: amount >= rest }
              pair: { check: list.item.甲@amount = more.2@amount }
              range: { check: sum(first..list.other@amount) = list.subtotal@rest }
              remarked: { check: 'sum(list.item.*@amount where remark = "有" or amount > rest) = first@amount' }
              unremarked: { check: 'max(list.item.*@amount where not filled(remark)) <= first@amount' }
              filtered: { check: 'count(more.*@amount where amount between 0 and 1) >= 2' }
              blanks: { blank: zero, check: list.item.甲@amount = sum(more.*@amount) }
        """;

    private static readonly string[] Columns = ["amount", "rest", "last", "sum"];

    [Fact]
    public void Every_rule_over_members_agrees_with_a_plain_evaluation()
        => Construct.Agrees(Definition, 700, Fill, static figures => [.. OfColumns(figures), .. OfRows(figures), .. OfFilters(figures)]);

    private static Figures Fill(ReportSchema schema, Random random)
    {
        var figures = FillOne(schema, random);
        if (random.Next(6) > 0)
            figures.Earlier.Add(FillOne(schema, random));
        return figures;
    }

    private static Figures FillOne(ReportSchema schema, Random random)
    {
        var figures = new Figures(schema);
        var source = new CellSource(random, to: 1);
        figures.Fill("t", source).Report["t"].IsPartial = random.Next(4) == 0;
        foreach (var name in ((string[])["甲", "乙", "丙"]).Where(_ => random.Next(3) > 0))
        {
            figures.AddMember("t", "list.item", name, source);
            figures.Set("t", "list.item." + name, "remark", random.Next(3) switch { 0 => CellSource.Hole(random), 1 => "有", _ => "无" });
        }

        for (var position = 1; position <= random.Next(4); position++)
            figures.AddMember("t", "more", $"{position}", source);
        return figures;
    }

    private static IEnumerable<string> Items(Figures figures) => figures.MembersOf("t", "list.item").Select(static name => "list.item." + name);

    private static IEnumerable<string> More(Figures figures) => figures.MembersOf("t", "more").Select(static position => "more." + position);

    private static IEnumerable<(string, Found)> OfColumns(Figures figures)
    {
        foreach (var column in Columns)
        {
            Term Row(string row) => figures["t", row, column];
            // Of last year nothing is printed for the members.
            Term[] items = column == "last" ? [] : [.. Items(figures).Select(Row)];
            yield return ($"t.list.subtotal @{column}", Comparing.Exactly.Equal(Row("list.subtotal").Alone(), Chain.Sum([.. items, Row("list.other")])));
            yield return ($"t.all @{column}", Comparing.Exactly.Equal(
                Row("total").Alone(), Chain.Sum([Row("first"), .. items, Row("list.other"), .. More(figures).Select(Row)])));
        }
    }

    private static IEnumerable<(string, Found)> OfRows(Figures figures)
    {
        var exactly = Comparing.Exactly;
        string[] fixedRows = ["first", "list.other", "list.subtotal", "total"];
        foreach (var row in (string[])[.. fixedRows, .. Items(figures), .. More(figures)])
        {
            Term Column(string column) => figures["t", row, column];
            var isMember = row.StartsWith("list.item.", StringComparison.Ordinal);
            Term[] parts = isMember ? [Column("amount"), Column("rest")] : [Column("amount"), Column("rest"), Column("last")];
            yield return ($"t.sum {row}", exactly.Equal(Column("sum").Alone(), Chain.Sum(parts)));
            if (isMember)
            {
                var before = figures.Earlier.FirstOrDefault()?["t", row, "amount"] ?? default;
                yield return ($"t.grown {row}", exactly.AtLeast(Column("amount").Alone(), before.Alone()));
            }

            if (fixedRows.Contains(row))
                yield return ($"t.fixed {row}", exactly.AtLeast(Column("amount").Alone(), Column("rest").Alone()));
        }
    }

    private static IEnumerable<(string, Found)> OfFilters(Figures figures)
    {
        var exactly = Comparing.Exactly;
        Term Amount(string row) => figures["t", row, "amount"];
        Amount? Rest(string row) => figures["t", row, "rest"].Alone();
        Term Remark(string row) => figures["t", row, "remark"];
        bool? IsFilled(string row) => Remark(row).State is CellState.Absent or CellState.Invalid ? null : Remark(row).State == CellState.Value;
        bool? IsThere(string row) => Remark(row).Text is { } text ? text == "有" : null;

        var first = Amount("first").Alone();
        var named = figures.Member("t", "list.item", "甲", "amount");
        Term[] more = [.. More(figures).Select(Amount)];
        yield return ("t.pair", exactly.Equal(named.Alone(), figures.Member("t", "more", "2", "amount").Alone()));
        yield return ("t.range", exactly.Equal(Chain.Sum([Amount("first"), .. Items(figures).Select(Amount), Amount("list.other")]), Rest("list.subtotal")));
        yield return ("t.blanks", exactly.Equal(named.Alone(Blanks.Zero), Chain.Sum(Blanks.Zero, more)));

        var remarked = Chosen(Items(figures), row => IsThere(row) | Comparing.Is(Amount(row).Alone(), ">", Rest(row)));
        yield return ("t.remarked", exactly.Equal(remarked is null ? null : Chain.Sum(remarked.Select(Amount)), first));
        var unremarked = Chosen(Items(figures), row => !IsFilled(row))?.Select(row => Amount(row).Alone()).ToArray();
        yield return ("t.unremarked", exactly.AtMost(unremarked is { Length: > 0 } ? Constructs.Amount.Max(unremarked) : null, first));
        var filtered = Chosen(More(figures), row => Comparing.Is(Amount(row).Alone(), ">=", 0m) & Comparing.Is(Amount(row).Alone(), "<=", 1m));
        yield return ("t.filtered", exactly.AtLeast(filtered is null ? null : (decimal)filtered.Count, 2m));
    }

    /// <summary>The rows that meet a condition; null where nobody can say of one of them.</summary>
    private static List<string>? Chosen(IEnumerable<string> rows, Func<string, bool?> condition)
    {
        var chosen = rows.Select(row => (Row: row, IsChosen: condition(row))).Where(static row => row.IsChosen != false).ToList();
        return chosen.Exists(static row => row.IsChosen is null) ? null : [.. chosen.Select(static row => row.Row)];
    }
}
