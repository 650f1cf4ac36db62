using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Products, ratios and percentages, with and without rounding.</summary>
public sealed class ProductTests
{
    private const string Definition = """
        report: products
        title: 税额
        cells: { type: decimal, decimals: 2 }
        tables:
          t:
            columns:
              base: 计税依据
              rate: { label: 税率, cells: { type: percent, decimals: 1 } }
              tax: 税额
              share: { label: 占比, cells: { type: percent, decimals: 2 } }
            rows: { a: 子, b: 丑 }
            rules:
              tax: { for: each row, check: tax = base * rate }
              exactTax: { for: each row, tolerance: exact, check: tax = base × rate }
              roundedTax:
                for: each row
                tolerance: exact
                check: tax = round(base * rate, 2)
              literal: { for: each row, tolerance: 0.01, check: tax = base * 6.5% }
              share: { for: each row, check: share = tax / base }
              exactShare: { for: each row, tolerance: exact, check: tax ÷ base = rate }
              growth: { for: each row, tolerance: 20%, check: share = (tax - base) / base }
              cross: { for: each row, tolerance: exact, check: tax / base = share / rate }
              quarter: { for: each row, tolerance: exact, check: base / 4 + tax = base }
        """;

    [Fact]
    public void Every_product_and_ratio_agrees_with_a_plain_evaluation()
    {
        var seen = Construct.Agrees(Definition, 600, Fill, static figures => ((string[])["a", "b"]).SelectMany(row => Rules(figures, row)));
        Assert.Equal(
            ["t.growth", "t.literal", "t.share", "t.tax"],
            seen.Where(static pair => pair.Status == RuleStatus.PassWithinTolerance).Select(static pair => pair.Rule).Order());
    }

    /// <summary>Most taxes and shares are what the others give, or a unit beside it.</summary>
    private static Figures Fill(ReportSchema schema, Random random)
    {
        var figures = new Figures(schema).Fill("t", new CellSource(random, places: 1, to: 1));
        decimal[] rates = [0, 6.5m, 50, 75, 100];
        foreach (var row in (string[])["a", "b"])
        {
            if (random.Next(5) == 0)
                continue;
            var amount = random.Next(1, 9) * (random.Next(3) == 0 ? 33.33m : 0.2m);
            var rate = rates[random.Next(rates.Length)];
            var tax = decimal.Round(amount * rate / 100, 2, MidpointRounding.AwayFromZero) + (random.Next(4) == 0 ? 0.01m : 0);
            figures.Set("t", row, "base", amount);
            figures.Set("t", row, "rate", rate);
            figures.Set("t", row, "tax", tax);
            figures.Set("t", row, "share", decimal.Round(100 * (random.Next(2) == 0 ? tax : tax - amount) / amount, 2) + (random.Next(5) == 0 ? 3 : 0));
        }

        return figures;
    }

    private static IEnumerable<(string, Found)> Rules(Figures figures, string row)
    {
        var (printedBase, printedTax) = (figures["t", row, "base"].Rounded(2), figures["t", row, "tax"].Rounded(2));
        var (amount, tax) = (figures["t", row, "base"].Alone(), figures["t", row, "tax"].Alone());
        var (rate, share) = ((figures["t", row, "rate"] * 0.01m).Alone(), (figures["t", row, "share"] * 0.01m).Alone());
        var (printedRate, printedShare) = ((figures["t", row, "rate"].Rounded(1) * 0.01m).Alone(), (figures["t", row, "share"].Rounded(2) * 0.01m).Alone());
        yield return ($"t.tax {row}", Comparing.Rounded.Equal(printedTax.Alone(), printedBase.Alone() * printedRate));
        yield return ($"t.exactTax {row}", Comparing.Exactly.Equal(tax, amount * rate));
        yield return ($"t.roundedTax {row}", Comparing.Exactly.Equal(tax, Amount.Round(amount * rate, 2)));
        yield return ($"t.literal {row}", Comparing.Within(0.01m).Equal(tax, amount * (Amount)0.065m));
        yield return ($"t.share {row}", Comparing.Rounded.Equal(printedShare, Amount.Divide(printedTax.Alone(), printedBase.Alone())));
        yield return ($"t.exactShare {row}", Comparing.Exactly.Equal(Amount.Divide(tax, amount), rate));
        yield return ($"t.growth {row}", Comparing.WithinShare(0.2m).Equal(share, Amount.Divide(Chain.Sum(figures["t", row, "tax"], -figures["t", row, "base"]), amount)));
        yield return ($"t.cross {row}", Comparing.Exactly.Equal(Amount.Divide(tax, amount), Amount.Divide(share, rate)));
        yield return ($"t.quarter {row}", Comparing.Exactly.Equal(Chain.Sum(Amount.Divide(amount, 4m), figures["t", row, "tax"]), amount));
    }
}
