using System.Linq;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Syntax;

/// <summary>What tables, open rows, closed cells and parameters are read as, and what of them is no such thing.</summary>
public sealed class OpenRowsSyntaxTests
{
    [Fact]
    public void Open_rows_are_read_with_their_keys_and_names()
    {
        var rows = Table("""
            rows:
              item: { each: code, key: { label: 编码, also: [代码], parts: [类, 款], pattern: '[0-9]{3}', levels: [3, 5] }, name: { label: 名称, also: [科目] }, total: true }
              person: { each: name, key: 姓名, since: "1", closed: [a], cells: { type: count }, csharp: People }
              line: { each: ordinal }
            """).Rows!;
        var item = rows[0].Open!;
        Assert.Equal(("code", "编码", "代码"), (item.Each?.Value, item.KeyLabel.Labels.Single().Text.Value, item.KeyLabel.Variants.Single().Text.Value));
        Assert.Equal(["类", "款"], item.Parts.Select(static part => part.Value));
        Assert.Equal([3, 5], item.Levels!.Value.Value);
        Assert.Equal(("[0-9]{3}", "名称"), (item.Pattern?.Value, item.NameLabel.Labels.Single().Text.Value));
        Assert.NotNull(rows[0].Total);
        Assert.Equal(("姓名", "People"), (rows[1].Open!.KeyLabel.Labels.Single().Text.Value, rows[1].CSharp?.Value));
        Assert.Equal("ordinal", rows[2].Open!.Each?.Value);
    }

    [Fact]
    public void Tables_say_how_they_are_printed_and_how_often()
    {
        var table = Table("""
            repeat: 项目名称
            beside: other
            lanes: 2
            optional: true
            empty: { sentence: [故本表无数据, 无] }
            rows: { a: { label: 甲, closed: true }, b: { label: 乙, closed: x.* }, c: { label: 丙, closed: [x..y, z] }, d: { label: 丁, closed: false } }
            """);
        Assert.Equal(("项目名称", "other", 2, true), (table.Repeat?.Value, table.Beside?.Value, table.Lanes, table.IsOptional));
        Assert.Equal(["故本表无数据", "无"], table.EmptySentences.Select(static sentence => sentence.Value));
        Assert.Equal(["", "x.*", "x..y z", null], table.Rows!.Select(static row => row.Closed is { } closed ? string.Join(" ", closed.Paths.Select(static path => path.Value)) : null));
    }

    [Fact]
    public void Parameters_are_numbers_or_maps_of_numbers()
    {
        var report = Read("report: x\nparams: { rate: 13%, fee: -0.5, byYear: { \"2023\": 7%, \"\": 5 } }\ntables: { t: { rows: { a: 甲 } } }");
        Assert.Equal(
            [("rate", null, 0.13m), ("fee", null, -0.5m), ("byYear", "2023", 0.07m), ("byYear", "", 5m)],
            report.Parameters.SelectMany(static parameter => parameter.Values.Select(value => (parameter.Name.Value, value.Key?.Value, value.Value))));
    }

    [Theory]
    [InlineData("{|CF1003:item|}: { each: code }")]
    [InlineData("{|CF1003:item|}: { key: 编码 }")]
    [InlineData("item: { {|CF1001:eech|}: code, key: 编码 }")]
    [InlineData("item: { each: {|CF1008:cod|}, key: 编码 }")]
    [InlineData("item: { each: code, key: 编码, {|CF1001:label|}: 甲 }")]
    [InlineData("item: { each: code, {|CF1003:key|}: { levels: [3] } }")]
    [InlineData("item: { each: code, key: { label: 编码, levels: [3, {|CF1004:3|}] } }")]
    [InlineData("item: { each: code, key: { label: 编码, levels: {|CF1004:3|} } }")]
    [InlineData("item: { each: code, key: { label: 编码, parts: {|CF1004:类|} } }")]
    [InlineData("item: { each: code, key: 编码, name: { label: 名, {|CF1001:levels|}: [3] } }")]
    [InlineData("item: { label: 甲, closed: {|CF1004:{ a: b }|} }")]
    [InlineData("item: { label: 甲, closed: {|CF1006:[]|} }")]
    [InlineData("item: { label: 甲, cells: { values: {|CF1004:x|} } }")]
    [InlineData("item: { label: 甲, cells: { type: {|CF1008:pattern|} } }")]
    [InlineData("item: { label: 甲, total: true, rule: { closed: {|CF1008:one|} } }")]
    public void A_wrong_row_is_reported(string marked) => AssertReports("report: x\ntables: { t: { rows: { " + marked + " } } }");

    [Theory]
    [InlineData("lanes: {|CF1004:0|}")]
    [InlineData("lanes: {|CF1004:two|}")]
    [InlineData("optional: {|CF1008:yes|}")]
    [InlineData("{|CF1003:empty|}: { {|CF1001:sentense|}: 无 }")]
    [InlineData("empty: {|CF1004:无|}")]
    [InlineData("repeat: {|CF1004:[x]|}")]
    [InlineData("beside: {|CF1005:\"\"|}")]
    public void A_wrong_key_of_a_table_is_reported(string marked)
        => AssertReports("report: x\ntables: { t: { " + marked.Replace("{|CF1003:empty|}: { {|CF1001:sentense|}", "empty: { {|CF1001:sentense|}", System.StringComparison.Ordinal) + ", rows: { a: 甲 } } }");

    [Theory]
    [InlineData("rate: {|CF1004:much|}")]
    [InlineData("rate: {|CF1006:{}|}")]
    [InlineData("rate: { \"2023\": {|CF1004:[7]|} }")]
    [InlineData("rate: {|CF1004:[7]|}")]
    public void A_wrong_parameter_is_reported(string marked) => AssertReports("report: x\nparams: { " + marked + " }\ntables: { t: { rows: { a: 甲 } } }");

    [Theory]
    [InlineData("report: x\ntables: { t: { rows: { a: 甲 } } }")]
    [InlineData("{|CF1003:tables|}: { t: { rows: { a: 甲 } } }")]
    [InlineData("report: x\n{|CF1001:title|}: y\ntables: { t: { rows: { a: 甲 } } }")]
    public void A_file_of_tables_names_its_report(string marked)
    {
        var source = MarkedSource.Read(marked, "more.table.yaml");
        var result = DefinitionParser.Parse(source.File, default);
        source.AssertReports(result.Diagnostics);
        Assert.Null(result.Report);
        Assert.Equal("t", Assert.Single(result.TableFile!.Tables).Id.Value);
    }

    private static TableSyntax Table(string text) => Read("report: x\ntables:\n  t:\n    " + text.ReplaceLineEndings("\n    ")).Tables[0];

    private static ReportSyntax Read(string text)
    {
        var result = DefinitionParser.Parse(new SourceFile("test.report.yaml", text), default);
        Assert.Empty(result.Diagnostics.Select(static diagnostic => diagnostic.Message(chinese: false)));
        return result.Report!;
    }

    private static void AssertReports(string marked)
    {
        var source = MarkedSource.Read(marked);
        source.AssertReports(DefinitionParser.Parse(source.File, default).Diagnostics);
    }
}
