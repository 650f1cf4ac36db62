using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Rows that are known only from the document: codes in a hierarchy, members by name, filters and aggregates.</summary>
public sealed class OpenRowsTests
{
    private const string Definition = """
        report: open
        title: 科目
        tables:
          t:
            heading: 表一
            cells: { type: decimal }
            columns:
              amount: 金额
              part: 其中
              kind: { label: 类别, cells: { type: enum, values: { fixed: 固定, other: 其他 } } }
            rows:
              total: { label: 合计, equals: sum(item.*), rule: { closed: zero }, closed: kind }
              item: { each: code, key: { label: 编码, levels: [1, 2, 4] }, name: 名称, total: true }
            rules:
              lowest: { for: each column except kind, check: sum(item.**) = total }
              named: { for: each column except kind, check: total = item.1 + item.2 }
              oneAlone: { for: each column except kind, check: item.1 >= item.11 }
              children: { for: each column except kind, check: item.1 = sum(item.1.*) }
              under: { for: each column except kind, check: item.1 = sum(item.1.**) }
              large: { check: sum(item.*@amount where part > 0) = total@amount }
              ofKind: { check: sum(item.**@amount where kind = "固定" and amount > 0) <= total@part }
              chosen: { for: each column except kind, check: total >= sum(item.1.* where part > 0 or kind = "other") }
              howMany: { check: count(item.*@amount) = 2 }
              largest: { check: max(item.**@amount) <= total@amount }
              part: { for: each row under item, check: part <= amount }
              everyRow: { for: each row, when: filled(part), check: amount > 0 }
              sameElsewhere: { for: each row under item, check: amount = u!amount }
          u:
            heading: 表二
            cells: { type: decimal }
            columns: { amount: 金额 }
            rows:
              item: { each: code, key: { label: 编码, levels: [1, 2, 4] } }
        rules:
          across: { check: t!total@amount = sum(u!item.*) }
          onePair: { check: t!item.1@amount = u!item.1 }
        """;

    private static readonly string[] Codes = ["1", "11", "12", "1101", "1102", "1201", "2", "21", "31"];

    private static readonly int[] Levels = [1, 2, 4];

    [Fact]
    public void Every_rule_over_members_agrees_with_a_plain_evaluation()
        => Construct.Agrees(Definition, 700, Fill, static figures => [.. Sets(figures), .. EachMember(figures)]);

    private static Figures Fill(ReportSchema schema, Random random)
    {
        var figures = new Figures(schema);
        foreach (var table in (string[])["t", "u"])
        {
            if (random.Next(10) == 0)
                continue;
            var source = new CellSource(random, to: 1);
            figures.Fill(table, source);
            if (table == "t")
                figures.Set("t", "total", "kind", Cell.Absent);
            figures.Report[table].IsPartial = random.Next(5) == 0;
            foreach (var code in Codes.Where(_ => random.Next(3) > 0).OrderBy(_ => random.Next()).ToList())
            {
                figures.AddMember(table, "item", code, source);
                if (table == "t")
                    figures.Set("t", "item." + code, "kind", random.Next(8) == 0 ? CellSource.Hole(random) : random.Next(2) == 0 ? "fixed" : "other");
            }
        }

        return figures;
    }

    private static IEnumerable<(string, Found)> Sets(Figures figures)
    {
        var exactly = Comparing.Exactly;
        var members = new Members(figures.MembersOf("t"), Levels);
        foreach (var column in (string[])["amount", "part"])
        {
            IEnumerable<Term> Of(IEnumerable<string> codes) => codes.Select(code => figures["t", "item." + code, column]);
            Term One(string code) => figures.Member("t", "item", code, column);
            var total = figures["t", "total", column].Alone();
            yield return ($"t.total @{column}", exactly.Equal(total, Chain.Sum(Of(members.Top))));
            yield return ($"t.lowest @{column}", exactly.Equal(Chain.Sum(Of(members.Lowest)), total));
            yield return ($"t.named @{column}", exactly.Equal(total, Chain.Sum(One("1"), One("2"))));
            yield return ($"t.oneAlone @{column}", exactly.AtLeast(One("1").Alone(), One("11").Alone()));
            yield return ($"t.children @{column}", exactly.Equal(One("1").Alone(), Chain.Sum(Of(members.ChildrenOf("1")))));
            yield return ($"t.under @{column}", exactly.Equal(One("1").Alone(), Chain.Sum(Of(members.LowestUnder("1")))));
            var chosen = Where(members.ChildrenOf("1"), code => figures["t", "item." + code, column], code =>
                Comparing.Is(figures["t", "item." + code, "part"].Alone(), ">", 0m) | IsKind(figures["t", "item." + code, "kind"], "other"));
            yield return ($"t.chosen @{column}", exactly.AtLeast(total, chosen));
            foreach (var parent in members.Parents)
                yield return ($"t.item item.{parent}@{column}", exactly.Equal(One(parent).Alone(), Chain.Sum(Of(members.ChildrenOf(parent)))));
        }
    }

    private static IEnumerable<(string, Found)> EachMember(Figures figures)
    {
        var exactly = Comparing.Exactly;
        var members = new Members(figures.MembersOf("t"), Levels);
        Term Amount(string code) => figures["t", "item." + code, "amount"];
        Term Part(string code) => figures["t", "item." + code, "part"];
        var total = figures["t", "total", "amount"];
        var amounts = members.Lowest.Select(code => Amount(code).Alone()).ToArray();

        yield return ("t.large", exactly.Equal(Where(members.Top, Amount, code => Comparing.Is(Part(code).Alone(), ">", 0m)), total.Alone()));
        yield return ("t.ofKind", exactly.AtMost(
            Where(members.Lowest, Amount, code => IsKind(figures["t", "item." + code, "kind"], "fixed") & Comparing.Is(Amount(code).Alone(), ">", 0m)),
            figures["t", "total", "part"].Alone()));
        yield return ("t.howMany", exactly.Equal(figures.IsMissing("t") ? null : Count(members.Top.Select(Amount)), 2m));
        yield return ("t.largest", exactly.AtMost(amounts.Length == 0 ? null : Constructs.Amount.Max(amounts), total.Alone()));
        foreach (var code in members.All)
        {
            yield return ($"t.part item.{code}", exactly.AtMost(Part(code).Alone(), Amount(code).Alone()));
            yield return ($"t.sameElsewhere item.{code}", exactly.Equal(Amount(code).Alone(), figures.Member("u", "item", code, "amount").Alone()));
        }

        foreach (var row in (string[])["total", .. members.All.Select(static code => "item." + code)])
        {
            var part = figures["t", row, "part"].State;
            bool? isFilled = part is CellState.Absent or CellState.Invalid ? null : part == CellState.Value;
            yield return ($"t.everyRow {row}", exactly.Compare(figures["t", row, "amount"].Alone(), ">", 0m).When(isFilled));
        }

        var elsewhere = new Members(figures.MembersOf("u"), Levels);
        yield return ("across", exactly.Equal(total.Alone(), Chain.Sum(elsewhere.Top.Select(code => figures["u", "item." + code, "amount"]))));
        yield return ("onePair", exactly.Equal(figures.Member("t", "item", "1", "amount").Alone(), figures.Member("u", "item", "1", "amount").Alone()));
    }

    private static bool? IsKind(Term kind, string word) => kind.Text is { } text ? text == word : null;

    /// <summary>A member of which nobody can say whether it is meant spoils the sum.</summary>
    private static Amount? Where(IEnumerable<string> codes, Func<string, Term> cell, Func<string, bool?> condition)
    {
        var chosen = codes.Select(code => (Code: code, IsMeant: condition(code))).Where(static member => member.IsMeant != false).ToList();
        return chosen.Exists(static member => member.IsMeant is null) ? null : Chain.Sum(chosen.Select(member => cell(member.Code)));
    }

    private static Amount? Count(IEnumerable<Term> cells)
    {
        var all = cells.ToList();
        return all.Exists(static cell => cell.State is CellState.Absent or CellState.Invalid) ? null : (decimal)all.Count(static cell => cell.State == CellState.Value);
    }
}
