using System.Linq;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Tests.Syntax;

/// <summary>What is reported where keys and values are not those of the language.</summary>
public sealed class StructureErrorTests
{
    [Theory]
    [InlineData("{|CF1007:|}")]
    [InlineData("{|CF1007:|}# nothing\n\n")]
    [InlineData("{|CF1009:- report: x|}")]
    [InlineData("{|CF1009:disclosure|}\n")]
    [InlineData("{|CF1003:title|}: x\ntables: { a: { rows: { b: 甲 } } }")]
    [InlineData("{|CF1003:report|}: x")]
    [InlineData("report: x\n{|CF1005:tables|}:")]
    [InlineData("report: x\ntables: {|CF1006:{}|}")]
    [InlineData("report: {|CF1005:\"\"|}\ntables: { a: { rows: { b: 甲 } } }")]
    public void A_file_without_a_definition_is_reported(string marked) => AssertReports(marked);

    [Theory]
    [InlineData("{|CF1001:lable|}: 甲")]
    [InlineData("label: 甲, {|CF1001:colour|}: red")]
    [InlineData("label: 甲, {|CF1001:Also|}: [乙]")]
    [InlineData("label: 甲, {|CF1010:columns|}: { b: 乙 }")]
    [InlineData("label: 甲, {|CF1001:where|}: true")]
    [InlineData("label: 甲, rule: { id: x, {|CF1001:check|}: a = b }")]
    [InlineData("label: 甲, cells: { {|CF1001:kind|}: count }")]
    [InlineData("label: 甲, also: [{ label: 乙, {|CF1001:units|}: 元 }]")]
    public void A_key_that_the_place_does_not_know_is_reported(string item) => AssertItem(item);

    [Theory]
    [InlineData("label: [甲]", "label: {|CF1004:[甲]|}")]
    [InlineData("label: 甲, also: {|CF1004:乙|}")]
    [InlineData("label: 甲, also: {|CF1006:[]|}")]
    [InlineData("label: 甲, also: { \"2021\": {|CF1004:乙|} }")]
    [InlineData("label: 甲, also: [[乙]]", "label: 甲, also: [{|CF1004:[乙]|}]")]
    [InlineData("label: 甲, also: [{ {|CF1003:unit|}: 元 }]")]
    [InlineData("label: 甲, since: {|CF1004:[\"2021\"]|}")]
    [InlineData("label: 甲, since: {|CF0024:“|}2021”")]
    [InlineData("label: 甲, total: {|CF1008:maybe|}")]
    [InlineData("label: 甲, total: {|CF1008:yes|}")]
    [InlineData("label: 甲, cells: {|CF1004:count|}")]
    [InlineData("label: 甲, cells: { type: {|CF1008:cout|} }")]
    [InlineData("label: 甲, cells: { decimals: {|CF1004:two|} }")]
    [InlineData("label: 甲, cells: { decimals: {|CF1004:-1|} }")]
    [InlineData("label: 甲, cells: { decimals: {|CF1004:99|} }")]
    [InlineData("label: 甲, cells: { blanks: { /: {|CF1008:none|} } }")]
    [InlineData("label: 甲, rows: {|CF1004:[b]|}")]
    [InlineData("label: 甲, rows: {|CF1006:{}|}")]
    [InlineData("label: 甲, rows: { {|CF1003:b|}: { since: \"2021\" } }")]
    [InlineData("label: 甲, rows: { b: {|CF1004:[乙]|} }")]
    [InlineData("label: 甲, was: {|CF1004:{ b: c }|}")]
    [InlineData("label: 甲, was: {|CF1006:[]|}")]
    [InlineData("label: 甲, rule: {|CF1004:[x]|}")]
    [InlineData("label: 甲, rule: { tolerance: {|CF1004:little|} }")]
    [InlineData("label: 甲, rule: { severity: {|CF1008:fatal|} }")]
    [InlineData("label: 甲, rule: { blank: {|CF1008:null|} }")]
    public void A_value_of_another_kind_is_reported(string item, string? marked = null) => AssertItem(marked ?? item);

    [Theory]
    [InlineData("title: {|CF1004:[x]|}")]
    [InlineData("editions: {|CF1004:[\"2019\"]|}")]
    [InlineData("editions: { \"2019\": {|CF1004:[x]|} }")]
    [InlineData("editions: { {|CF0024:“|}2019”: x }")]
    [InlineData("period: {|CF1008:yearly|}")]
    [InlineData("units: { 万元: {|CF1004:many 元|} }")]
    [InlineData("units: { 万元: {|CF1004:10000|} }")]
    [InlineData("captions: {|CF1004:x|}")]
    [InlineData("captions: {|CF0024:［|}甲，乙］")]
    [InlineData("tolerance: {|CF1004:0.5 元|}")]
    [InlineData("blanks: {|CF1004:/|}")]
    [InlineData("rules: {|CF1004:[x]|}")]
    [InlineData("rules: { a: {|CF1004:x = y|} }")]
    [InlineData("rules: { a: [{ check: x = y }, {|CF1004:z|}] }")]
    [InlineData("rules: { {|CF1003:a|}: { for: each row } }")]
    [InlineData("rules: { a: { check: {|CF1004:[x]|} } }")]
    public void A_value_of_the_report_is_reported(string marked)
        => AssertReports($"report: x\n{marked}\ntables: {{ a: {{ rows: {{ b: 甲 }} }} }}");

    [Theory]
    [InlineData("{|CF1003:a|}: { heading: 甲 }")]
    [InlineData("a: {|CF1004:甲|}")]
    [InlineData("{|CF1005:a|}:\n  b: { rows: { c: 甲 } }")]
    [InlineData("a: { rows: { b: 甲 }, {|CF1001:colums|}: { c: 乙 } }")]
    [InlineData("a: { rows: { b: 甲 }, columns: {|CF1004:[c]|} }")]
    public void A_value_of_a_table_is_reported(string marked) => AssertReports($"report: x\ntables:\n  {marked}");

    [Theory]
    [InlineData("issued{|CF0024:：|}本年制发件数\n      inForce{|CF0024:：|}现行有效件数")]
    [InlineData("issued:\n        label{|CF0024:：|}本年制发件数")]
    [InlineData("issued:\n        label{|CF0024:：|}本年制发件数\n        since: \"2021\"")]
    [InlineData("issued: 注：本年制发件数")]
    public void A_full_width_colon_is_reported_where_a_map_was_expected(string columns)
        => AssertReports($"report: x\ntables:\n  a:\n    columns:\n      {columns}\n    rows: {{ b: 甲 }}");

    [Theory]
    [InlineData("label: {|CF0010:@|}甲\n        since: \"2021\"")]
    [InlineData("{|CF0007:label|} 甲\n        since: \"2021\"")]
    [InlineData("{|CF0001:,|}\n        since: \"2021\"")]
    [InlineData("{|CF0018:<<|}: x\n        label: 甲")]
    public void What_could_not_be_read_is_not_reported_as_missing(string item)
        => AssertReports($"report: x\ntables:\n  a:\n    rows:\n      b:\n        {item}");

    [Fact]
    public void An_unknown_key_is_mended_by_the_nearest_one()
    {
        var source = MarkedSource.Read("report: x\ntables: { a: { rows: { b: { {|CF1001:lable|}: 甲, {|CF1001:sinc|}: \"2019\" } } } }");
        var result = DefinitionParser.Parse(source.File, default);
        source.AssertReports(result.Diagnostics);
        var mended = result.Diagnostics.Reverse().Aggregate(source.File.Text, (text, one) => Fixing.Apply(text, one.Fixes[0]));
        Assert.Equal("report: x\ntables: { a: { rows: { b: { label: 甲, since: \"2019\" } } } }", mended);
        Assert.Equal("A row has no key 'lable'; did you mean 'label'?", result.Diagnostics[0].Message(chinese: false));
        Assert.Equal("行没有键“lable”。是否想写“label”？", result.Diagnostics[0].Message(chinese: true));
    }

    [Fact]
    public void Only_the_first_hundred_problems_are_listed()
    {
        var keys = string.Concat(Enumerable.Range(0, 150).Select(index => $"key{index}: x\n"));
        var result = DefinitionParser.Parse(MarkedSource.Read(keys + "report: x\ntables: { a: { rows: { b: 甲 } } }").File, default);
        Assert.Equal(101, result.Diagnostics.Count);
        Assert.Equal("CF0032", result.Diagnostics[100].Descriptor.Id);
    }

    private static void AssertItem(string marked) => AssertReports($"report: x\ntables: {{ a: {{ rows: {{ {(marked.StartsWith("{|CF1003", System.StringComparison.Ordinal) ? marked : "item: { " + marked + " }")} }} }} }}");

    private static void AssertReports(string marked)
    {
        var source = MarkedSource.Read(marked);
        source.AssertReports(DefinitionParser.Parse(source.File, default).Diagnostics);
    }
}
