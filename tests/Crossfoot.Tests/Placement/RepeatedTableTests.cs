using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Placement;

/// <summary>Which instances of a repeated table are read from a document?</summary>
public sealed class RepeatedTableTests
{
    private const string First = "明细表\n项目名称：甲项目\n\t基本支出\t项目支出\n合计\t1.00\t2.00\n\n";

    private static readonly ReportSchema Form = OpenForm.Create([Item("total", "合计")], OpenForm.TwoColumns, repeat: "项目名称");

    [Theory]
    [InlineData("项目名称：乙项目")]
    [InlineData("项目名称: 乙项目")]
    [InlineData("项目名称\t乙项目")]
    [InlineData("项目名称：\t乙项目")]
    public void Each_heading_with_a_key_and_a_header_is_an_instance(string key)
    {
        var reading = Read(First + $"明细表\n{key}\n\t基本支出\t项目支出\n合计\t3.00\t4.00\n");
        Assert.Empty(reading.Problems);
        Assert.Equal([("list", ReadingStatus.Read)], reading.Tables.Select(static table => (table.Table, table.Status)));
        Assert.Equal(["甲项目", "乙项目"], reading.Report.InstancesOf(0).Select(static table => table.Instance!));
        Assert.Equal(1, reading.Report.FindInstance("list", "甲项目")!["total", "basic"].Number);
        Assert.Equal(4, reading.Report.FindInstance("list", "乙项目")!["total", "project"].Number);
    }

    [Theory]
    [InlineData("明细表\n\t基本支出\t项目支出\n合计\t3.00\t4.00\n", "甲项目")]
    [InlineData("明细表\n项目名称：\n\t基本支出\t项目支出\n合计\t3.00\t4.00\n", "甲项目")]
    [InlineData("明细表\n项目名称：乙　单位：万元\n\t基本支出\t项目支出\n合计\t3.00\t4.00\n", "甲项目")]
    [InlineData("明细表\n项目名称：甲项目\n\t基本支出\t项目支出\n合计\t3.00\t4.00\n", "")]
    [InlineData("\t基本支出\t项目支出\n合计\t3.00\t4.00\n", "")]
    public void An_instance_without_a_key_of_its_own_is_reported_and_not_read(string second, string read)
    {
        var reading = Read(First + second);
        Assert.NotEmpty(reading.Problems);
        Assert.All(reading.Problems, static problem => Assert.Equal("CF5004", problem.Id));
        Assert.Equal(read, string.Join('|', reading.Report.InstancesOf(0).Select(static table => table.Instance)));
        Assert.Equal(ReadingStatus.Partial, Assert.Single(reading.Tables).Status);
        Assert.True(reading.Report.Tables[0].IsEmpty);
    }

    [Fact]
    public void An_instance_has_members_of_its_own()
    {
        var open = new OpenRowsSchema(MemberKey.Name) { KeyLabels = Labels("单位") };
        var form = OpenForm.Create([Item("item", (string?)null, open: open), Item("total", "合计")], OpenForm.TwoColumns, repeat: "项目名称");
        const string Text = "明细表\n项目名称：甲\n单位\t基本支出\t项目支出\n东局\t1.00\t2.00\n合计\t1.00\t2.00\n\n明细表\n项目名称：乙\n单位\t基本支出\t项目支出\n东局\t3.00\t4.00\n合计\t3.00\t4.00\n";
        var reading = ReportReader.Read(form, DocumentReader.Read("report.txt", Text));
        Assert.Empty(reading.Problems);
        Assert.Equal([1m, 3m], reading.Report.InstancesOf(0).Select(static table => table["item.东局", "basic"].Number!.Value));
    }

    [Fact]
    public void A_repeated_table_that_is_not_there_is_missing()
        => Assert.Equal(ReadingStatus.Missing, Assert.Single(Read("其他内容\n").Tables).Status);

    private static Reading Read(string text) => ReportReader.Read(Form, DocumentReader.Read("report.txt", text));
}
