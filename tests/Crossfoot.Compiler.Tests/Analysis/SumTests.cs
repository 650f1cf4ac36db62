namespace Crossfoot.Compiler.Tests.Analysis;

/// <summary>Sums against the tree of headers.</summary>
public sealed class SumTests
{
    private const string Head = "report: form\ncells: { type: count }\ntables:\n  t:\n    ";

    [Theory]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙, all: { label: 合计, equals: '{|CF3204:a + b|}' } }", "equals: 'a + b + c'")]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙, all: { label: 合计, equals: '{|CF3204:a + c|}' } }", "equals: 'a + b + c'")]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙, all: { label: 合计, equals: '{|CF3204:b + c|}' } }", "equals: 'a + b + c'")]
    [InlineData("rows: { all: { label: 合计, equals: '{|CF3204:a + b|}' }, a: 甲, b: 乙, c: 丙 }", "equals: 'a + b + c'")]
    [InlineData("rows: { a: 甲, b: 乙, c: 减：丙, net: { label: 净额, equals: '{|CF3204:a + b|}' } }", "equals: 'a + b - c'")]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙, d: 丁, all: { label: 合计, equals: '{|CF3204:sum(a..c)|}' } }", "equals: 'sum(a..c) + d'")]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙, all: 总计 }\n    rules: { r: { check: '{|CF3204:a + b|} = all' } }", "check: 'a + b + c = all'")]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙, net: 净额 }\n    rules: { r: { check: 'net = {|CF3204:a + c|}' } }", "check: 'net = a + b + c'")]
    [InlineData("rows: { g: { label: 组, rows: { a: 甲, b: 乙, c: 丙, all: { label: 合计, total: true } } } }\n    rules: { r: { check: 'g.all = {|CF3204:g.a + g.b|}', tolerance: 1% } }", "check: 'g.all = g.a + g.b + g.c'")]
    [InlineData("rows: { g: { label: 组, rows: { a: 甲, all: { label: 小计, total: true } } }, h: { label: 组二, rows: { b: 乙, all: { label: 小计, total: true } } }, all: { label: 总计, equals: '{|CF3204:g.all|}' } }", "equals: 'g.all + h.all'")]
    [InlineData("columns: { x: 子, y: 丑, z: 寅, sum: { label: 合计, equals: '{|CF3204:x + y|}' } }\n    rows: { a: 甲, b: 乙 }", "equals: 'x + y + z'")]
    [InlineData("columns: { x: 子, y: 丑, z: 寅, sum: 合计 }\n    rows: { a: 甲, b: 乙 }\n    rules: { r: { check: 'a@sum = {|CF3204:a@x + a@z|}' } }", "check: 'a@sum = a@x + a@y + a@z'")]
    [InlineData("rows: { g: { label: 组, rows: { a: 甲, b: 乙, c: 丙, d: 丁 } }, other: 他, x: 数 }\n    rules: { r: { check: 'x = {|CF3204:g.a + g.b + g.c + other|}' } }", "check: 'x = g.a + g.b + g.c + g.d + other'")]
    public void A_sum_that_forgets_one_of_several_is_reported_and_completed(string marked, string completed)
        => Assert.Contains(completed, Analysed.Fixed(Head + marked), System.StringComparison.Ordinal);

    [Fact]
    public void A_row_that_only_one_edition_has_is_added_by_writing_the_group()
    {
        var text = Analysed.Fixed("""
            report: form
            editions: { "1": 一, "2": 二 }
            cells: { type: count }
            tables:
              t:
                rows:
                  g: { label: 组, rows: { a: 甲, b: 乙, c: { label: 丙, since: "2" } } }
                  all: { label: 合计, equals: '{|CF3204:g.a + g.b|}' }
            """);
        Assert.Contains("equals: 'sum(g.*)'", text, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙, all: { label: 合计, equals: 'sum(a..c except b)' } }")]
    [InlineData("rows: { a: 甲, b: 乙, c: 其中：丙, all: { label: 合计, equals: a + b } }")]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙, all: { label: 合计, equals: a + b } }\n    rules: { part: { check: c <= b } }")]
    [InlineData("rows: { a: 甲, b: 乙, ab: { label: 小计, equals: a + b }, c: 丙, all: { label: 合计, equals: ab + c } }")]
    [InlineData("rows: { a: 甲, b: 乙, ab: { label: 小计, equals: a + b }, c: 丙, all: { label: 合计, equals: a + b + c } }")]
    [InlineData("rows: { opening: 期初, in: 增, out: 减, change: { label: 变动, equals: inn - out }, closing: { label: 期末, equals: opening + change } }", "in: 增", "inn: 增")]
    [InlineData("rows: { a: 甲, b: 乙, all: { label: 合计, equals: a + b }, c: 丙, d: 丁 }")]
    [InlineData("rows: { a: 甲, b: 乙, c: { label: 丙, cells: { type: text } }, all: { label: 合计, equals: a + b } }")]
    [InlineData("rows: { a: 甲, b: 乙, c: { label: 丙, cells: { unit: 元 } }, all: { label: 合计, equals: a + b } }")]
    [InlineData("rows: { a: 甲, b: 乙, c: { label: 丙, closed: true }, all: { label: 合计, equals: a + b } }")]
    [InlineData("rows: { plan: 计划, a: 甲, b: 乙, sum: 两者 }\n    rules: { r: { check: sum = a + b } }", "sum", "both")]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙, d: 丁, all: { label: 合计, equals: a + b }, rest: { label: 其余, equals: c + d } }")]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙, all: 合计 }\n    rules: { r: { check: a + b <= all } }")]
    [InlineData("rows: { all: { label: 合计, total: true }, g: { label: 组, rows: { a: 甲, b: 乙, c: 丙 } }, x: 数 }\n    rules: { r: { check: 'x = g.a + g.b' } }")]
    [InlineData("rows: { total: { label: 合计, equals: a + b }, a: 甲, b: 乙, c: 内, d: 外 }\n    rules: { second: { check: total = c + d } }")]
    public void A_sum_that_leaves_something_out_for_a_reason_is_not_reported(string definition, string written = "", string instead = "")
        => Analysed.Marked(Head + (written.Length > 0 ? definition.Replace(written, instead, System.StringComparison.Ordinal) : definition));

    [Theory]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙 }\n    rules: { r: { check: 'c = a + b + {|CF3201:a|}' } }", "check: 'c = a + b'")]
    [InlineData("rows: { g: { label: 组, rows: { a: 甲, b: 乙 } }, c: 丙 }\n    rules: { r: { check: 'c = sum(g.*) + {|CF3201:g.a|}' } }", "check: 'c = sum(g.*)'")]
    [InlineData("rows: { g: { label: 组, rows: { a: 甲, b: 乙 } }, c: 丙 }\n    rules: { r: { check: 'c = {|CF3201:g.a|} + sum(g.*)' } }", "check: 'c = sum(g.*)'")]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙, d: 丁 }\n    rules: { r: { check: 'd = sum(a..c, {|CF3201:b|})' } }", "check: 'd = sum(a..c)'")]
    [InlineData("columns: { x: 子, y: 丑, z: 寅 }\n    rows: { a: 甲, b: 乙 }\n    rules: { r: { for: each row, check: 'z = x + y + {|CF3201:y|}' } }", "check: 'z = x + y'")]
    [InlineData("rows: { g: { label: 组, rows: { a: 甲, b: 乙, all: { label: 计, total: true } } }, c: 丙 }\n    rules: { r: { check: 'c = {|CF3202:g.all|} + g.a + g.b' } }", "check: 'c = g.a + g.b'")]
    [InlineData("rows: { g: { label: 组, rows: { a: 甲, b: 乙, all: { label: 计, total: true } } }, c: 丙 }\n    rules: { r: { check: 'c = {|CF3202:g.all|} + g.a' } }", "check: 'c = g.all'")]
    [InlineData("rows: { a: 甲, b: 乙, ab: { label: 小计, equals: a + b }, c: 丙, x: 数 }\n    rules: { r: { check: 'x = {|CF3203:ab|} + a + c' } }", "check: 'x = ab + c'")]
    public void What_is_counted_twice_is_reported_and_removed(string marked, string mended)
        => Assert.Contains(mended, Analysed.Fixed(Head + marked), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("rows: { a: 甲, b: 乙, ab: { label: 小计, equals: a + b }, {|CF3203:total|}: { label: 总计, total: true } }")]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙 }\n    rules: { r: { check: 'c = a - b + {|CF3212:b|}' } }")]
    [InlineData("rows: { a: 甲, b: 乙, c: 丙 }\n    rules: { r: { check: 'c + a = b + {|CF3211:a|}' } }")]
    [InlineData("rows: { a: 甲, b: 乙, c: { label: 丙, equals: 'a + b - {|CF3211:c|}' } }")]
    public void What_counts_for_nothing_or_twice_is_reported(string marked) => Analysed.Marked(Head + marked);

    [Theory]
    [InlineData("rows: { g: { label: 组, rows: { a: 甲, b: 乙, all: { label: 计, total: true } } }, c: 丙 }\n    rules: { r: { check: c = g.all - g.a } }")]
    [InlineData("rows: { g: { label: 组, rows: { a: 甲, b: 乙 } }, c: 丙 }\n    rules: { r: { check: c = sum(g.*) - g.a } }")]
    [InlineData("rows: { a: 甲, b: 乙 }\n    rules: { r: { check: a = prior(a) + b } }")]
    [InlineData("columns: { x: 子, y: 丑 }\n    rows: { a: 甲, b: 乙 }\n    rules: { r: { check: b@y = a@x + a@y } }")]
    [InlineData("rows: { a: 甲, b: 乙 }\n    rules: { r: { check: b = 2 * a } }")]
    public void What_is_added_once_is_not_reported(string definition) => Analysed.Marked(Head + definition);

    [Theory]
    [InlineData("rows: { a: { label: 甲, equals: {|CF3217:max(b, 1)|} }, b: { label: 乙, equals: a * 2 } }", "max(b, 1)", "b / 2")]
    [InlineData("rows: { a: { label: 甲, equals: {|CF3217:b / 3|} }, b: { label: 乙, equals: c / 2 }, c: { label: 丙, equals: a + 1 } }")]
    [InlineData("rows: { a: 甲, {|CF3217:all|}: { label: 合计, total: true }, rest: { label: 其余, equals: all - a } }")]
    [InlineData("rows: { a: { label: 甲, equals: {|CF3217:u!x * 2|} } }\n  u:\n    rows: { x: { label: 子, equals: t!a / 3 } }")]
    public void Formulas_that_go_round_are_reported_once(string marked, string written = "-", string instead = "-")
        => Analysed.Marked(Head + marked.Replace(written, instead, System.StringComparison.Ordinal));

    [Fact]
    public void Totals_on_both_axes_and_formulas_of_other_periods_are_no_circle()
        => Analysed.Marked(Head + """
            columns: { x: 子, y: 丑, total: { label: 合计, total: true } }
                rows: { a: 甲, b: { label: 乙, equals: 'max(prior(c), a)' }, c: { label: 丙, equals: b * 2 }, total: { label: 合计, total: true, rule: down } }
            """);
}
