using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>Cells that hold texts, dates, words and answers, and the rules over them.</summary>
public sealed class CellTypeTests
{
    private const string Form = """
        report: form
        tables:
          t:
            columns:
              n: { label: 数, cells: { type: count } }
              name: { label: 名, cells: { type: text } }
              code: { label: 码, cells: { type: identifier, pattern: '[0-9]{3}' } }
              from: { label: 起, cells: { type: date } }
              to: { label: 止, cells: { type: date } }
              done: { label: 完, cells: { type: yesNo } }
              kind: { label: 类, cells: { type: enum, values: { paper: 纸质, online: 网络 } } }
              size: { label: 大小, cells: { type: enum, values: [大, 小] } }
            rows: { one: 一, two: 二 }
            rules:

        """;

    [Fact]
    public void Formats_and_csharp_types_follow_the_type()
    {
        var columns = Bound.Report(Form + "      r: { for: each row, check: n = 1 }").Tables[0].Columns;
        Assert.Equal(
            [CellValueKind.Integer, CellValueKind.Text, CellValueKind.Text, CellValueKind.Date, CellValueKind.Date, CellValueKind.YesNo, CellValueKind.Enum, CellValueKind.Enum],
            columns.Select(static column => column.ValueKind));
        Assert.Equal("[0-9]{3}", columns[2].Cells!.Pattern);
        Assert.Equal([new EnumWordModel("paper", "纸质"), new EnumWordModel("online", "网络")], columns[6].Cells!.Words);
        Assert.Equal([new EnumWordModel("大", "大"), new EnumWordModel("小", "小")], columns[7].Cells!.Words);
        Assert.Equal((null, "KindWord", "SizeWord"), (columns[0].EnumTypeName, columns[6].EnumTypeName, columns[7].EnumTypeName));
    }

    [Theory]
    [InlineData("name = \"甲\"", "甲")]
    [InlineData("code in (\"301\")", "301")]
    [InlineData("from >= \"2024-02-29\"", "2024-02-29")]
    [InlineData("\"2024-01-31\" > from", "2024-01-31")]
    [InlineData("done = \"yes\"", "yes")]
    [InlineData("kind != \"网络\"", "online")]
    [InlineData("kind = \"paper\"", "paper")]
    public void Texts_are_bound_as_such_cells_hold_them(string check, string text)
    {
        var model = Bound.Report(Form + "      r:\n        for: each row\n        check: |\n          " + check).Tables[0].Rules.Single().Check;
        var comparison = Assert.IsType<ComparisonModel>(model);
        Assert.Equal(new TextModel(text), comparison.Left as TextModel ?? comparison.Right);
    }

    [Theory]
    [InlineData("from <= to and from between \"2024-01-01\" and to")]
    [InlineData("name = code and kind = kind")]
    [InlineData("not done = \"no\" or filled(kind, from)")]
    public void Cells_of_one_kind_compare(string check) => Bound.Report(Form + "      r:\n        for: each row\n        check: " + check);

    [Theory]
    [InlineData("kind = {|CF3141:\"纸张\"|}")]
    [InlineData("kind in (\"纸质\", {|CF3141:\"onlin\"|})")]
    [InlineData("from = {|CF3142:\"2023-02-29\"|}")]
    [InlineData("from < {|CF3142:\"2024-1-1\"|}")]
    [InlineData("done = {|CF3143:\"maybe\"|}")]
    [InlineData("{|CF3108:kind < \"网络\"|}")]
    [InlineData("{|CF3108:done > \"no\"|}")]
    [InlineData("{|CF3107:kind = name|}")]
    [InlineData("{|CF3107:from = n|}")]
    [InlineData("{|CF3106:from|} + 1 = n")]
    public void What_such_cells_cannot_hold_is_reported(string check) => Bound.Marked(Form + "      r:\n        for: each row\n        check: " + check);

    [Fact]
    public void An_unknown_word_comes_with_the_nearest()
    {
        var source = MarkedSource.Read(Form + "      r: { for: each row, check: 'kind = {|CF3141:\"onlin\"|}' }");
        var diagnostic = Bound.File(source.File).Diagnostics.Single();
        Assert.Equal("no word 'onlin' in 'kind'; did you mean 'online'?", diagnostic.Message(chinese: false));
        Assert.Equal("“kind”的取值中没有“onlin”。是否想写“online”？", diagnostic.Message(chinese: true));
        Bound.Report(Fixing.Apply(source.File.Text, diagnostic.Fixes.Single()));
    }

    [Theory]
    [InlineData("type: {|CF2034:enum|}")]
    [InlineData("type: text, {|CF2035:values|}: [a]")]
    [InlineData("{|CF2035:values|}: [a]")]
    [InlineData("type: count, pattern: {|CF2036:'[0-9]'|}")]
    [InlineData("type: text, pattern: {|CF2037:'('|}")]
    [InlineData("type: enum, values: [a, {|CF2038:a|}]")]
    [InlineData("type: enum, values: { a: 甲, b: {|CF2038:甲|} }")]
    [InlineData("type: enum, values: [{|CF2007:a|}, {|CF2007:A|}]")]
    [InlineData("type: enum, values: [a, {|CF2005:1b|}]")]
    public void A_wrong_format_is_reported(string cells)
        => Bound.Marked("report: form\ntables: { t: { columns: { c: { label: 丙, cells: { " + cells + " } } }, rows: { a: 甲 } } }");

    [Fact]
    public void A_type_may_have_its_words_from_further_in()
        => Bound.Report("report: form\ntables: { t: { cells: { type: enum }, columns: { c: { label: 丙, cells: { values: [是, 否] } } }, rows: { a: 甲 } } }");

    [Theory]
    [InlineData("columns: { a: { label: 组, columns: { {|CF2007:kind|}: { label: 丙, cells: { type: enum, values: [x] } } } } }, rows: { {|CF2007:kindWord|}: 甲 }")]
    [InlineData("columns: { {|CF2007:kind|}: { label: 丙, cells: { type: enum, values: [x] } }, {|CF2007:kindWord|}: 乙 }, rows: { a: 甲 }")]
    public void An_enum_whose_name_is_taken_is_reported(string table) => Bound.Marked("report: form\ntables: { t: { " + table + " } }");

    [Fact]
    public void Enums_of_one_name_are_called_after_their_path()
    {
        var columns = Bound.Report("""
            report: form
            tables:
              t:
                columns: { a: { label: 甲, columns: { kind: { label: 类, cells: { type: enum, values: [x] } } } }, b: { label: 乙, columns: { kind: { label: 类, cells: { type: enum, values: [y] } } } } }
                rows: { r: 一 }
            """).Tables[0].Columns;
        Assert.Equal(["AKindWord", "BKindWord"], Bound.Leaves(columns).Select(static leaf => leaf.EnumTypeName));
    }

    [Fact]
    public void A_formula_may_give_a_percentage()
        => Assert.Equal(
            "t.share",
            Bound.Report("report: form\ntables: { t: { columns: { a: 甲, b: 乙, share: { label: 率, cells: { type: percent }, equals: a / b } }, rows: { r: 一 } } }").Tables[0].Rules.Single().Id);

    [Fact]
    public void A_total_group_passes_over_columns_that_hold_no_numbers()
        => Assert.Equal(
            ["t.total.p"],
            Bound.Report("report: form\ntables: { t: { columns: { total: { label: 计, total: true, columns: { p: 甲 } }, a: { label: 组, columns: { p: 甲 } }, note: { label: 注, cells: { type: text } } }, rows: { r: 一 } } }")
                .Tables[0].Rules.Select(static rule => rule.Id));

    [Fact]
    public void A_total_adds_the_columns_of_numbers_beside_it()
    {
        var rule = Bound.Report("report: form\ntables: { t: { columns: { a: 甲, name: { label: 名, cells: { type: text } }, b: 乙, total: { label: 计, total: true } }, rows: { r: 一 } } }").Tables[0].Rules.Single();
        var set = (CellsModel)((SumModel)((ComparisonModel)rule.Check).Right).Terms[0].Operand;
        Assert.Equal([new LeafRunModel("a", "a"), new LeafRunModel("b", "b")], set.Column.Runs);
    }
}
