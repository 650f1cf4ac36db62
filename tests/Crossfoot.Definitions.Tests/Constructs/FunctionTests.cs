using System.Collections.Generic;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>max, min, abs, round, ceiling and floor.</summary>
public sealed class FunctionTests
{
    private const string Definition = """
        report: functions
        title: 函数
        cells: { type: decimal }
        tables:
          t:
            columns: { x: 甲 }
            rows: { a: 子, b: 丑, c: 寅, d: 卯 }
            rules:
              smaller:
                check: d = min(a, b)
              smallest:
                check: d = min(a..c, 1)
              largest: { check: max(a..c) = d }
              notBelowZero:
                check: d = max(0, a - b)
              absolute: { check: abs(a - b) = c }
              rounded: { check: round(a) = b }
              onePlace:
                check: round(a, 1) = b
              tens:
                check: round(a * 10, -1) = b * 10
              third:
                check: round(a / 3, 2) = round(b / 3, 2)
              up: { check: ceiling(a / 4) = b }
              down: { check: floor(a / 4) = b }
              nested:
                check: min(max(a, b), c) = ceiling(abs(d) / 2)
              precedence:
                check: a + b * c - d / 2 = -a * (b - -c)
              inChain:
                check: max(a, b) + c - min(a, b) = d
        """;

    [Fact]
    public void Every_function_agrees_with_a_plain_evaluation()
        => Construct.Agrees(
            Definition,
            600,
            static (schema, random) => new Figures(schema).Fill("t", new CellSource(random, places: random.Next(3), from: -3, to: 3)),
            Rules);

    private static IEnumerable<(string, Found)> Rules(Figures figures)
    {
        var exactly = Comparing.Exactly;
        var (first, second, third, fourth) = (figures["t", "a", "x"], figures["t", "b", "x"], figures["t", "c", "x"], figures["t", "d", "x"]);
        var (a, b, c, d) = (first.Alone(), second.Alone(), third.Alone(), fourth.Alone());
        yield return ("t.smaller", exactly.Equal(d, Amount.Min(a, b)));
        yield return ("t.smallest", exactly.Equal(d, Amount.Min(a, b, c, 1m)));
        yield return ("t.largest", exactly.Equal(Amount.Max(a, b, c), d));
        yield return ("t.notBelowZero", exactly.Equal(d, Amount.Max(0m, Chain.Sum(first, -second))));
        yield return ("t.absolute", exactly.Equal(Amount.Abs(Chain.Sum(first, -second)), c));
        yield return ("t.rounded", exactly.Equal(Amount.Round(a, 0), b));
        yield return ("t.onePlace", exactly.Equal(Amount.Round(a, 1), b));
        yield return ("t.tens", exactly.Equal(Amount.Round(a * (Amount)10m, -1), b * (Amount)10m));
        yield return ("t.third", exactly.Equal(Amount.Round(Amount.Divide(a, 3m), 2), Amount.Round(Amount.Divide(b, 3m), 2)));
        yield return ("t.up", exactly.Equal(Amount.Ceiling(Amount.Divide(a, 4m)), b));
        yield return ("t.down", exactly.Equal(Amount.Floor(Amount.Divide(a, 4m)), b));
        yield return ("t.nested", exactly.Equal(Amount.Min(Amount.Max(a, b), c), Amount.Ceiling(Amount.Divide(Amount.Abs(d), 2m))));
        yield return ("t.precedence", exactly.Equal(
            Chain.Sum(first, b * c, -(Term)Amount.Divide(d, 2m)), -a * Chain.Sum(second, third)));
        yield return ("t.inChain", exactly.Equal(Chain.Sum(Amount.Max(a, b), third, -(Term)Amount.Min(a, b)), d));
    }
}
