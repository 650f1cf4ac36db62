namespace Crossfoot.Compiler.Tests.Analysis;

/// <summary>What holds always or never, and what says nothing.</summary>
public sealed class LogicTests
{
    private const string Head = """
        report: form
        period: month
        tables:
          t:
            columns:
              n: { label: 数, cells: { type: count } }
              m: { label: 量, cells: { type: count } }
              d: { label: 额, cells: { type: decimal, decimals: 2 } }
              e: { label: 值, cells: { type: decimal } }
              t: { label: 文, cells: { type: text } }
              k: { label: 类, cells: { type: enum, values: { a: 子, b: 丑 } } }
              day: { label: 日, cells: { type: date } }
            rows: { r: 行, s: 列 }
            rules:
              rule: { for: each row,
        """;

    [Theory]
    [InlineData("check: '{|CF3205:n >= 0|}'")]
    [InlineData("check: '{|CF3205:sum(n..m) >= 0|}'")]
    [InlineData("check: '{|CF3205:min(n, m) > -1|}'")]
    [InlineData("check: '{|CF3205:e = e|}'")]
    [InlineData("check: '{|CF3205:e - d = -(d - e)|}'")]
    [InlineData("check: '{|CF3205:e + 1 > e|}'")]
    [InlineData("check: '{|CF3205:n < 5 or n >= 5|}'")]
    [InlineData("check: '{|CF3205:not (n < 5 and n > 6)|}'")]
    [InlineData("check: '{|CF3205:n in (0, 1) or n > 1|}'")]
    [InlineData("check: 't != {|CF3149:\"\"|}'")]
    [InlineData("check: '{|CF3205:k in (\"a\", \"b\")|}'")]
    [InlineData("check: '{|CF3205:period(month) <= 12|}'")]
    [InlineData("check: '{|CF3205:n = n + 1|}', tolerance: 1%", "{|CF3205:n = n + 1|}', tolerance: 1%", "{|CF3205:n = n|}'")]
    [InlineData("check: '{|CF3206:n < 0|}'")]
    [InlineData("check: '{|CF3206:e = e + 1|}'")]
    [InlineData("check: '{|CF3206:d = d + 1|}'")]
    [InlineData("check: '{|CF3206:2 * n + 2 * m = 5|}'")]
    [InlineData("check: '{|CF3206:1 = 2|}'")]
    [InlineData("check: '{|CF3206:n > 5 and n < 6|}'")]
    [InlineData("check: '{|CF3206:e > 3 and e <= 3|}'")]
    [InlineData("check: 't = {|CF3149:\" 　\"|}'")]
    [InlineData("check: '{|CF3149:\"\"|} = t'")]
    [InlineData("check: 't in (\"x\", {|CF3149:\"\"|})'")]
    [InlineData("when: 't = {|CF3149:\"\"|}', check: n = m")]
    [InlineData("check: 't = {|CF3149:\"\"|} and n < 0'")]
    [InlineData("check: '{|CF3206:t = \"x\" and t = \"y\"|}'")]
    [InlineData("check: '{|CF3206:filled(n) and blank(n)|}'")]
    [InlineData("check: '{|CF3206:period(quarter) > 4|}'")]
    [InlineData("check: 'n = 1 and {|CF3206:m < 0|}'")]
    [InlineData("check: 'e between {|CF3213:5 and 3|}'")]
    [InlineData("check: 'e not between {|CF3213:m + 1 and m|}'")]
    [InlineData("check: 'day between {|CF3213:\"2024-12-31\" and \"2024-01-01\"|}'")]
    [InlineData("when: '{|CF3207:n >= 0|}', check: e > d")]
    [InlineData("when: '{|CF3208:n < 0|}', check: e > d")]
    [InlineData("when: '{|CF3208:period(month) = 13|}', check: e > d")]
    [InlineData("when: e = 0, check: '{|CF3209:e > 0|}'")]
    [InlineData("when: e > 5, check: '{|CF3209:e <= 5|}'")]
    [InlineData("when: e = d, check: '{|CF3209:d > e|}'")]
    [InlineData("when: n = 0 and m = 0, check: '{|CF3209:n + m > 0|}'")]
    [InlineData("when: e > 5, check: '{|CF3210:e > 4|}'")]
    [InlineData("when: k = \"a\", check: '{|CF3210:k != \"b\"|}'")]
    [InlineData("when: n = 0 and m = 0, check: '{|CF3210:n + m <= 0|}'")]
    [InlineData("check: n = m, tolerance: {|CF3214:1.5|}")]
    [InlineData("check: n = m, tolerance: {|CF3215:0.5|}")]
    [InlineData("check: n = m, tolerance: {|CF3215:rounding|}")]
    [InlineData("check: e < d, tolerance: {|CF3215:0.5|}")]
    [InlineData("check: 'filled(n)', tolerance: {|CF3215:1%|}")]
    public void What_says_nothing_is_reported(string marked, string written = "-", string instead = "-")
        => Analysed.Marked(Head + " " + (written == "-" ? marked : marked.Replace(written, instead, System.StringComparison.Ordinal)) + " }\n");

    [Theory]
    [InlineData("check: n >= 1")]
    [InlineData("check: e >= 0")]
    [InlineData("check: n - m >= 0")]
    [InlineData("check: 'e between 3 and 5'")]
    [InlineData("check: 'n between 0 and m'")]
    [InlineData("check: 'e = 1 or e = 2'")]
    [InlineData("check: 'e > 5 or e < 5'")]
    [InlineData("check: 't = \"x\" or t = \"y\"'")]
    [InlineData("check: 'filled(n) or blank(n)'")]
    [InlineData("check: e * d = d * d")]
    [InlineData("check: 'd + 0.01 = round(d, 2)'")]
    [InlineData("check: e = prior(e)")]
    [InlineData("check: d = e + 0.001")]
    [InlineData("when: e > 0, check: d > 0")]
    [InlineData("when: e >= 5, check: e > 5")]
    [InlineData("when: period(month) = 1, check: n = m")]
    [InlineData("check: n = m, tolerance: 1%")]
    [InlineData("check: n = m, tolerance: exact")]
    [InlineData("check: d = e, tolerance: 10")]
    [InlineData("check: n = m * 0.3, tolerance: 0.5")]
    public void What_depends_on_the_figures_is_not_reported(string rule) => Analysed.Marked(Head + " " + rule + " }\n");

    [Fact]
    public void Bounds_of_between_are_exchanged_where_they_stand()
        => Assert.Contains("between (3) and 5 }", Analysed.Fixed(Head + " check: e between ({|CF3213:5) and 3|} }\n"), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("check: e = d", "{|CF3216:other|}: { for: each row, check: d = e }")]
    [InlineData("check: e <= d", "{|CF3216:other|}: { for: each row, check: 2 * d >= 2 * e }")]
    [InlineData("check: 'k = \"a\"'", "{|CF3216:other|}: { for: each row, check: 'k = \"a\"' }")]
    [InlineData("check: e = d", "other: { for: each row, check: d = e, tolerance: 1% }")]
    [InlineData("check: e = d", "other: { check: d@r = e@r }")]
    [InlineData("check: e = d", "other: { for: each row except s, check: d = e }")]
    [InlineData("check: e <= d", "other: { for: each row, check: d <= e }")]
    [InlineData("when: n > 0, check: e = d", "other: { for: each row, when: n > 1, check: d = e }")]
    public void Two_rules_that_say_the_same_are_reported_at_the_second(string first, string second)
        => Analysed.Marked(Head + " " + first + " }\n      " + second.Replace("d@r = e@r", "r@d = r@e", System.StringComparison.Ordinal) + "\n");
}
