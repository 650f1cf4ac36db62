using Crossfoot.Compiler.Expressions;

namespace Crossfoot.Compiler.Tests.Expressions;

/// <summary>What an expression is read as.</summary>
public sealed class ExpressionShapeTests
{
    [Theory]
    [InlineData("new + carriedOver = results.total + carriedForward", "(= (sum +new +carriedOver) (sum +results.total +carriedForward))")]
    [InlineData("a - (b + c) - -d", "(sum +a -(sum +b +c) -(neg d))")]
    [InlineData("a + b * c / d", "(sum +a +(/ (* b c) d))")]
    [InlineData("-a * b", "(* (neg a) b)")]
    [InlineData("a = b and c < d or not e > f", "(or (and (= a b) (< c d)) (not (> e f)))")]
    [InlineData("a between 0 and 100 and b = 1", "(and (between a 0 100) (= b 1))")]
    [InlineData("a not between 1 and 2", "(not-between a 1 2)")]
    [InlineData("""code in ("a", "b")""", """(in code "a" "b")""")]
    [InlineData("x not in (1, 2)", "(not-in x 1 2)")]
    [InlineData("sum(a..b, c.*, d.** except (d.e, d.f)) = min(1, 2.50)", "(= (sum! a..b c.* d.** except (d.e, d.f)) (min! 1 2.50))")]
    [InlineData("prior(l20@general.month, 2) = 5%", "(= (prior! l20@general.month 2) 5%)")]
    [InlineData("total = spending!functions.total@general", "(= total spending!functions.total@general)")]
    [InlineData("count = sum", "(= count sum)")]
    [InlineData("sum(item.*@amount where kind = 1 and not b > 2, c) = d", "(= (sum! (where item.*@amount (and (= kind 1) (not (> b 2)))) c) d)")]
    [InlineData("loans[\"建设银行\"]!total = loans[2024]!total", "(= loans[建设银行]!total loans[2024]!total)")]
    [InlineData("表[“甲”]！合计 = \"表\"[甲]!合计", "(= 表[甲]!合计 \"表\"[甲]!合计)")]
    [InlineData("item.30A1.** = item.\"3-01\"", "(= item.30A1.** item.\"3-01\")")]
    [InlineData("at(a + b, \"2023-12\") = param(rate, kind) * period(month)", "(= (at! (sum +a +b) \"2023-12\") (* (param! rate kind) (period! month)))")]
    [InlineData("item.301 = item.301.* + item.302", "(= item.301 (sum +item.301.* +item.302))")]
    public void Operators_bind_as_in_arithmetic(string text, string shape) => Assert.Equal(shape, Shape.Of(Parsed.Expression(text)));

    [Theory]
    [InlineData("a＋b－c×d÷e＝f", "a + b - c * d / e = f")]
    [InlineData("（a ＋ b）　≥　１２．５％", "(a + b) >= 12.5%")]
    [InlineData("a ≤ b", "a <= b")]
    [InlineData("a ≦ b", "a <= b")]
    [InlineData("a ≠ b", "a != b")]
    [InlineData("a <> b", "a != b")]
    [InlineData("a −b", "a - b")]
    [InlineData("表！行＠列", "表!行@列")]
    [InlineData("min（a，b） ＞ ０", "min(a, b) > 0")]
    [InlineData("a ＝ “是”", "a = \"是\"")]
    [InlineData("a = 「是」", "a = '是'")]
    public void Full_width_forms_mean_the_same(string written, string plain) => Assert.Equal(Shape.Of(Parsed.Expression(plain)), Shape.Of(Parsed.Expression(written)));

    [Theory]
    [InlineData("本年合计 = 上年结转 + 本年新收")]
    [InlineData("收入.合计@决算数 = 支出.合计@决算数")]
    [InlineData("_x1 = é + Ж")]
    public void Ids_of_any_script_are_read(string text) => Assert.Equal(text, Shape.Text(Parsed.Expression(text)));

    [Fact]
    public void Not_equal_is_read_before_a_table_mark()
        => Assert.Equal("(!= a b)", Shape.Of(Parsed.Expression("a!=b")));

    [Fact]
    public void A_quoted_text_before_a_path_mark_is_a_path()
    {
        var comparison = Assert.IsType<ComparisonSyntax>(Parsed.Expression("""结果."总计" = "总计"@"自然人" """));
        Assert.IsType<ReferenceSyntax>(comparison.Left);
        Assert.IsType<ReferenceSyntax>(comparison.Right);
    }

    [Fact]
    public void A_long_sum_is_flat()
    {
        var text = string.Join(" + ", System.Linq.Enumerable.Repeat("a", 20_000));
        Assert.Equal(20_000, Assert.IsType<SumSyntax>(Parsed.Expression(text)).Terms.Count);
    }
}
