using System;
using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Placement;

/// <summary>What is read from a document, and what is reported instead?</summary>
public sealed class ReportReaderTests
{
    private const string Misprint = """
        第二十条第（一）项
        信息内容	本年制发件数	本年度止件数	现行有效件数
        规章	1	2	3
        行政规范性文件	4	5	6
        """;

    private static readonly ReportSchema Small = Form(
        [Item("north", "北区", [Item("town", "镇"), Item("total", "合计")]), Item("south", "南区", [Item("town", "镇"), Item("total", "合计")])],
        [Item("men", "男"), Item("women", "女")]);

    [Fact]
    public void A_wording_of_the_definition_is_read_like_the_form_s_own()
    {
        var reading = Read(DisclosureForm.Schema, Misprint);
        Assert.Equal(5, reading.Report["documents"]["normativeDocuments", "repealed"].Number);
        Assert.DoesNotContain(reading.Problems, static problem => problem.Table == "documents");
    }

    [Fact]
    public void An_unknown_wording_is_reported_with_the_known_one_and_only_its_column_is_left_out()
    {
        var reading = Read(DisclosureForm.Create(withAlias: false), Misprint);
        var table = reading.Report["documents"];
        var problem = Assert.Single(reading.Problems, static problem => problem.Table == "documents");
        Assert.Equal("CF5002", problem.Id);
        Assert.Equal("repealed", problem.Column);
        Assert.Equal(new TextPlace(2, 13), problem.Place);
        Assert.Contains("本年度止件数", problem.Message.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("“本年废止件数”", problem.Message.In(Language.Chinese), StringComparison.Ordinal);
        var unknown = new UnknownWording("documents", "2021", IsRow: false, "本年度止件数", problem.Place!) { Nearest = new NearItem("repealed", "本年废止件数", 1, StandsInItsPlace: true) };
        Assert.Equal(unknown, Assert.Single(reading.UnknownWordings));
        Assert.Equal(ReadingStatus.Partial, reading.Tables[0].Status);
        foreach (var row in new[] { "regulations", "normativeDocuments" })
        {
            Assert.Equal(Cell.Absent, table[row, "repealed"]);
            Assert.True(table[row, "issued"].HasValue && table[row, "inForce"].HasValue);
        }
    }

    [Fact]
    public void Every_cell_knows_where_it_stands()
    {
        var reading = Read(DisclosureForm.Schema, Misprint);
        var table = reading.Report["documents"];
        var cell = table.Layout.CellAt(table.Layout.Rows.IndexOf("normativeDocuments"), table.Layout.Columns.IndexOf("inForce"));
        Assert.Equal(new TextPlace(4, 13), table.PlaceAt(cell));
    }

    [Fact]
    public void The_edition_is_that_of_headers_and_rows_whatever_the_text_says()
    {
        var reading = Read(DisclosureForm.Schema, "根据国办公开办函〔2019〕60号编制。\n\n" + Misprint);
        Assert.Equal("2021", reading.Edition);
        Assert.DoesNotContain(reading.Tables, static table => table.Table == "procurement");
    }

    [Fact]
    public void Tables_of_two_editions_make_the_document_mixed()
    {
        var reading = Read(DisclosureForm.Schema, Misprint + "\n\n第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t2\t251000元\n");
        Assert.Equal("mixed", reading.Edition);
        Assert.Equal("2019", reading.Tables.Single(static table => table.Table == "procurement").Edition);
        Assert.Equal(25.1m, reading.Report["procurement"]["centralised", "amount"].Number);
    }

    [Fact]
    public void A_table_that_is_the_same_in_several_editions_has_no_say()
        => Assert.Equal("unknown", Read(DisclosureForm.Schema, "四、政府信息公开行政复议、行政诉讼情况\n\n五、存在的主要问题").Edition);

    [Theory]
    [InlineData("规章\t1\t2", "2 figures for 3 columns")]
    [InlineData("规章\t1\t2\t3\t4", "4 figures for 3 columns")]
    [InlineData("规章\t1\t\t3\t", "2 figures for 3 columns, and the empty cells")]
    [InlineData("规章\t（含修订）\t2\t3", "the text “（含修订）” stands before the figures")]
    public void A_row_whose_figures_cannot_be_told_apart_is_reported_and_the_rest_is_read(string row, string reason)
    {
        var reading = Read(DisclosureForm.Schema, Misprint.Replace("规章\t1\t2\t3", row, StringComparison.Ordinal));
        var problem = Assert.Single(reading.Problems, static problem => problem.Table == "documents");
        Assert.Equal(("CF5003", "regulations"), (problem.Id, problem.Row));
        Assert.Contains(reason, problem.Message.In(Language.English), StringComparison.Ordinal);
        Assert.Equal(Cell.Absent, reading.Report["documents"]["regulations", "issued"]);
        Assert.Equal(4, reading.Report["documents"]["normativeDocuments", "issued"].Number);
    }

    [Fact]
    public void A_row_printed_twice_with_other_figures_is_not_read()
    {
        Assert.DoesNotContain(Read(DisclosureForm.Schema, Misprint + "\n规章\t1\t2\t3").Problems, static problem => problem.Table == "documents");
        var reading = Read(DisclosureForm.Schema, Misprint + "\n规章\t1\t2\t4");
        Assert.Equal("CF5005", Assert.Single(reading.Problems, static problem => problem.Table == "documents").Id);
        Assert.Equal(Cell.Absent, reading.Report["documents"]["regulations", "issued"]);
    }

    [Fact]
    public void A_text_in_the_place_of_a_number_is_kept_as_invalid()
    {
        var reading = Read(DisclosureForm.Schema, Misprint.Replace("规章\t1\t2\t3", "规章\t1\t若干\t3", StringComparison.Ordinal));
        var problem = Assert.Single(reading.Problems, static problem => problem.Table == "documents");
        Assert.Equal(("CF5006", "repealed"), (problem.Id, problem.Column));
        Assert.Equal(Cell.Invalid("若干"), reading.Report["documents"]["regulations", "repealed"]);
        Assert.Equal(ReadingStatus.Read, reading.Tables[0].Status);
    }

    [Fact]
    public void A_comparison_of_two_years_is_not_a_report()
    {
        var reading = Read(DisclosureForm.Schema, "第二十条第（一）项\n指标名称\t2023年\t2024年\t增减值\n规章\t2\t2\t0\n规范性文件\t489\t227\t-262\n");
        Assert.Equal("unknown", reading.Edition);
        Assert.True(reading.Report["documents"].IsEmpty);
    }

    [Fact]
    public void An_unknown_row_is_reported_with_the_nearest_one()
    {
        var reading = Read(DisclosureForm.Schema, Misprint.Replace("行政规范性文件", "行政规范文件", StringComparison.Ordinal));
        var problem = Assert.Single(reading.Problems, static problem => problem.Id == "CF5002");
        Assert.Contains("“行政规范性文件”", problem.Message.In(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(reading.Problems, static problem => problem is { Id: "CF5010", Row: "normativeDocuments" });
        var unknown = Assert.Single(reading.UnknownWordings);
        Assert.True(unknown is { IsRow: true, Text: "行政规范文件" });
        Assert.Equal(new NearItem("normativeDocuments", "行政规范性文件", 1, StandsInItsPlace: false), unknown.Nearest);
    }

    [Fact]
    public void A_row_of_another_edition_is_left_out()
    {
        var reading = Read(DisclosureForm.Schema, "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3\n其他对外管理服务事项\t4\n" + Misprint);
        Assert.Contains(reading.Problems, static problem => problem is { Id: "CF5008", Table: "licensing" });
        Assert.Equal(3, reading.Report["licensing"]["licences", "decisions"].Number);
        Assert.Equal(Cell.Absent, reading.Report["licensing"]["otherServices", "decisions"]);
    }

    [Fact]
    public void A_table_without_its_heading_is_known_by_header_and_row()
    {
        var reading = Read(DisclosureForm.Schema, "信息内容\t本年处理决定数量\n行政处罚\t5\n行政强制\t6\n");
        Assert.Equal(6, reading.Report["enforcement"]["compulsion", "decisions"].Number);
        Assert.Equal(ReadingStatus.Missing, reading.Tables.Single(static table => table.Table == "licensing").Status);
    }

    [Fact]
    public void A_missing_table_is_a_problem_without_a_place()
    {
        var problem = Assert.Single(Read(DisclosureForm.Schema, Misprint).Problems, static problem => problem.Table == "litigation");
        Assert.Equal(("CF5007", null), (problem.Id, problem.Place));
    }

    [Fact]
    public void Equal_labels_are_told_apart_by_their_group()
    {
        var reading = Read(Small, "人口\n男\t女\n北区\t镇\t1\t2\n\t合计\t3\t4\n南区\t镇\t5\t6\n\t合计\t7\t8\n");
        Assert.Empty(reading.Problems);
        Assert.Equal(4, reading.Report["people"]["north.total", "women"].Number);
        Assert.Equal(7, reading.Report["people"]["south.total", "men"].Number);
    }

    [Fact]
    public void Equal_labels_whose_group_was_cut_off_are_a_problem()
    {
        var reading = Read(Small, "人口\n男\t女\n合计\t7\t8\n");
        Assert.Equal("CF5009", reading.Problems[0].Id);
        Assert.True(reading.Report["people"].IsEmpty);
    }

    [Fact]
    public void Columns_in_another_order_are_followed()
    {
        var reading = Read(Small, "人口\n女\t男\n北区\t镇\t1\t2\n");
        Assert.Equal(2, reading.Report["people"]["north.town", "men"].Number);
    }

    [Fact]
    public void A_column_that_the_form_does_not_have_keeps_its_figures_to_itself()
    {
        var reading = Read(Small, "人口\n男\t儿童\t女\n北区\t镇\t1\t9\t2\n南区\t镇\t3\t4\n");
        Assert.Equal(2, reading.Report["people"]["north.town", "women"].Number);
        Assert.Equal(Cell.Absent, reading.Report["people"]["south.town", "men"]);
        Assert.Equal(["CF5002", "CF5003"], reading.Problems.Take(2).Select(static problem => problem.Id));
    }

    [Theory]
    [InlineData("其他\t1\t2\n", null)]
    [InlineData("其他\t1\t2\n其他\t3\t4\n", 1)]
    [InlineData("甲\n其他\t1\t2\n", 1)]
    public void A_label_of_two_groups_is_placed_by_order_only_where_both_stand_there(string rows, int? men)
    {
        var form = Form([Item("first", "甲", [Item("other", "其他")]), Item("second", "乙", [Item("other", "其他")])], [Item("men", "男"), Item("women", "女")]);
        var reading = Read(form, "人口\n\t男\t女\n" + rows);

        Assert.Equal(men, (int?)reading.Report["people"]["first.other", "men"].Number);
        Assert.Equal(men is null, reading.Problems.Any(static problem => problem.Id == "CF5009"));
    }

    [Fact]
    public void A_header_that_lacks_a_column_is_not_followed()
    {
        var reading = Read(Small, "人口\n男\n北区\t镇\t1\n");
        Assert.Equal("CF5004", Assert.Single(reading.Problems).Id);
        Assert.True(reading.Report["people"].IsEmpty);
    }

    [Theory]
    [InlineData("城\t\t乡\t\n男\t女\t男\t女\n", true)]
    [InlineData("乡\t\t城\t\n男\t女\t男\t女\n", false)]
    [InlineData("城\t\t乡\t\n女\t男\t男\t女\n", false)]
    [InlineData("城\t\t乡\t\n男\t女\t男\n", false)]
    [InlineData("城\n男\n女\n乡\n男\n女\n", true)]
    [InlineData("城\n乡\n男\n女\n男\n女\n", true)]
    [InlineData("乡\n城\n男\n女\n男\n女\n", false)]
    public void A_header_with_groups_is_followed_only_in_the_form_s_order(string header, bool isFollowed)
    {
        var form = Form(
            [Item("all", "全部")],
            [Item("town", "城", [Item("men", "男"), Item("women", "女")]), Item("country", "乡", [Item("men", "男"), Item("women", "女")])]);
        var reading = Read(form, "人口\n" + header + "全部\t1\t2\t3\t4\n");
        Assert.Equal(isFollowed ? 3m : null, reading.Report["people"]["all", "country.men"].Number);
        Assert.Equal(!isFollowed, reading.Problems.Any(static problem => problem.Id == "CF5004"));
    }

    private static Reading Read(ReportSchema schema, string text) => ReportReader.Read(schema, DocumentReader.Read("report.txt", text));

    private static ReportSchema Form(ItemSchema[] rows, ItemSchema[] columns) => new(
        "small",
        "小表",
        [],
        [new TableSchema("people") { Headings = Labels("人口"), Cells = new CellFormat(CellType.Count), Rows = rows, Columns = columns }]);
}
