using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Cells that hold texts, dates, words of a list, codes, and yes or no.</summary>
public sealed class TextCellTests
{
    private const string Definition = """
        report: texts
        title: 文字
        tables:
          t:
            heading: 表一
            columns:
              place: { label: 地区, cells: { type: enum, values: { city: 市区, town: 县城, other: 其他 } } }
              from: { label: 起, cells: { type: date } }
              to: { label: 止, cells: { type: date } }
              done: { label: 是否完成, cells: { type: yesNo } }
              code: { label: 代码, cells: { type: identifier, pattern: '[0-9A-Z]{3}' } }
              remark: { label: 备注, cells: { type: text } }
              amount: { label: 金额, cells: { type: count } }
            rows: { a: 子, b: 丑 }
            rules:
              printedWord: { for: each row, check: place = "市区" }
              wordId: { for: each row, check: place != "town" }
              oneOf: { for: each row, check: 'place in ("city", "其他")' }
              onlyInTown: { for: each row, when: place = "县城", check: amount > 0 }
              order: { for: each row, check: from <= to }
              leapDay: { for: each row, check: from between "2024-02-29" and to }
              notAfter: { for: each row, check: not (to > "2024-03-01") }
              yes: { for: each row, check: done = "yes" or amount = 0 }
              sameAnswer: { check: a@done = b@done }
              sameCode: { for: each row, check: code = u!code }
              anyRemark: { for: each row, check: filled(remark) or blank(amount) }
              exactRemark: { for: each row, blank: zero, check: remark = "无" }
          u:
            heading: 表二
            cells: { type: identifier }
            columns: { code: 代码 }
            rows: { a: 子, b: 丑 }
        """;

    private static readonly string[] Dates = ["2023-12-31", "2024-02-28", "2024-02-29", "2024-03-01", "2024-10-09"];

    [Fact]
    public void Every_rule_over_texts_agrees_with_a_plain_evaluation() => Construct.Agrees(Definition, 600, Fill, Rules);

    [Theory]
    [InlineData("place", "市区")]
    [InlineData("from", "2023-02-29")]
    [InlineData("done", "是")]
    [InlineData("code", "12")]
    [InlineData("code", "1234")]
    [InlineData("amount", "七")]
    public void A_cell_does_not_take_what_it_cannot_hold(string column, string text)
    {
        var report = new ReportData(Construct.Compile(Definition));
        Assert.Throws<ArgumentException>(() => report["t"]["a", column] = text);
    }

    private static Figures Fill(ReportSchema schema, Random random)
    {
        var figures = new Figures(schema);
        var holes = random.Next(30);
        foreach (var row in (string[])["a", "b"])
        {
            Set("t", "place", "city", "town", "other");
            Set("t", "from", Dates);
            Set("t", "to", Dates);
            Set("t", "done", "yes", "no");
            Set("t", "code", "1AB", "AB1");
            Set("t", "remark", "无", "有");
            figures.Set("t", row, "amount", random.Next(100) < holes ? CellSource.Hole(random) : random.Next(2));
            Set("u", "code", "1AB", "AB1", "其他");

            void Set(string table, string column, params string[] words)
                => figures.Set(table, row, column, random.Next(100) < holes ? CellSource.Hole(random) : words[random.Next(words.Length)]);
        }

        return figures;
    }

    private static IEnumerable<(string, Found)> Rules(Figures figures)
    {
        foreach (var row in (string[])["a", "b"])
        {
            string? Text(string column) => figures["t", row, column].Text;
            bool? IsOne(string column, params string[] words) => Text(column) is { } text ? words.Contains(text) : null;

            var (place, remark) = (Text("place"), figures["t", row, "remark"].State);
            var amount = figures["t", row, "amount"];
            yield return ($"t.printedWord {row}", IsOne("place", "city"));
            yield return ($"t.wordId {row}", !IsOne("place", "town"));
            yield return ($"t.oneOf {row}", IsOne("place", "city", "other"));
            yield return ($"t.onlyInTown {row}", Comparing.Exactly.Compare(amount.Alone(), ">", 0m).When(IsOne("place", "town")));
            yield return ($"t.order {row}", IsInOrder(Text("from"), Text("to")));
            yield return ($"t.leapDay {row}", IsInOrder("2024-02-29", Text("from")) & IsInOrder(Text("from"), Text("to")));
            yield return ($"t.notAfter {row}", IsInOrder(Text("to"), "2024-03-01"));
            yield return ($"t.yes {row}", IsOne("done", "yes") | Comparing.Is(amount.Alone(), "=", 0m));
            yield return ($"t.sameCode {row}", Same(Text("code"), figures["u", row, "code"].Text));
            yield return ($"t.anyRemark {row}", Is(remark, remark == CellState.Value) | Is(amount.State, amount.IsBlank));
            yield return ($"t.exactRemark {row}", IsOne("remark", "无"));
        }

        yield return ("t.sameAnswer", Same(figures["t", "a", "done"].Text, figures["t", "b", "done"].Text));
    }

    private static bool? IsInOrder(string? first, string? second)
        => first is null || second is null ? null : DateOnly.Parse(first, null) <= DateOnly.Parse(second, null);

    private static bool? Same(string? first, string? second) => first is null || second is null ? null : first == second;

    private static bool? Is(CellState state, bool answer) => state is CellState.Absent or CellState.Invalid ? null : answer;
}
