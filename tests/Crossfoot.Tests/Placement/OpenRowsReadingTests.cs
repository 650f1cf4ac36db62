using System;
using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Placement;

/// <summary>Which rows of a document are members of open rows, and which are reported instead?</summary>
public sealed class OpenRowsReadingTests
{
    private static readonly CellFormat Money = new(CellType.Decimal) { Decimals = 2 };
    private static readonly OpenRowsSchema Codes = new(MemberKey.Code) { KeyLabels = Labels("科目编码"), NameLabels = Labels("科目名称"), Levels = [3, 5, 7] };
    private static readonly OpenRowsSchema InParts = Codes with { Parts = ["类", "款", "项"] };

    private static readonly ReportSchema Debtors = OpenForm.Create(new OpenRowsSchema(MemberKey.Name) { KeyLabels = Labels("债务人名称") }, [Item("balance", "期末余额", cells: Money)]);
    private static readonly ReportSchema Spending = OpenForm.Create(Codes, OpenForm.TwoColumns);
    private static readonly ReportSchema Split = OpenForm.Create(InParts, OpenForm.TwoColumns);

    [Theory]
    [InlineData("明细表\n\n| 债务人名称 | 期末余额 |\n| --- | --- |\n| 甲公司 | 4.00 |\n| 合计 | 4.00 |\n")]
    [InlineData("明细表\n债务人名称\t期末余额\n甲公司\t4.00\n合计\t4.00\n")]
    [InlineData("明细表\n\n\t债务人名称\n\t期末余额\n\n\t甲公司\n\t4.00\n\n\t合计\n\t4.00\n")]
    [InlineData("债务人名称\t期末余额\n甲公司\t4.00\n合计\t4.00\n")]
    public void A_row_under_the_header_is_a_member_by_its_name_and_the_total_is_none(string text)
    {
        var reading = Read(Debtors, text);
        Assert.Empty(reading.Problems);
        var table = reading.Report["list"];
        var member = Assert.Single(table.OpenRows[0].All);
        Assert.Equal(("甲公司", null), (member.Key, member.Name));
        Assert.Equal(4, table["item.甲公司", "balance"].Number);
        Assert.Equal(4, table["total", "balance"].Number);
        Assert.Equal(ReadingStatus.Read, Assert.Single(reading.Tables).Status);
        Assert.False(table.IsPartial);
        Assert.NotNull(table.PlaceAt(member.Row));
    }

    [Fact]
    public void A_table_without_members_is_read()
    {
        var reading = Read(Debtors, "明细表\n债务人名称\t期末余额\n合计\t0.00\n");
        Assert.Empty(reading.Problems);
        Assert.Equal(ReadingStatus.Read, reading.Tables[0].Status);
    }

    [Fact]
    public void Codes_come_with_their_names_and_their_hierarchy()
    {
        var reading = Read(Spending, "明细表\n科目编码\t科目名称\t基本支出\t项目支出\n208\t社会保障\t3.00\t4.00\n20805\t养老\t3.00\t4.00\n合计\t\t3.00\t4.00\n");
        Assert.Empty(reading.Problems);
        var open = reading.Report["list"].OpenRows[0];
        Assert.Equal([("208", "社会保障"), ("20805", "养老")], open.All.Select(static member => (member.Key, member.Name!)));
        Assert.Equal("208", open.ParentOf(open.All[1])!.Key);
        Assert.Equal(4, reading.Report["list"]["item.20805", "project"].Number);
    }

    [Theory]
    [InlineData("208\t05\t01\t基本养老\t3.00\t4.00", "2080501")]
    [InlineData("208\t20805\t2080501\t基本养老\t3.00\t4.00", "2080501")]
    [InlineData("208\t05\t\t养老\t3.00\t4.00", "20805")]
    [InlineData("\t\t2080501\t基本养老\t3.00\t4.00", "2080501")]
    [InlineData("2080501\t\t\t基本养老\t3.00\t4.00", "2080501")]
    [InlineData("\t\t01\t基本养老\t3.00\t4.00", null)]
    [InlineData("\t05\t01\t基本养老\t3.00\t4.00", null)]
    [InlineData("208\t\t01\t基本养老\t3.00\t4.00", null)]
    public void A_code_in_parts_is_put_together_only_where_that_is_certain(string row, string? key)
    {
        var reading = Read(Split, $"明细表\n科目编码\t\t\t科目名称\t基本支出\t项目支出\n类\t款\t项\n{row}\n合计\t\t\t\t3.00\t4.00\n");
        Assert.Equal(key is null ? [] : [key], reading.Report["list"].OpenRows[0].All.Select(static member => member.Key));
        Assert.Equal(key is null ? ["CF5003"] : [], reading.Problems.Select(static problem => problem.Id));
        Assert.Equal(key is null ? ReadingStatus.Partial : ReadingStatus.Read, reading.Tables[0].Status);
    }

    [Fact]
    public void A_code_that_could_be_put_together_in_two_ways_is_reported()
    {
        var form = OpenForm.Create(InParts with { Levels = [] }, OpenForm.TwoColumns);
        var reading = Read(form, "明细表\n科目编码\t\t\t科目名称\t基本支出\t项目支出\n类\t款\t项\n2\t20\t\t甲\t3.00\t4.00\n合计\t\t\t\t3.00\t4.00\n");
        Assert.Equal("CF5003", Assert.Single(reading.Problems).Id);
        Assert.Empty(reading.Report["list"].OpenRows[0].All);
    }

    [Theory]
    [InlineData("208\t社会保障\t3.00", "1 figures for 2 columns")]
    [InlineData("208\t社会保障\t3.00\t4.00\t5.00", "3 figures for 2 columns")]
    [InlineData("208\t社会保障\t若干\t4.00", "the text “若干” stands before the figures")]
    [InlineData("2080\t社会保障\t3.00\t4.00", "expected a code and a name")]
    [InlineData("208\t合计\t3.00\t4.00", "expected a code and a name")]
    [InlineData("208\t3.00\t4.00", "expected a code and a name")]
    [InlineData("社会保障\t3.00\t4.00", "expected a code and a name")]
    public void A_row_that_is_no_certain_member_is_reported_and_has_no_cells(string row, string reason)
    {
        var reading = Read(Spending, $"明细表\n科目编码\t科目名称\t基本支出\t项目支出\n{row}\n210\t卫生\t1.00\t2.00\n合计\t\t3.00\t4.00\n");
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("CF5003", problem.Id);
        Assert.Contains(reason, problem.Message.In(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("also", problem.Message.In(Language.English), StringComparison.Ordinal);
        var table = reading.Report["list"];
        Assert.True(table.IndexOfRow("item.208") < 0 || table["item.208", "basic"] == Cell.Absent);
        Assert.Equal(1, table["item.210", "basic"].Number);
        Assert.Equal(3, table["total", "basic"].Number);
        Assert.Equal(ReadingStatus.Partial, reading.Tables[0].Status);
        Assert.True(table.IsPartial);
    }

    [Fact]
    public void A_code_printed_twice_must_have_the_same_figures()
    {
        const string Text = "明细表\n科目编码\t科目名称\t基本支出\t项目支出\n208\t社会保障\t3.00\t4.00\n208\t社会保障\t3.00\t4.00\n合计\t\t3.00\t4.00\n";
        Assert.Empty(Read(Spending, Text).Problems);
        var reading = Read(Spending, Text + "208\t社会保障\t3.00\t5.00\n");
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("CF5005", "item.208"), (problem.Id, problem.Row));
        Assert.Equal(Cell.Absent, reading.Report["list"]["item.208", "basic"]);
        Assert.Equal(ReadingStatus.Partial, reading.Tables[0].Status);
    }

    [Fact]
    public void A_text_in_the_place_of_a_number_is_kept_as_invalid()
    {
        var reading = Read(Spending, "明细表\n科目编码\t科目名称\t基本支出\t项目支出\n208\t社会保障\t3.00\t若干\n合计\t\t3.00\t4.00\n");
        Assert.Equal(("CF5006", "item.208", "project"), Assert.Single(reading.Problems.Select(static problem => (problem.Id, problem.Row, problem.Column))));
        Assert.Equal(Cell.Invalid("若干"), reading.Report["list"]["item.208", "project"]);
    }

    [Theory]
    [InlineData("供应商\t期末余额", "甲公司\t4.00")]
    [InlineData("债务人名称\t期初余额", "甲公司\t4.00")]
    [InlineData("债务人名称\t期末余额\t说明", "甲公司\t4.00")]
    [InlineData("债务人名称\t期末余额\t期末余额", "甲公司\t4.00\t5.00")]
    [InlineData("债务人名称\t期末余额", "栏次\t1")]
    [InlineData("债务人名称\t期末余额", "小计\t4.00")]
    [InlineData("债务人名称\t期末余额", "供应商名称\t应付金额\n乙公司\t4.00")]
    public void No_row_is_read_under_a_header_in_doubt_or_where_it_may_be_no_member(string header, string row)
    {
        var reading = Read(Debtors, $"明细表\n{header}\n{row}\n合计\t4.00\n");
        Assert.NotEmpty(reading.Problems);
        Assert.Equal(ReadingStatus.Partial, reading.Tables[0].Status);
        Assert.DoesNotContain(reading.Report["list"].OpenRows[0].All, member => reading.Report["list"]["item." + member.Key, "balance"] != Cell.Absent);
    }

    [Theory]
    [InlineData("项目\t期末余额\n甲公司\t4.00\n")]
    [InlineData("明细表\n债务人名称\t期末余额\n合计\t0.00\n\n下表另计。\n\n项目\t期末余额\n甲公司\t4.00\n")]
    [InlineData("明细表\n债务人名称\t期末余额\n合计\t0.00\n\n下表另计。\n\n甲公司\t4.00\n")]
    public void Another_table_with_a_column_of_that_name_is_not_the_table(string text)
        => Assert.Empty(Read(Debtors, text).Report["list"].OpenRows[0].All);

    [Fact]
    public void A_part_of_the_table_without_its_header_is_reported_and_with_it_read()
    {
        const string Start = "明细表\n债务人名称\t期末余额\n甲公司\t4.00\n合计\t9.00\n\n— 2 —\n\n";
        var apart = Read(Debtors, Start + "乙公司\t5.00\n");
        Assert.Equal("CF5003", Assert.Single(apart.Problems).Id);
        Assert.Equal(ReadingStatus.Partial, apart.Tables[0].Status);
        var joined = Read(Debtors, Start + "债务人名称\t期末余额\n乙公司\t5.00\n");
        Assert.Empty(joined.Problems);
        Assert.Equal(5, joined.Report["list"]["item.乙公司", "balance"].Number);
    }

    [Theory]
    [InlineData("序号\t基本支出\t项目支出\n1\t5.00\t6.00\n2\t7.00\t8.00\n", 2, true)]
    [InlineData("基本支出\t项目支出\n5.00\t6.00\n7.00\t8.00\n", 2, true)]
    [InlineData("序号\t基本支出\t项目支出\n1\t5.00\t6.00\n3\t7.00\t8.00\n", 1, false)]
    [InlineData("序号\t基本支出\t项目支出\n5.00\t6.00\n", 0, false)]
    public void Rows_by_position_are_counted_from_one(string rows, int members, bool isRead)
    {
        var form = OpenForm.Create(new OpenRowsSchema(MemberKey.Ordinal) { KeyLabels = Labels("序号") }, OpenForm.TwoColumns);
        var reading = Read(form, $"明细表\n{rows}合计\t\t1.00\t2.00\n");
        var table = reading.Report["list"];
        Assert.Equal(Enumerable.Range(1, members).Select(static i => $"{i}"), table.OpenRows[0].All.Select(static member => member.Key));
        Assert.Equal(isRead ? 0 : 1, reading.Problems.Count);
        if (members > 0)
            Assert.Equal(6, table["item.1", "project"].Number);
    }

    [Fact]
    public void Members_of_several_lists_are_told_apart_by_their_group()
    {
        var open = new OpenRowsSchema(MemberKey.Name) { KeyLabels = Labels("单位") };
        var form = OpenForm.Create([Item("a", "一、境内", [Item("item", (string?)null, open: open)]), Item("b", "二、境外", [Item("item", (string?)null, open: open)])], OpenForm.TwoColumns);
        var reading = Read(form, "明细表\n单位\t基本支出\t项目支出\n零\t0.00\t0.00\n一、境内\t\t\n甲\t5.00\t6.00\n二、境外\t\t\n甲\t7.00\t8.00\n");
        Assert.Equal("CF5003", Assert.Single(reading.Problems).Id);
        Assert.Equal(5, reading.Report["list"]["a.item.甲", "basic"].Number);
        Assert.Equal(7, reading.Report["list"]["b.item.甲", "basic"].Number);
    }

    [Fact]
    public void A_blank_cell_is_placed_where_the_other_rows_show_its_column()
    {
        var reading = Read(Spending, "明细表\n| 科目编码 | 科目名称 | 基本支出 | 项目支出 |\n| --- | --- | --- | --- |\n| 208 | 社会保障 | 3.00 | 4.00 |\n| 210 | 卫生 |  | 5.00 |\n| 合计 |  | 3.00 | 9.00 |\n");
        Assert.Empty(reading.Problems);
        Assert.Equal(Cell.Blank, reading.Report["list"]["item.210", "basic"]);
        Assert.Equal(5, reading.Report["list"]["item.210", "project"].Number);
    }

    private static Reading Read(ReportSchema schema, string text) => ReportReader.Read(schema, DocumentReader.Read("report.txt", text));
}
