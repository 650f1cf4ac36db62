namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>Operands that do not go together.</summary>
public sealed class TypeErrorTests
{
    private const string Form = """
        report: form
        units: { 万元: 10000 元 }
        tables:
          t:
            columns:
              a: { label: 数, cells: { type: decimal, decimals: 2, unit: 元 } }
              b: { label: 数二, cells: { type: decimal, decimals: 2, unit: 元 } }
              w: { label: 万, cells: { type: decimal, decimals: 2, unit: 万元 } }
              n: { label: 率, cells: { type: percent, decimals: 2 } }
              name: { label: 名, cells: { type: text } }
              note: { label: 注, cells: { type: text } }
            rows: { one: 一, two: 二 }
            rules:

        """;

    [Theory]
    [InlineData("a = b")]
    [InlineData("a = round(b * n, 2)")]
    [InlineData("a * b / a > 0 and not blank(name)")]
    [InlineData("name = \"甲\" or name in (\"乙\", \"丙\") or name = note")]
    [InlineData("count(a..w) >= 2 and filled(name)")]
    [InlineData("max(0, a - b) <= nz(a) and abs(a) between 0 and 100")]
    [InlineData("n = 5% and -a < 3")]
    [InlineData("prior(a + b) = prior(a, 2) - sum(prior(a), b)")]
    [InlineData("period(month) > 1 or a = b")]
    public void What_goes_together_is_bound(string check) => Bound.Report(Form + "      r:\n        for: each row\n        check: |\n          " + check);

    [Theory]
    [InlineData("{|CF3103:a + b|}")]
    [InlineData("{|CF3103:a|} and b = 1")]
    [InlineData("a + ({|CF3104:b = 1|}) = 2")]
    [InlineData("{|CF3105:(a = b) = (b = a)|}")]
    [InlineData("a + {|CF3106:name|} = b")]
    [InlineData("max(a, {|CF3106:name|}) = b")]
    [InlineData("{|CF3107:name = a|}")]
    [InlineData("{|CF3108:name < note|}")]
    [InlineData("sum({|CF3111:n..note|}) = 1")]
    [InlineData("{|CF3102:abs|}(a, b) = 1")]
    [InlineData("{|CF3102:sum|}() = 1")]
    [InlineData("count({|CF3126:a + b|}) = 1")]
    [InlineData("prior({|CF3126:1|}) = a")]
    [InlineData("round(a, {|CF3127:b|}) = 1")]
    [InlineData("prior(a, {|CF3127:0|}) = 1")]
    [InlineData("a / {|CF3128:0|} = 1")]
    [InlineData("period({|CF3129:week|}) = 1")]
    [InlineData("a in {|CF3013:1|}")]
    public void What_does_not_is_reported_at_its_token(string marked) => Bound.Marked(Form + "      r:\n        for: each row\n        check: " + marked);

    [Fact]
    public void A_scope_over_columns_of_different_kinds_is_checked_column_by_column()
        => Bound.Marked(Form + "      same: { for: each column, check: one = two }\n      added: { for: each column, check: '{|CF3106:one|} + {|CF3106:two|} = 1' }");
}
