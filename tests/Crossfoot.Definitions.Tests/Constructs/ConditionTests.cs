using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Rules that apply only under a condition, and conditions of which only a part is known.</summary>
public sealed class ConditionTests
{
    private const string Definition = """
        report: conditions
        title: 条件
        cells: { type: integer }
        tables:
          t:
            columns: { x: 甲, y: 乙, total: { label: 合计, total: true, rule: { when: x > 0, severity: warning } } }
            rows: { a: 子, b: 丑, c: 寅, d: 卯 }
            rules:
              positive: { for: each column, when: a > 0, check: b = c }
              filled: { for: each column, when: filled(b), check: b <= c }
              notFilled: { for: each column, when: not filled(b), check: a = c }
              several: { for: each column, when: a = 1 and not (b = c), check: d = b }
              either: { for: each column, when: a > 0 or b > 0, check: c + d >= 1 }
              implication: { for: each column, check: not (a > 0) or b > 0 }
              both: { for: each column, check: a >= 0 and b >= c }
              precedence: { for: each column, check: a between 0 and 1 and b = c or not c = d and d != 0 }
              nested:
                for: each column
                check: not (a = b and (c = d or a < c)) or not (b != d and a in (0, 1))
        """;

    [Fact]
    public void Every_condition_agrees_with_a_plain_evaluation()
        => Construct.Agrees(Definition, 400, Fill, static figures => [.. Columns(figures), .. Rows(figures)]);

    [Fact]
    public void A_condition_that_does_not_hold_is_told_from_one_that_is_unknown()
    {
        var schema = Construct.Compile(Definition);
        var report = new ReportData(schema);
        report["t"]["a", "x"] = 0;
        report["t"]["a", "y"] = Cell.Blank;
        Assert.Equal(
            ["@x ConditionNotMet", "@y Blank", "@total Absent"],
            report.Validate().Outcomes.Where(static outcome => outcome.Rule.Id == "t.positive").Select(static outcome => $"{outcome.Scope} {outcome.Reason}"));
    }

    private static Figures Fill(ReportSchema schema, Random random) => new Figures(schema).Fill("t", new CellSource(random));

    private static IEnumerable<(string, Found)> Columns(Figures figures)
    {
        var exactly = Comparing.Exactly;
        foreach (var column in (string[])["x", "y", "total"])
        {
            Term Row(string row) => figures["t", row, column];
            bool? Is(string left, string sign, string right) => Comparing.Is(Row(left).Alone(), sign, Row(right).Alone());
            bool? IsNumber(string left, string sign, decimal right) => Comparing.Is(Row(left).Alone(), sign, right);

            var (a, b, c, d) = (Row("a"), Row("b"), Row("c"), Row("d"));
            bool? isFilled = b.State is CellState.Absent or CellState.Invalid ? null : b.State == CellState.Value;
            yield return ($"t.positive @{column}", exactly.Equal(b.Alone(), c.Alone()).When(IsNumber("a", ">", 0)));
            yield return ($"t.filled @{column}", exactly.AtMost(b.Alone(), c.Alone()).When(isFilled));
            yield return ($"t.notFilled @{column}", exactly.Equal(a.Alone(), c.Alone()).When(!isFilled));
            yield return ($"t.several @{column}", exactly.Equal(d.Alone(), b.Alone()).When(IsNumber("a", "=", 1) & !Is("b", "=", "c")));
            yield return ($"t.either @{column}", exactly.AtLeast(Chain.Sum(c, d), 1m).When(IsNumber("a", ">", 0) | IsNumber("b", ">", 0)));
            yield return ($"t.implication @{column}", !IsNumber("a", ">", 0) | IsNumber("b", ">", 0));
            yield return ($"t.both @{column}", IsNumber("a", ">=", 0) & Is("b", ">=", "c"));
            yield return ($"t.precedence @{column}",
                (IsNumber("a", ">=", 0) & IsNumber("a", "<=", 1) & Is("b", "=", "c")) | (!Is("c", "=", "d") & IsNumber("d", "!=", 0)));
            yield return ($"t.nested @{column}",
                !(Is("a", "=", "b") & (Is("c", "=", "d") | Is("a", "<", "c"))) | !(Is("b", "!=", "d") & (IsNumber("a", "=", 0) | IsNumber("a", "=", 1))));
        }
    }

    private static IEnumerable<(string, Found)> Rows(Figures figures)
    {
        foreach (var row in (string[])["a", "b", "c", "d"])
        {
            var (x, y, total) = (figures["t", row, "x"], figures["t", row, "y"], figures["t", row, "total"]);
            yield return ($"t.total {row}", Comparing.Exactly.Equal(total.Alone(), Chain.Sum(x, y)).When(Comparing.Is(x.Alone(), ">", 0m)));
        }
    }
}
