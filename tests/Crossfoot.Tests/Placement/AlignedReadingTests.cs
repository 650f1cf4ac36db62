using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Placement;

/// <summary>Which cells of a text in columns are read, and which are left?</summary>
public sealed class AlignedReadingTests
{
    private const string Header = "      第一表\n    项目      已发件数   废止件数   有效件数\n";

    private static readonly ReportSchema Form = new("form", "表", [],
        [new TableSchema("list") { Headings = Labels("第一表"), Cells = new CellFormat(CellType.Count), Columns = [Item("issued", "已发件数"), Item("repealed", "废止件数"), Item("valid", "有效件数")], Rows = [Item("rules", "规章"), Item("files", "行政规范性文件"), Item("others", "其他文件")] }],
        captions: ["项目"]);

    private static readonly ReportSchema Coded = OpenForm.Create(
        new OpenRowsSchema(MemberKey.Code) { KeyLabels = Labels("科目编码"), NameLabels = Labels("科目名称"), Levels = [3, 5] }, OpenForm.TwoColumns);

    [Fact]
    public void A_blank_cell_is_known_by_the_header_above_it()
        => Assert.Equal("1,blank,3|4,5,6|blank,8,9", Read(Header + "规章             1                    3\n行政规范性文件   4          5          6\n其他文件                    8          9\n"));

    [Fact]
    public void A_label_may_stand_above_and_below_its_figures()
        => Assert.Equal("1,2,3|4,5,6|7,8,9", Read(Header + "规章             1          2          3\n行政规范\n                 4          5          6\n性文件\n其他文件         7          8          9\n"));

    [Fact]
    public void Figures_on_a_line_of_their_own_belong_to_the_only_row_that_has_none()
        => Assert.Equal("1,2,3|4,5,6|7,8,9", Read(Header + "规章             1          2          3\n行政规范性文件\n                 4          5          6\n其他文件         7          8          9\n"));

    [Fact]
    public void Figures_between_two_rows_without_any_are_left()
        => Assert.Equal("1,2,3|absent,absent,absent|absent,absent,absent", Read(Header + "规章             1          2          3\n行政规范性文件\n                 4          5          6\n其他文件\n"));

    [Fact]
    public void A_row_with_too_many_figures_is_left()
        => Assert.Equal("absent,absent,absent|4,5,6|7,8,9", Read(Header + "规章             1     2    2          3\n行政规范性文件   4          5          6\n其他文件         7          8          9\n"));

    [Fact]
    public void Rows_below_another_header_are_left()
        => Assert.Equal("1,2,3|absent,absent,absent|absent,absent,absent", Read(Header + "规章             1          2          3\n    指标      2023年      2024年      增减值\n行政规范性文件   4          5          6\n其他文件         7          8          9\n"));

    [Fact]
    public void The_same_columns_in_another_order_are_followed()
        => Assert.Equal("3,2,1|6,5,4|9,8,7", Read("      第一表\n    项目      有效件数   废止件数   已发件数\n规章             1          2          3\n行政规范性文件   4          5          6\n其他文件         7          8          9\n"));

    [Fact]
    public void A_header_with_a_text_that_nobody_knows_is_not_followed()
    {
        var reading = ReportReader.Read(Form, DocumentReader.Read("a.txt", "      第一表\n    项目      已发件数   同比增长   有效件数\n规章             1          2          3\n行政规范性文件   4          5          6\n"));
        Assert.All(Enumerable.Range(0, 9), i => Assert.NotEqual(CellState.Blank, reading.Report["list"].StateAt(i)));
        Assert.NotEmpty(reading.Problems);
    }

    [Fact]
    public void A_wrapped_name_goes_to_its_code()
    {
        var reading = ReportReader.Read(Coded, DocumentReader.Read("a.txt",
            "   明细表\n科目编码  科目名称      基本支出   项目支出\n          机关事业单位\n208                       3.00       4.00\n          养老支出\n          行政单位离退\n20805                     3.00       4.00\n          休\n  合计                    3.00       4.00\n"));
        Assert.Equal([("208", "机关事业单位养老支出"), ("20805", "行政单位离退休")], reading.Report["list"].OpenRows[0].All.Select(static member => (member.Key, member.Name!)));
        Assert.Equal(4, reading.Report["list"]["item.20805", "project"].Number);
    }

    [Fact]
    public void A_name_that_may_belong_to_either_row_is_not_guessed()
    {
        var reading = ReportReader.Read(Coded, DocumentReader.Read("a.txt",
            "   明细表\n科目编码  科目名称      基本支出   项目支出\n208       社会保障        3.00       4.00\n          养老支出\n20805     单位退休        3.00       4.00\n  合计                    3.00       4.00\n"));
        Assert.Equal(CellState.Value, reading.Report["list"]["total", "basic"].State);
        Assert.DoesNotContain(reading.Report["list"].OpenRows[0].All, static member => member.Name is "社会保障养老支出" or "养老支出单位退休");
        Assert.NotEmpty(reading.Problems);
    }

    private static string Read(string text)
    {
        var table = ReportReader.Read(Form, DocumentReader.Read("a.txt", text)).Report["list"];
        return string.Join('|', Enumerable.Range(0, 3).Select(row => string.Join(',', Enumerable.Range(0, 3).Select(column => table[row, column].ToString().ToLowerInvariant()))));
    }
}
