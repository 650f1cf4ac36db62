using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Analysis;

/// <summary>The mistake that matters most, made in the shipped definitions: one term is taken out of a sum that makes up a total.</summary>
public sealed class ForgottenChildTests
{
    public static TheoryData<string, string, string> Mutations => new()
    {
        { "final-accounts", "receipts.total + reserves + opening", "receipts.total + reserves" },
        { "final-accounts", "receipts.total + reserves + opening", "receipts.total + opening" },
        { "final-accounts", "receipts.total + reserves + opening", "reserves + opening" },
        { "final-accounts", "functions.total + distribution + closing", "functions.total + distribution" },
        { "final-accounts", "functions.total + distribution + closing", "functions.total + closing" },
        { "final-accounts", "abroad.budget + cars.total.budget + hospitality.budget", "abroad.budget + cars.total.budget" },
        { "final-accounts", "abroad.budget + cars.total.budget + hospitality.budget", "abroad.budget + hospitality.budget" },
        { "final-accounts", "abroad.actual + cars.total.actual + hospitality.actual", "cars.total.actual + hospitality.actual" },
        { "balance-sheet", "equity.capital - equity.treasury + equity.surplus + equity.retained", "equity.capital - equity.treasury + equity.surplus" },
        { "balance-sheet", "equity.capital - equity.treasury + equity.surplus + equity.retained", "equity.capital - equity.treasury + equity.retained" },
        { "balance-sheet", "equity.capital - equity.treasury + equity.surplus + equity.retained", "equity.capital + equity.surplus + equity.retained" },
        { "balance-sheet", "revenue - sum(cost..finance) + grants + investment", "revenue - sum(cost..finance) + investment" },
        { "balance-sheet", "revenue - sum(cost..finance) + grants + investment", "revenue - sum(cost..finance) + grants" },
        { "balance-sheet", "net + opening - surplus - dividends", "net + opening - surplus" },
        { "balance-sheet", "net + opening - surplus - dividends", "net + opening - dividends" },
        { "vat-return", "payable - relief - reduction - pilot - paid", "payable - relief - reduction - paid" },
        { "vat-return", "payable - relief - reduction - pilot - paid", "payable - relief - reduction - pilot" },
        { "disclosure", "new + carriedOver = results.total + carriedForward", "new + carriedOver = carriedForward" },
    };

    [Theory]
    [MemberData(nameof(Mutations))]
    public void It_is_reported_at_the_sum(string file, string sum, string forgotten)
    {
        var path = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Shipped"), file + ".report.yaml", SearchOption.AllDirectories).Single();
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var at = text.IndexOf(sum, StringComparison.Ordinal);
        Assert.True(at >= 0, sum);
        var mutated = new SourceFile(file + ".report.yaml", text.Remove(at, sum.Length).Insert(at, forgotten));
        var found = Assert.Single(Analysed.File(mutated));
        Assert.Equal("CF3204", found.Descriptor.Id);
        Assert.InRange(found.Span.Start, at, at + forgotten.Length);
        if (found.Fixes.Count > 0)
            Assert.Empty(Analysed.File(mutated with { Text = Fixing.Apply(mutated.Text, found.Fixes[0]) }));
    }
}
