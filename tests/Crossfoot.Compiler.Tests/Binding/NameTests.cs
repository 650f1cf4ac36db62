using System.Linq;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>Ids, wordings and the C# names made of them.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("{|CF2005:a-b|}: 甲")]
    [InlineData("{|CF2005:1a|}: 甲")]
    [InlineData("{|CF2006:between|}: 甲")]
    [InlineData("{|CF2005:a\u200Bb|}: 甲")]
    [InlineData("{|CF2005:\uD840\uDC0B|}: 甲")]
    [InlineData("{|CF2007:item|}: 甲, {|CF2007:Item|}: 乙")]
    [InlineData("{|CF2008:equals|}: 甲, {|CF2008:toString|}: 乙, {|CF2008:data|}: 丙, {|CF2008:cell|}: 丁, {|CF2008:tTable|}: 戊")]
    [InlineData("a: { label: 组, rows: { b: 甲, {|CF2008:aGroup|}: 乙 } }")]
    [InlineData("{|CF2007:a|}: { label: 组, rows: { b: 甲 } }, {|CF2007:aGroup|}: 乙")]
    [InlineData("a: { label: 组, rows: { {|CF2007:b_C|}: 甲, b: { label: 子, rows: { {|CF2007:c|}: 丙 } } } }")]
    [InlineData("a: { label: 甲, csharp: {|CF2009:a-b|} }")]
    [InlineData("a: { label: 甲, csharp: {|CF2008:Data|} }")]
    public void A_name_that_csharp_cannot_take_is_reported(string marked)
        => Bound.Marked("report: form\ntables:\n  t:\n    rows: { " + marked + " }");

    [Theory]
    [InlineData("no: 甲, on: 乙, y: 丙, null: 丁, new: 戊, class: 己")]
    [InlineData("合计: 甲, 结果: { label: 组, rows: { 公开: 乙 } }")]
    [InlineData("item: 甲, Item: { label: 乙, csharp: Second }")]
    [InlineData("equals: { label: 甲, csharp: EqualsRow }")]
    public void Other_names_are_right(string rows) => Bound.Report("report: form\ntables:\n  t:\n    rows: { " + rows + " }");

    [Fact]
    public void Groups_of_one_name_are_called_after_their_path()
    {
        var table = Bound.Report("""
            report: form
            tables:
              t:
                columns: { other: { label: 列, columns: { x: 一 } } }
                rows: { a: { label: 甲, rows: { other: { label: 子, rows: { x: 一 } } } }, b: { label: 乙, rows: { other: { label: 子, rows: { x: 一 } } } } }
            """).Tables[0];
        Assert.Equal("OtherGroup", table.Columns[0].TypeOrMemberName);
        Assert.Equal(["AOtherGroup", "BOtherGroup"], table.Rows.Select(static row => row.Items[0].TypeOrMemberName));
    }

    [Theory]
    [InlineData("report: {|CF2005:a-b|}\ntables: { t: { rows: { a: 甲 } } }")]
    [InlineData("report: form\nnamespace: {|CF2010:A-B|}\ntables: { t: { rows: { a: 甲 } } }")]
    [InlineData("report: form\nnamespace: {|CF2011:A.FormReport|}\ntables: { t: { rows: { a: 甲 } } }")]
    [InlineData("report: form\ntables: { {|CF2007:t|}: { rows: { a: 甲 } }, {|CF2007:T|}: { rows: { a: 甲 } } }")]
    [InlineData("report: form\ntables: { {|CF2008:schema|}: { rows: { a: 甲 } } }")]
    public void A_name_of_a_report_or_table_is_reported_likewise(string marked) => Bound.Marked(marked);

    [Theory]
    [InlineData("a: 合计, {|CF2015:b|}: 合 计")]
    [InlineData("a: 1.合计, {|CF2015:b|}: 1、合计")]
    [InlineData("a: { label: 甲, also: [乙] }, {|CF2015:b|}: 乙")]
    [InlineData("a: { label: 甲, also: [{|CF2016:甲 |}, 乙, {|CF2016:乙|}] }")]
    [InlineData("g: { label: \"\", rows: { a: 甲 } }, {|CF2015:b|}: 甲")]
    [InlineData("a: { label: 甲, until: \"2\" }, {|CF2015:b|}: { label: 甲, since: \"2\" }")]
    public void Wordings_that_cannot_be_told_apart_are_reported(string marked)
        => Bound.Marked("report: form\neditions: { \"1\": 一, \"2\": 二 }\ntables:\n  t:\n    rows: { " + marked.Replace("甲 |", "甲|") + " }");

    [Theory]
    [InlineData("a: { label: 甲, until: \"1\" }, b: { label: 甲, since: \"2\", rows: { c: 甲 } }")]
    [InlineData("a: { label: 甲, line: 1 }, b: { label: 甲, line: 2 }")]
    [InlineData("a: { label: \"\", rows: { x: 其他, y: 小计 } }, b: { label: \"\", rows: { x: 其他, z: 合计 } }")]
    [InlineData("a: 一、其他, b: 二、其他")]
    public void Wordings_that_can_be_told_apart_are_not(string rows)
        => Bound.Report("report: form\neditions: { \"1\": 一, \"2\": 二 }\ntables:\n  t:\n    rows: { " + rows + " }");

    [Theory]
    [InlineData("also: [甲 , 乙]", "also: [乙]")]
    [InlineData("also: [乙, 甲]", "also: [乙]")]
    [InlineData("also: [乙, '甲', 丙]", "also: [乙, 丙]")]
    [InlineData("also:\n          - 甲\n          - 乙\n", "also:\n          - 乙\n")]
    public void A_repeated_wording_is_taken_out_of_its_list(string also, string left)
    {
        var text = "report: form\ntables:\n  t:\n    rows:\n      a:\n        label: 甲\n        ";
        var file = new SourceFile("test.report.yaml", text + also);
        var diagnostic = Assert.Single(Bound.File(file).Diagnostics);
        Assert.Equal("CF2016", diagnostic.Descriptor.Id);
        Assert.Equal(text + left, FixAll.Apply(file, [diagnostic]).Text);
    }
}
