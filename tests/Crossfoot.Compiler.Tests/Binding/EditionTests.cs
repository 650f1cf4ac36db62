using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>Editions of tables, items, labels and rules.</summary>
public sealed class EditionTests
{
    [Theory]
    [InlineData("rows: { a: { label: 甲, since: {|CF2004:\"2020\"|} } }")]
    [InlineData("rows: { a: { label: { \"2019\": 甲, {|CF2004:\"202\"|}: 乙 } } }")]
    [InlineData("rows: { a: { label: 甲, since: \"2021\", until: {|CF2012:\"2019\"|} } }")]
    [InlineData("rows: { a: { label: 甲, since: \"2021\", rows: { b: { label: 乙, since: {|CF2013:\"2019\"|} } } } }")]
    [InlineData("rows: { a: { label: { {|CF2014:\"2021\"|}: 甲 } } }")]
    [InlineData("rows: { a: 甲, b: { label: 乙, since: \"2021\" } }\n    rules: { r: { check: 'a = {|CF3122:b|}' } }")]
    [InlineData("rows: { a: 甲, b: { label: 乙, since: \"2021\", rows: { c: 丙 } } }\n    rules: { r: { until: \"2019\", check: 'a = {|CF3122:b.c|}' } }")]
    [InlineData("rows: { a: 甲, b: { label: 乙, since: \"2021\", rows: { c: 丙 } } }\n    rules: { r: { until: \"2019\", check: 'a = sum({|CF3122:b.*|})' } }")]
    [InlineData("rows: { a: 甲 }\n    rules: { r: [{ check: a = 1, until: \"2021\" }, { check: {|CF2027:a = 2|} }] }")]
    [InlineData("rows: { a: 甲, b: { label: 乙, was: {|CF2001:c|} } }")]
    public void What_does_not_fit_is_reported(string marked)
        => Bound.Marked("report: form\neditions: { \"2019\": 一, \"2021\": 二 }\ntables:\n  t:\n    " + marked);

    [Fact]
    public void A_rule_may_cover_the_editions_of_its_operands_and_a_set_may_mix_them()
        => Bound.Report("""
            report: form
            editions: { "2019": 一, "2021": 二 }
            tables:
              t:
                rows:
                  a: 甲
                  g: { label: 组, rows: { b: { label: 乙, until: "2019" }, c: { label: 丙, since: "2021" } } }
                rules:
                  old: { check: a = g.b, until: "2019" }
                  new: { check: a = g.c + prior(g.c), since: "2021" }
                  both: { check: a = sum(g.*) }
                  later: { check: a > prior(g.c) }
                  variants: [{ check: a = 1, until: "2019" }, { check: a = 2, since: "2021" }]
            """);

    [Fact]
    public void An_edition_without_a_label_takes_the_nearest_earlier_one()
    {
        var report = Bound.Report("""
            report: form
            editions: { "1": 一, "2": 二, "3": 三 }
            tables:
              t:
                heading: { "1": 表, "3": 新表 }
                rows: { a: { label: { "1": 甲, "2": 乙 }, also: { "2": [丙, 丁] } } }
            """);
        Assert.Equal([("甲", null, "1"), ("乙", "2", null), ("丙", "2", null), ("丁", "2", null)], Labels(report.Tables[0].Rows[0].Labels));
        Assert.Equal([("表", null, "2"), ("新表", "3", null)], Labels(report.Tables[0].Headings));
    }

    private static (string, string?, string?)[] Labels(EquatableArray<LabelModel> labels)
        => [.. labels.Select(static label => (label.Text, label.Editions.Since, label.Editions.Until))];
}
