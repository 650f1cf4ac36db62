using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Tolerances of every kind, written at a rule, a table or the report; the nearest one counts.</summary>
public sealed class ToleranceTests
{
    private const string Written = """
        report: tolerances
        title: 误差
        tolerance: 0.05
        cells: { type: decimal, decimals: 2 }
        tables:
          t:
            heading: 表一
            tolerance: rounding
            columns: { x: 甲 }
            rows:
              a: 子
              b: 丑
              c: 寅
              total: { label: 合计, total: true, rule: { id: exactTotal, tolerance: exact } }
            rules:
              rounding: { check: total = a + b + c }
              difference: { check: a - b = c }
              atMost: { check: a + b <= c }
              atLeast: { check: a >= b + c }
              less: { check: a < b }
              differ: { check: a != b }
              twice: { check: 3 * a = b + 0.01 }
              product: { check: a * b = c }
              ratio: { check: a / b = c }
              range: { check: a between b and c }
              outside: { check: a not between b and c }
              either: { check: a = b or b = c }
              both: { check: a = b and not (b > c) }
              oneOf:
                check: a in (b, c, total)
              differs: { check: not (a = b) }
              absolute: { tolerance: 0.02, check: a + b = c }
              absoluteAtMost: { tolerance: 0.02, check: a + b <= c }
              share: { tolerance: 25%, check: a + b = c }
              shareAtLeast: { tolerance: 25%, check: a >= b + c }
          u:
            heading: 表二
            rows: { a: 子, b: 丑 }
            rules:
              ofReport: { check: a = b }
              own: { tolerance: 0.01, check: a = b }
        rules:
          across: { check: t!a@x = u!a }
        """;

    private const string Default = """
        report: defaults
        title: 误差
        tables:
          t:
            columns: { x: 甲 }
            rows:
              a: { label: 子, cells: { type: decimal, decimals: 2 } }
              b: { label: 丑, cells: { type: decimal, decimals: 1 } }
              free: { label: 寅, cells: { type: decimal } }
              whole: { label: 卯, cells: { type: integer } }
            rules:
              rounded: { check: a = b }
              mixed: { check: a + b = free + whole }
              free: { check: free = whole }
              count: { check: whole >= free + 0.01 }
        """;

    [Fact]
    public void Every_written_tolerance_agrees_with_a_plain_evaluation()
    {
        var seen = Construct.Agrees(Written, 700, FillWritten, static figures => [.. OfTable(figures), .. OfOthers(figures)]);
        string[] never = ["t.exactTotal", "t.less", "t.differ", "t.differs", "t.outside"];
        var within = seen.Where(static pair => pair.Status == RuleStatus.PassWithinTolerance).Select(static pair => pair.Rule);
        Assert.Equal(seen.Select(static pair => pair.Rule).Distinct().Except(never).Order(), within.Order());
    }

    [Fact]
    public void Without_a_word_decimals_of_fixed_places_are_rounded_and_all_else_is_exact()
    {
        var seen = Construct.Agrees(Default, 600, FillDefault, OfDefault);
        Assert.Equal(
            ["t.mixed", "t.rounded"],
            seen.Where(static pair => pair.Status == RuleStatus.PassWithinTolerance).Select(static pair => pair.Rule).Order());
    }

    private static Figures FillWritten(ReportSchema schema, Random random)
        => new Figures(schema).Fill("t", new CellSource(random, places: 2, from: -2, to: 3)).Fill("u", new CellSource(random, places: 2));

    private static Figures FillDefault(ReportSchema schema, Random random)
    {
        var figures = new Figures(schema);
        string[] rows = ["a", "b", "free", "whole"];
        int[] places = [2, 1, 2, 0];
        foreach (var (row, digits) in rows.Zip(places))
        {
            // All within a few units of the last place around one.
            var unit = digits switch { 0 => 1m, 1 => 0.1m, _ => 0.01m };
            figures.Set("t", row, "x", random.Next(12) == 0 ? CellSource.Hole(random) : 1 + (unit * random.Next(-digits, digits + 1)));
        }

        return figures;
    }

    private static IEnumerable<(string, Found)> OfTable(Figures figures)
    {
        var rounded = Comparing.Rounded;
        var (a, b, c, total) = (At("a"), At("b"), At("c"), At("total"));
        var (x, y, z) = (a.Alone(), b.Alone(), c.Alone());
        yield return ("t.exactTotal @x", Comparing.Exactly.Equal(total.Alone(), Chain.Sum(a, b, c)));
        yield return ("t.rounding", rounded.Equal(total.Alone(), Chain.Sum(a, b, c)));
        yield return ("t.difference", rounded.Equal(Chain.Sum(a, -b), z));
        yield return ("t.atMost", rounded.AtMost(Chain.Sum(a, b), z));
        yield return ("t.atLeast", rounded.AtLeast(x, Chain.Sum(b, c)));
        yield return ("t.less", rounded.Compare(x, "<", y));
        yield return ("t.differ", rounded.Compare(x, "!=", y));
        yield return ("t.twice", rounded.Equal((Amount)3m * x, Chain.Sum(b, 0.01m)));
        yield return ("t.product", rounded.Equal(x * y, z));
        yield return ("t.ratio", rounded.Equal(Amount.Divide(x, y), z));
        yield return ("t.range", All(rounded.AtLeast(x, y), rounded.AtMost(x, z)));
        yield return ("t.outside", Not(All(rounded.AtLeast(x, y), rounded.AtMost(x, z))));
        yield return ("t.either", Any(rounded.Equal(x, y), rounded.Equal(y, z)));
        yield return ("t.both", All(rounded.Equal(x, y), Not(rounded.Compare(y, ">", z))));
        yield return ("t.oneOf", Any(rounded.Equal(x, y), rounded.Equal(x, z), rounded.Equal(x, total.Alone())));
        yield return ("t.differs", Not(rounded.Equal(x, y)));
        yield return ("t.absolute", Comparing.Within(0.02m).Equal(Chain.Sum(a, b), z));
        yield return ("t.absoluteAtMost", Comparing.Within(0.02m).AtMost(Chain.Sum(a, b), z));
        yield return ("t.share", Comparing.WithinShare(0.25m).Equal(Chain.Sum(a, b), z));
        yield return ("t.shareAtLeast", Comparing.WithinShare(0.25m).AtLeast(x, Chain.Sum(b, c)));

        Term At(string row) => figures["t", row, "x"].Rounded(2);
    }

    private static IEnumerable<(string, Found)> OfOthers(Figures figures)
    {
        var (a, b) = (figures["u", "a", "value"].Alone(), figures["u", "b", "value"].Alone());
        yield return ("u.ofReport", Comparing.Within(0.05m).Equal(a, b));
        yield return ("u.own", Comparing.Within(0.01m).Equal(a, b));
        yield return ("across", Comparing.Within(0.05m).Equal(figures["t", "a", "x"].Alone(), a));
    }

    private static IEnumerable<(string, Found)> OfDefault(Figures figures)
    {
        var (a, b) = (figures["t", "a", "x"].Rounded(2), figures["t", "b", "x"].Rounded(1));
        var (free, whole) = (figures["t", "free", "x"], figures["t", "whole", "x"]);
        yield return ("t.rounded", Comparing.Rounded.Equal(a.Alone(), b.Alone()));
        yield return ("t.mixed", Comparing.Rounded.Equal(Chain.Sum(a, b), Chain.Sum(free, whole)));
        yield return ("t.free", Comparing.Exactly.Equal(free.Alone(), whole.Alone()));
        yield return ("t.count", Comparing.Exactly.AtLeast(whole.Alone(), Chain.Sum(free, 0.01m)));
    }

    /// <summary>One comparison that fails decides, then one that is unknown, then one that holds only within the tolerance.</summary>
    private static Found All(params Found[] parts)
        => First(parts, RuleStatus.Fail, RuleStatus.NotEvaluated, RuleStatus.PassWithinTolerance, RuleStatus.Pass);

    /// <summary>One comparison that holds decides, best exactly.</summary>
    private static Found Any(params Found[] parts)
        => First(parts, RuleStatus.Pass, RuleStatus.PassWithinTolerance, RuleStatus.NotEvaluated, RuleStatus.Fail);

    /// <summary>What holds within its tolerance holds.</summary>
    private static Found Not(Found part) => new(part.Status switch
    {
        RuleStatus.NotEvaluated => RuleStatus.NotEvaluated,
        RuleStatus.Fail => RuleStatus.Pass,
        _ => RuleStatus.Fail,
    });

    private static Found First(Found[] parts, params RuleStatus[] byWeight) => new(byWeight.First(status => parts.Any(part => part.Status == status)));
}
