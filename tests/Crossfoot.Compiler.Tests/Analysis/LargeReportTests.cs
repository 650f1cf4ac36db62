using System;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Text;
using Crossfoot.Testing;
using Xunit.Abstractions;

namespace Crossfoot.Compiler.Tests.Analysis;

/// <summary>Analysis of large tables.</summary>
public sealed class LargeReportTests(ITestOutputHelper log)
{
    private const int Columns = 50;

    /// <summary>How often a pair is measured before it is called slow: other work on the machine hits one of the two now and then.</summary>
    private const int MostTries = 5;

    private static readonly int Rows = LongForm.Of(300, 1000, 1000);

    /// <summary>Ten times as many columns are ten times as many cells; work on every cell of every rule would take ten times as long.</summary>
    [Fact]
    public void Rules_over_all_columns_take_no_work_on_every_cell()
    {
        var (few, many) = (Text(Columns / 10), Text(Columns));
        for (var tries = 0; ; tries++)
        {
            var (narrow, wide) = (Measure(few), Measure(many));
            log.WriteLine($"{Rows} rows: {Columns / 10} columns take {narrow.TotalSeconds:0.0} s, {Columns} columns {wide.TotalSeconds:0.0} s");
            if (wide < 6 * narrow)
                break;
            Assert.True(tries < MostTries);
        }
    }

    [Fact]
    public void Each_range_holds_sums_beside_what_they_add_up_and_the_limit_of_a_file_is_reached()
        => Assert.All(Analysed.File(new SourceFile("test.report.yaml", Text(Columns))).SkipLast(1), static one => Assert.Equal("CF3203", one.Descriptor.Id));

    private static TimeSpan Measure(string text)
    {
        var watch = Stopwatch.StartNew();
        Analysed.File(new SourceFile("test.report.yaml", text));
        return watch.Elapsed;
    }

    private static string Text(int columns)
    {
        var rows = string.Join("\n", Enumerable.Range(0, Rows).Select(static row => row % 10 == 9
            ? $"      r{row}: {{ label: 小计{row}, equals: {string.Join(" + ", Enumerable.Range(row - 9, 9).Select(static part => "r" + part))} }}"
            : $"      r{row}: 行{row}"));
        var names = string.Join(", ", Enumerable.Range(0, columns).Select(static column => $"c{column}: 列{column}"));
        var rules = string.Join("\n", Enumerable.Range(0, Rows / 2).Select(static rule => $"      q{rule}: {{ for: each column, check: sum(r0..r{rule + (Rows * 2 / 5)}) >= r{rule} + {rule} }}"));
        return $"report: form\ncells: {{ type: integer }}\ntables:\n  t:\n    columns: {{ {names}, total: {{ label: 合计, total: true }} }}\n    rows:\n{rows}\n    rules:\n{rules}\n";
    }
}
