using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Blank, not applicable, absent and invalid are no zeros, and each means something of its own.</summary>
public sealed class BlankTests
{
    private const string Definition = """
        report: blanks
        title: 空白
        tables:
          t:
            cells: { type: integer }
            columns: { x: 甲, y: 乙 }
            rows: { a: 子, b: 丑, c: 寅, d: 卯 }
            rules:
              chain: { for: each column, check: a + b = c + d }
              lone: { for: each column, check: a = d }
              inner: { for: each column, check: a - (b - c) = d }
              constant: { for: each column, check: a + 1 = b + c }
              zero: { for: each column, blank: zero, check: a + b = c + d }
              loneZero: { for: each column, blank: zero, check: a = d }
              productZero: { for: each column, blank: zero, check: a * b = c }
              unknown: { for: each column, blank: unknown, check: a + b = c + d }
              nz: { for: each column, check: nz(a) + b = nz(c) }
              nzUnknown: { for: each column, blank: unknown, check: nz(a) = nz(b) }
              filled: { for: each column, check: filled(a..c) }
              empty: { for: each column, check: blank(a) }
              howMany: { for: each column, check: count(a..d) >= 3 }
              allOrNone:
                for: each column
                check: filled(a, b) or blank(a, b)
              largest:
                for: each column
                check: max(0, a) = b
        """;

    [Fact]
    public void Every_policy_agrees_with_a_plain_evaluation()
        => Construct.Agrees(Definition, 400, Fill, static figures => ((string[])["x", "y"]).SelectMany(column => Rules(figures, column)));

    private static Figures Fill(ReportSchema schema, Random random) => new Figures(schema).Fill("t", new CellSource(random, from: -1));

    private static IEnumerable<(string, Found)> Rules(Figures figures, string column)
    {
        var (a, b, c, d) = (figures["t", "a", column], figures["t", "b", column], figures["t", "c", column], figures["t", "d", column]);
        var exactly = Comparing.Exactly;
        yield return ($"t.chain @{column}", exactly.Equal(Chain.Sum(a, b), Chain.Sum(c, d)));
        yield return ($"t.lone @{column}", exactly.Equal(a.Alone(), d.Alone()));
        yield return ($"t.inner @{column}", exactly.Equal(Chain.Sum(a, -b, c), d.Alone()));
        yield return ($"t.constant @{column}", exactly.Equal(Chain.Sum(a, 1m), Chain.Sum(b, c)));
        yield return ($"t.zero @{column}", exactly.Equal(Chain.Sum(Blanks.Zero, a, b), Chain.Sum(Blanks.Zero, c, d)));
        yield return ($"t.loneZero @{column}", exactly.Equal(a.Alone(Blanks.Zero), d.Alone(Blanks.Zero)));
        yield return ($"t.productZero @{column}", exactly.Equal(a.Alone(Blanks.Zero) * b.Alone(Blanks.Zero), c.Alone(Blanks.Zero)));
        yield return ($"t.unknown @{column}", exactly.Equal(Chain.Sum(Blanks.Unknown, a, b), Chain.Sum(Blanks.Unknown, c, d)));
        yield return ($"t.nz @{column}", exactly.Equal(Chain.Sum(a.OrZero(), b), c.OrZero()));
        yield return ($"t.nzUnknown @{column}", exactly.Equal(a.OrZero(), b.OrZero()));
        yield return ($"t.filled @{column}", Filled(a, b, c));
        yield return ($"t.empty @{column}", Blank(a));
        yield return ($"t.howMany @{column}", exactly.AtLeast(Count(a, b, c, d), 3m));
        yield return ($"t.allOrNone @{column}", Filled(a, b) | Blank(a, b));
        yield return ($"t.largest @{column}", exactly.Equal(Amount.Max(0m, a.Alone()), b.Alone()));
    }

    /// <summary>Of a cell that was not read, or that holds something illegible, nobody can say whether it is filled.</summary>
    private static bool? Filled(params Term[] cells) => Count(cells) is null ? null : cells.All(static cell => cell.State == CellState.Value);

    private static bool? Blank(params Term[] cells) => Count(cells) is null ? null : cells.All(static cell => cell.IsBlank);

    private static Amount? Count(params Term[] cells)
        => cells.Any(static cell => cell.State is CellState.Absent or CellState.Invalid) ? null : (decimal)cells.Count(static cell => cell.State == CellState.Value);
}
