using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Placement;

/// <summary>Are tables side by side, and tables in lanes, told apart?</summary>
public sealed class SidesTests
{
    private const string Spaces =
        "          收支总表\n" +
        "      收入                    支出\n" +
        "    项目      决算数        项目      决算数\n" +
        "一、拨款        5.00    一、服务        3.00\n" +
        "二、其他                二、安全\n" +
        "                        三、教育        2.00\n" +
        "   总计         5.00       总计         5.00\n";

    private const string Lanes =
        "          基本支出表\n" +
        "科目编码  科目名称   决算数  科目编码  科目名称     决算数\n" +
        "301       工资        7.00   302       办公         2.00\n" +
        "30101     基本工资    7.00   30201     办公费       1.50\n" +
        "                             30202     印刷费       0.50\n" +
        "         人员合计     7.00            公用合计      2.00\n";

    private static readonly CellFormat Money = new(CellType.Decimal) { Decimals = 2 };
    private static readonly ReportSchema Sides = new("sides", "决算", [],
    [
        new TableSchema("income") { Headings = Labels("收支总表"), Cells = Money, Columns = [Item("amount", "决算数")], Rows = [Item("grant", "一、拨款"), Item("other", "二、其他"), Item("total", "总计")] },
        new TableSchema("spending") { Beside = "income", Cells = Money, Columns = [Item("amount", "决算数")], Rows = [Item("services", "一、服务"), Item("safety", "二、安全"), Item("education", "三、教育"), Item("total", "总计")] },
    ], captions: ["收入", "支出", "项目"]);

    private static readonly OpenRowsSchema Codes = new(MemberKey.Code) { KeyLabels = Labels("科目编码"), NameLabels = Labels("科目名称"), Levels = [3, 5] };
    private static readonly ReportSchema InLanes = new("lanes", "决算", [],
        [new TableSchema("basic") { Headings = Labels("基本支出表"), Lanes = 2, Cells = Money, Columns = [Item("amount", "决算数")], Rows = [Item("item", (string?)null, open: Codes), Item("staff", "人员合计"), Item("office", "公用合计")] }]);

    [Fact]
    public void Two_tables_side_by_side_are_read_from_aligned_text() => AssertSides(ReportReader.Read(Sides, DocumentReader.Read("a.txt", Spaces)));

    [Theory]
    [InlineData(BlockKind.Grid)]
    [InlineData(BlockKind.Sequence)]
    public void Two_tables_side_by_side_are_read_from_cells(BlockKind kind)
        => AssertSides(ReportReader.Read(Sides, Cells(kind, "收支总表",
            ["收入", "", "支出", ""],
            ["项目", "决算数", "项目", "决算数"],
            ["一、拨款", "5.00", "一、服务", "3.00"],
            ["二、其他", "", "二、安全", ""],
            ["", "", "三、教育", "2.00"],
            ["总计", "5.00", "总计", "5.00"])));

    [Fact]
    public void A_table_in_lanes_is_read_from_aligned_text() => AssertLanes(ReportReader.Read(InLanes, DocumentReader.Read("a.txt", Lanes)));

    [Fact]
    public void A_table_in_lanes_is_read_from_cells()
        => AssertLanes(ReportReader.Read(InLanes, Cells(BlockKind.Grid, "基本支出表",
            ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
            ["301", "工资", "7.00", "302", "办公", "2.00"],
            ["30101", "基本工资", "7.00", "30201", "办公费", "1.50"],
            ["", "", "", "30202", "印刷费", "0.50"],
            ["人员合计", "", "7.00", "公用合计", "", "2.00"])));

    [Fact]
    public void A_figure_that_lost_its_label_on_one_side_is_read_on_neither()
    {
        var reading = ReportReader.Read(Sides, DocumentReader.Read("a.txt", Spaces.Replace("       总计         5.00\n", "                    5.00\n")));
        Assert.Equal(5, reading.Report["income"]["total", "amount"].Number);
        Assert.Equal(CellState.Absent, reading.Report["spending"]["total", "amount"].State);
        Assert.Equal(2, reading.Report["spending"]["education", "amount"].Number);
        Assert.Contains(reading.Problems, static problem => problem.Table == "spending");
    }

    private static void AssertSides(Reading reading)
    {
        Assert.Empty(reading.Problems);
        Assert.True(reading.IsComplete);
        Assert.Equal([5m, null, 5m], reading.Report["income"].Layout.Rows.Leaves.Select(row => reading.Report["income"][row.Index, 0].Number));
        Assert.Equal([3m, null, 2m, 5m], reading.Report["spending"].Layout.Rows.Leaves.Select(row => reading.Report["spending"][row.Index, 0].Number));
        Assert.Equal(Cell.Blank, reading.Report["spending"]["safety", "amount"]);
    }

    private static void AssertLanes(Reading reading)
    {
        Assert.Empty(reading.Problems);
        var table = reading.Report["basic"];
        Assert.Equal([("301", "工资", 7m), ("30101", "基本工资", 7m), ("302", "办公", 2m), ("30201", "办公费", 1.5m), ("30202", "印刷费", 0.5m)],
            table.OpenRows[0].All.Select(member => (member.Key, member.Name!, table[member.Row, 0].Number!.Value)));
        Assert.Equal((7m, 2m), (table["staff", "amount"].Number, table["office", "amount"].Number));
    }

    private static Document Cells(BlockKind kind, string heading, params string[][] rows)
    {
        var text = new DocumentBlock(BlockKind.Text, [new DocumentRow([new DocumentCell(heading, new ParagraphPlace(1))])]);
        return new Document("a", [text, new DocumentBlock(kind, [.. rows.Select(static (row, r) => new DocumentRow([.. row.Select((cell, c) => new DocumentCell(cell, new TablePlace(1, r + 1, c + 1)) { Column = c })]))])]);
    }
}
