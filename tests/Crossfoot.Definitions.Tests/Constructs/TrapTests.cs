using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Where other implementations of such rules have gone wrong.</summary>
public sealed class TrapTests
{
    private const string Definition = """
        report: traps
        title: 陷阱
        tables:
          t:
            cells: { type: CELLS }
            columns: { x: 甲 }
            rows: { a: 子, b: 丑, c: 寅, total: { label: 合计, total: true } }
            rules:
              rule:
                check: CHECK
        """;

    [Theory]
    [InlineData("decimal")]
    [InlineData("decimal, decimals: 1")]
    [InlineData("decimal, decimals: 2")]
    public void A_sum_of_decimals_reaches_its_total(string cells)
        => Assert.Equal("Pass 1038709.2 | 1038709.2", Outcome("a >= b + c", cells, 1038709.2m, 19954.8m, 1018754.4m));

    [Fact]
    public void Three_tenths_are_one_tenth_and_two() => Assert.Equal("Pass 0.3 | 0.3", Outcome("a = b + c", "decimal", 0.3m, 0.1m, 0.2m));

    [Fact]
    public void A_third_times_three_is_one() => Assert.Equal("Pass 1 | 1", Outcome("a / 3 * 3 = b", "decimal", 1, 1, 0));

    [Fact]
    public void Trailing_zeros_mean_nothing() => Assert.Equal("Pass 1.5 | 1.5", Outcome("a = b", "decimal", 1.500m, 1.5m, 0));

    [Fact]
    public void A_blank_total_over_operands_that_sum_to_zero_is_no_failure()
        => Assert.Equal(["NotEvaluated  | ", "Pass 0 | 0"], Outcomes("a + b + c = 0", "count", 0, 0, 0, Cell.Blank));

    [Fact]
    public void A_zero_total_over_blanks_is_no_failure()
        => Assert.Equal("NotEvaluated  | ", Outcomes("a = 0", "count", Cell.Blank, Cell.NotApplicable, Cell.Blank, 0)[0]);

    [Fact]
    public void The_largest_of_zero_and_a_blank_is_unknown()
    {
        Assert.Equal("NotEvaluated  | ", Outcome("max(0, a) = b", "integer", Cell.Blank, 0, 0));
        Assert.Equal("NotEvaluated  | ", Outcome("b = max(a, 0)", "integer", Cell.NotApplicable, 0, 0));
        Assert.Equal("Pass 0 | 0", Outcome("max(0, a) = b", "integer", -7, 0, 0));
        Assert.Equal("Pass 0 | 0", Outcome("max(0, nz(a)) = b", "integer", Cell.Blank, 0, 0));
    }

    [Theory]
    [InlineData("count")]
    [InlineData("integer")]
    [InlineData("decimal, decimals: 0")]
    public void Sums_at_the_limit_of_64_bits_do_not_overflow(string cells)
    {
        const string ThreeTimes = "27670116110564327421";
        Assert.Equal(
            [$"Fail 9223372036854775807 | {ThreeTimes}", $"Pass {ThreeTimes} | {ThreeTimes}"],
            Outcomes("a + b + c = 3 * total", cells, long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue));
    }

    [Fact]
    public void Scaled_numbers_beyond_64_bits_keep_every_digit()
        => Assert.Equal(
            "Pass 79228162514264337593543950.33 | 79228162514264337593543950.33",
            Outcome("a = b + c", "decimal, decimals: 2", 79228162514264337593543950.33m, 79228162514264337593543950.32m, 0.01m));

    [Theory]
    [InlineData("count", "-1")]
    [InlineData("count", "0.5")]
    [InlineData("count", "9223372036854775808")]
    [InlineData("integer", "0.5")]
    [InlineData("decimal, decimals: 2", "0.005")]
    [InlineData("decimal, decimals: 0", "12.5")]
    public void A_number_that_does_not_fit_its_cell_is_refused_and_never_rounded(string cells, string number)
        => Assert.Throws<ArgumentException>(() => Outcomes("a = b", cells, decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void Products_of_the_largest_numbers_are_exact()
        => Assert.Equal("Pass 85070591730234615847396907784232501249 | 85070591730234615847396907784232501249", Outcome("a * b = b * c", "count", long.MaxValue, long.MaxValue, long.MaxValue));

    /// <summary>Where the operand is needed, that is: not in a condition that the other side decides.</summary>
    [Theory]
    [InlineData("a = b")]
    [InlineData("a != b")]
    [InlineData("a < b + c")]
    [InlineData("a >= b - c")]
    [InlineData("a * b = c")]
    [InlineData("b / a >= c")]
    [InlineData("min(a, b) = c")]
    [InlineData("max(a..c) = b")]
    [InlineData("round(a / 2, 1) != b")]
    [InlineData("abs(a) + ceiling(b) - floor(c) > 0")]
    [InlineData("nz(a) = nz(b)")]
    [InlineData("sum(a..c) > 0")]
    [InlineData("count(a..c) = 3")]
    [InlineData("filled(a..c)")]
    [InlineData("blank(a..c)")]
    [InlineData("not blank(a)")]
    [InlineData("a in (1, 2)")]
    [InlineData("a between 0 and 9")]
    [InlineData("a not between 0 and 9")]
    [InlineData("not (a = b)")]
    public void An_absent_or_invalid_operand_gives_neither_pass_nor_fail(string check)
    {
        foreach (var hole in (Cell[])[Cell.Absent, Cell.Invalid("七"), Cell.Invalid("")])
            Assert.Equal("NotEvaluated  | ", Outcome(check, "integer", hole, 1, 1));
    }

    [Theory]
    [InlineData("a = 1 or b = 1", RuleStatus.Pass)]
    [InlineData("b = 1 or a = 1", RuleStatus.Pass)]
    [InlineData("a = 1 and b = 0", RuleStatus.Fail)]
    [InlineData("b = 0 and a = 1", RuleStatus.Fail)]
    [InlineData("not (a = 1 and b = 0)", RuleStatus.Pass)]
    [InlineData("a = 1 or b = 0", RuleStatus.NotEvaluated)]
    [InlineData("b = 1 and a = 1", RuleStatus.NotEvaluated)]
    [InlineData("not (a = 1)", RuleStatus.NotEvaluated)]
    [InlineData("a = 1 or not (a = 1)", RuleStatus.NotEvaluated)]
    public void A_side_that_decides_makes_an_unknown_side_harmless(string check, RuleStatus expected)
    {
        foreach (var hole in (Cell[])[Cell.Absent, Cell.Invalid("七"), Cell.Blank, Cell.NotApplicable])
            Assert.StartsWith(expected.ToString(), Outcome(check, "integer", hole, 1, 0), StringComparison.Ordinal);
    }

    private static string Outcome(string check, string cells, params Cell[] values) => Outcomes(check, cells, values)[1];

    /// <summary>How the total and the rule come out, with both sides.</summary>
    private static List<string> Outcomes(string check, string cells, params Cell[] values)
    {
        var definition = Definition.Replace("CELLS", cells, StringComparison.Ordinal).Replace("CHECK", check, StringComparison.Ordinal);
        var report = new ReportData(Construct.Compile(definition));
        for (var row = 0; row < values.Length; row++)
            report["t"][row, 0] = values[row];
        return [.. report.Validate().Outcomes.Select(static outcome => $"{outcome.Status} {outcome.Left} | {outcome.Right}")];
    }
}
