using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>The rules that <c>total: true</c> and <c>equals:</c> make.</summary>
public sealed class TotalTests
{
    [Fact]
    public void A_total_leaves_out_totals_at_any_depth_wherever_it_stands()
    {
        var report = Bound.Report("""
            report: form
            tables:
              t:
                rows:
                  first: { label: 合计, total: true }
                  a: 甲
                  g: { label: 组, rows: { b: 乙, sub: { label: 小计, total: true }, c: 丙 } }
            """);
        Assert.Equal(["t.first", "t.g.sub"], report.Tables[0].Rules.Select(static rule => rule.Id));
        Assert.Equal([new LeafRunModel("a", "g.b"), new LeafRunModel("g.c", "g.c")], Parts(report.Tables[0].Rules[0]));
        Assert.Equal([new LeafRunModel("g.b", "g.b"), new LeafRunModel("g.c", "g.c")], Parts(report.Tables[0].Rules[1]));
    }

    [Fact]
    public void A_total_group_adds_leaf_by_leaf()
    {
        var report = Bound.Report("""
            report: form
            tables:
              t:
                columns:
                  total: { label: 合计, total: true, rule: all, columns: { budget: 预算, actual: 决算 } }
                  abroad: { label: 出国, columns: { budget: 预算, actual: 决算 } }
                  cars: { label: 用车, columns: { total: { label: 小计, total: true, columns: { budget: 预算, actual: 决算 } }, buy: { label: 购置, columns: { budget: 预算, actual: 决算 } } } }
                rows: { amounts: { label: "" } }
            """);
        Assert.Equal(["t.all.budget", "t.all.actual", "t.cars.total.budget", "t.cars.total.actual"], report.Tables[0].Rules.Select(static rule => rule.Id));
        var total = Assert.IsType<SumModel>(Assert.IsType<ComparisonModel>(report.Tables[0].Rules[1].Check).Right).Terms[0].Operand;
        Assert.Equal([new LeafRunModel("abroad.actual", "abroad.actual"), new LeafRunModel("cars.buy.actual", "cars.buy.actual")], Assert.IsType<CellsModel>(total).Column.Runs);
    }

    [Fact]
    public void Only_columns_of_numbers_that_add_up_are_checked()
    {
        var report = Bound.Report("""
            report: form
            tables:
              t:
                columns: { name: { label: 名, cells: { type: text } }, a: 数, share: { label: 率, cells: { type: percent } } }
                rows: { x: 一, y: 二, total: { label: 合计, total: true, rule: { id: sums, severity: info, tolerance: 0.5, message: 相加 } } }
            """);
        var rule = report.Tables[0].Rules.Single();
        Assert.Equal([new LeafRunModel("a", "a")], rule.Scope.Items.Runs);
        Assert.Equal(("t.sums", RuleSeverityModel.Info, "相加"), (rule.Id, rule.Severity, rule.Message));
        Assert.Equal(new ToleranceModel(ToleranceKindModel.Absolute, 0.5m), rule.Tolerance);
    }

    [Fact]
    public void A_formula_is_one_chain_with_its_signs()
    {
        var report = Bound.Report("""
            report: form
            tables:
              t:
                rows: { a: 甲, b: 乙, c: 丙, d: { label: 丁, equals: a - (b - c) - sum(a..b) + -c } }
            """);
        var sum = Assert.IsType<SumModel>(Assert.IsType<ComparisonModel>(report.Tables[0].Rules.Single().Check).Right);
        Assert.Equal([false, true, false, true, true], sum.Terms.Select(static term => term.IsSubtracted));
        Assert.Equal([false, false, false, true, false], sum.Terms.Select(static term => Assert.IsType<CellsModel>(term.Operand).Row.IsSet));
    }

    [Fact]
    public void The_rule_of_an_item_has_the_editions_of_the_item()
    {
        var report = Bound.Report("""
            report: form
            editions: { "1": 一, "2": 二, "3": 三 }
            tables:
              t:
                rows: { a: 甲, g: { label: 组, since: "2", rows: { b: 乙, sum: { label: 计, total: true, until: "2" } } } }
            """);
        Assert.Equal(new EditionBounds("2", "2"), report.Tables[0].Rules.Single().Editions);
    }

    [Theory]
    [InlineData("rows: { a: { label: 甲, {|CF2020:total: true|} } }")]
    [InlineData("rows: { a: 甲, b: { label: 乙, total: true, equals: {|CF2021:a|} } }")]
    [InlineData("rows: { a: 甲, b: { label: 乙, equals: {|CF2022:a|}, rows: { c: 丙 } } }")]
    [InlineData("rows: { a: { label: 甲, rule: {|CF2023:x|} } }")]
    [InlineData("rows: { a: { label: 甲, rows: { x: 一 } }, b: { label: 乙, rows: { y: 二 } }, t: { label: 计, {|CF2024:total: true|}, rows: { x: 一 } } }")]
    [InlineData("columns: { n: { label: 名, cells: { type: text } } }\n    rows: { a: 甲, b: { label: 乙, {|CF2025:total: true|} } }")]
    [InlineData("columns: { a: 甲, {|CF2026:total|}: { label: 计, total: true } }\n    rows: { a: 甲, {|CF2026:total|}: { label: 计, total: true } }")]
    [InlineData("rows: { a: 甲, {|CF2026:b|}: { label: 乙, total: true } }\n    rules: { {|CF2026:b|}: { check: a = 1 } }")]
    [InlineData("rows: { a: 甲, b: { label: 乙, total: true, rule: { for: {|CF3125:each row|} } } }")]
    [InlineData("rows: { a: 甲, b: { label: 乙, equals: '{|CF3105:a > 1|}' } }")]
    public void A_wrong_total_is_reported(string marked)
        => Bound.Marked("report: form\ntables:\n  t:\n    cells: { type: count }\n    " + marked);

    [Theory]
    [InlineData("rows: { a: 甲, b: 乙, c: { label: 计, equals: 'sum({|CF3116:a..c|})' } }")]
    [InlineData("rows: { a: 甲, b: 乙, c: { label: 计, equals: 'max({|CF3116:a..c|}, 1)' } }")]
    [InlineData("rows: { g: { label: 组, rows: { a: 甲, b: 乙, c: { label: 计, equals: 'a1 + sum({|CF3116:g.**|})' } } }, a1: 他 }")]
    [InlineData("columns: { a: 甲, b: 乙, c: { label: 计, equals: 'sum({|CF3116:a..c|})' } }\n    rows: { r: 行 }")]
    [InlineData("rows: { a: 甲, b: 乙, c: { label: 计, equals: 'sum(a..c except c) + prior(sum(a..c))', rule: { when: 'filled(a..c)' } } }")]
    public void No_set_in_a_formula_holds_what_it_defines(string marked)
        => Bound.Marked("report: form\ntables:\n  t:\n    cells: { type: count }\n    " + marked);

    private static EquatableArray<LeafRunModel> Parts(RuleModel rule)
    {
        var sum = Assert.IsType<SumModel>(Assert.IsType<ComparisonModel>(rule.Check).Right);
        var set = Assert.IsType<CellsModel>(Assert.Single(sum.Terms).Operand);
        Assert.True(set.Row.IsSet);
        return set.Row.Runs;
    }
}
