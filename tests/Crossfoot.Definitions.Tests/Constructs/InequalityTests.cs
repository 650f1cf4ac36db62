using System.Collections.Generic;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>其中 is at most the whole, nothing is below zero, a figure lies in a range or is one of a few.</summary>
public sealed class InequalityTests
{
    private const string Definition = """
        report: inequalities
        title: 不等式
        cells: { type: decimal }
        tables:
          t:
            columns: { x: 甲 }
            rows: { a: 子, b: 丑, c: 寅 }
            rules:
              part: { check: a + b <= c }
              fullWidth: { check: a ≥ b＋c }
              less: { check: a < b }
              more: { check: a > b - c }
              differ: { check: a + b != c }
              notNegative: { check: a >= 0 }
              range: { check: a between b and c + 1 }
              outside: { check: a not between b and c }
              constants: { check: a between -1 and 0.5 }
              oneOf:
                check: a in (0, b, c + 1)
              noneOf:
                check: a not in (1, b + c)
        """;

    [Fact]
    public void Every_inequality_agrees_with_a_plain_evaluation()
        => Construct.Agrees(Definition, 600, static (schema, random) => new Figures(schema).Fill("t", new CellSource(random, from: -1)), Rules);

    private static IEnumerable<(string, Found)> Rules(Figures figures)
    {
        var exactly = Comparing.Exactly;
        var (a, b, c) = (figures["t", "a", "x"], figures["t", "b", "x"], figures["t", "c", "x"]);
        Amount? x = a.Alone();
        yield return ("t.part", exactly.AtMost(Chain.Sum(a, b), c.Alone()));
        yield return ("t.fullWidth", exactly.AtLeast(x, Chain.Sum(b, c)));
        yield return ("t.less", exactly.Compare(x, "<", b.Alone()));
        yield return ("t.more", exactly.Compare(x, ">", Chain.Sum(b, -c)));
        yield return ("t.differ", exactly.Compare(Chain.Sum(a, b), "!=", c.Alone()));
        yield return ("t.notNegative", exactly.AtLeast(x, 0m));
        yield return ("t.range", Between(x, b.Alone(), Chain.Sum(c, 1m)));
        yield return ("t.outside", !Between(x, b.Alone(), c.Alone()));
        yield return ("t.constants", Between(x, -1m, 0.5m));
        yield return ("t.oneOf", Comparing.Is(x, "=", 0m) | Comparing.Is(x, "=", b.Alone()) | Comparing.Is(x, "=", Chain.Sum(c, 1m)));
        yield return ("t.noneOf", !(Comparing.Is(x, "=", 1m) | Comparing.Is(x, "=", Chain.Sum(b, c))));
    }

    /// <summary>One end that is missed decides, even where the other end is unknown.</summary>
    private static bool? Between(Amount? x, Amount? low, Amount? high) => Comparing.Is(x, ">=", low) & Comparing.Is(x, "<=", high);
}
