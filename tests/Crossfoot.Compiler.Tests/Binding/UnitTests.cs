using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>Units: exact conversion where they have one dimension, errors where they have not.</summary>
public sealed class UnitTests
{
    private const string Form = """
        report: form
        units: { 万元: 10000 元, 亿元: 10000 万元 }
        cells: { type: decimal }
        tables:
          t:
            columns:
              a: { label: 元, cells: { unit: 元 } }
              w: { label: 万, cells: { unit: 万元 } }
              y: { label: 亿, cells: { unit: 亿元 } }
              n: { label: 件, cells: { type: count, unit: 件 } }
              price: { label: 价, cells: { unit: 万元/件 } }
              bare: 无
              share: { label: 率, cells: { type: percent } }
            rows: { one: 一 }
            rules:

        """;

    [Theory]
    [InlineData("a = w", "a w*10000")]
    [InlineData("w = y", "w y*10000")]
    [InlineData("y = a + w", "y*100000000 a w*10000")]
    [InlineData("w + 5 = a", "w*10000 50000 a")]
    [InlineData("w = 5", "w 5")]
    [InlineData("max(w, a) = a", "w*10000 a a")]
    [InlineData("sum(a..w) = 0", "a w*10000 0")]
    [InlineData("n * price = a", "n*10000 price a")]
    [InlineData("a / w = bare", "a*0.0001 w bare")]
    [InlineData("bare * w = w * share", "bare w w share")]
    [InlineData("round(w, 2) = a", "w 2 10000 a")]
    public void Operands_are_brought_to_one_unit(string check, string expected)
    {
        var rule = Bound.Report(Form + "      r: { for: each row, check: '" + check + "' }").Tables[0].Rules.Single();
        Assert.Equal(expected, string.Join(" ", Leaves(rule.Check)));
    }

    [Theory]
    [InlineData("a = {|CF3109:n|}")]
    [InlineData("a + {|CF3109:n|} = 1")]
    [InlineData("sum(a, {|CF3109:n|}) = 1")]
    [InlineData("a = {|CF3144:bare|}")]
    [InlineData("a + {|CF3144:share|} = 1")]
    [InlineData("a = {|CF3109:n * n|}")]
    [InlineData("a / n = {|CF3109:a|}")]
    public void Different_dimensions_are_reported_at_the_operand(string check) => Bound.Marked(Form + "      r: { for: each row, check: '" + check + "' }");

    [Fact]
    public void Units_that_change_from_column_to_column_cannot_be_brought_to_one_by_one_factor()
        => Bound.Marked("""
            report: form
            units: { 万元: 10000 元 }
            tables:
              t:
                columns: { a: { label: 甲, cells: { unit: 元 } }, b: { label: 乙, cells: { unit: 万元 } } }
                rows: { x: 一, y: 二 }
                rules:
                  same: { for: each column, check: x = y }
                  other: { for: each column, check: '{|CF3145:x|} = y@a' }
            """);

    [Fact]
    public void Units_that_are_declared_by_each_other_are_reported()
        => Bound.Marked("report: form\nunits: { 万元: '10000 {|CF2033:元|}', 元: 0.0001 万元 }\ntables: { t: { rows: { a: 甲 } } }");

    private static System.Collections.Generic.IEnumerable<string> Leaves(ExpressionModel model) => model switch
    {
        CellsModel cells => [string.Join(",", cells.Column.Runs.Select(static run => run.From)) + (cells.Factor == 1 ? "" : "*" + cells.Factor.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture))],
        NumberModel number => [number.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)],
        SumModel sum => sum.Terms.SelectMany(static term => Leaves(term.Operand)),
        ProductModel product => Leaves(product.Left).Concat(Leaves(product.Right)),
        CallModel call => call.Arguments.SelectMany(Leaves),
        ComparisonModel comparison => Leaves(comparison.Left).Concat(Leaves(comparison.Right)),
        _ => [],
    };
}
