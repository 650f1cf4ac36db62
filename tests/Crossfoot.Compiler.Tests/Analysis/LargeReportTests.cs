using System;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Analysis;

/// <summary>Analysis of large tables.</summary>
public sealed class LargeReportTests
{
    /// <summary>Far above what it takes; what is caught is work on every cell of every rule.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    [Fact]
    public void A_thousand_rows_with_formulas_and_rules_take_seconds()
    {
        var rows = string.Join("\n", Enumerable.Range(0, 1000).Select(static row => row % 10 == 9
            ? $"      r{row}: {{ label: 小计{row}, equals: {string.Join(" + ", Enumerable.Range(row - 9, 9).Select(static part => "r" + part))} }}"
            : $"      r{row}: 行{row}"));
        var columns = string.Join(", ", Enumerable.Range(0, 50).Select(static column => $"c{column}: 列{column}"));
        var rules = string.Join("\n", Enumerable.Range(0, 500).Select(static rule => $"      q{rule}: {{ for: each column, check: sum(r0..r{rule + 400}) >= r{rule} + {rule} }}"));
        var text = $"report: form\ncells: {{ type: integer }}\ntables:\n  t:\n    columns: {{ {columns}, total: {{ label: 合计, total: true }} }}\n    rows:\n{rows}\n    rules:\n{rules}\n";
        var watch = Stopwatch.StartNew();
        var found = Analysed.File(new SourceFile("test.report.yaml", text));
        Assert.True(watch.Elapsed < Longest, watch.Elapsed.ToString());

        // Each range holds sums beside what they add up, so the limit of a file is reached.
        Assert.All(found.SkipLast(1), static one => Assert.Equal("CF3203", one.Descriptor.Id));
    }
}
