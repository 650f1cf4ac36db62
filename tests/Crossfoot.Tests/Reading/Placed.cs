using System.Globalization;
using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Placing;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Placing;

/// <summary>Reads small texts by stages and prints what was read: rows parted by a stroke, a question mark behind what an order told.</summary>
internal static class Placed
{
    private static readonly CellFormat Money = new(CellType.Decimal) { Unit = "元" };

    /// <summary>Assets with a total of rows: three items in two columns.</summary>
    public static ReportSchema Assets { get; } = Form(
        "一、资产",
        [Item("now", "期末余额"), Item("before", "年初余额")],
        [Item("cash", "货币资金"), Item("stock", "存货"), Item("other", "其他资产"), Item("total", "资产总计", total: true)],
        new RuleSchema("list.total", EachColumn("now..before"), Equal(Sum(Plus(Row("total"))), Sum(Plus(Row("cash")), Plus(Row("stock")), Plus(Row("other"))))));

    /// <summary>Persons by group: two columns in each of two groups, and their total.</summary>
    public static ReportSchema Persons { get; } = Form(
        "二、人员",
        [Item("town", "城镇", [Item("men", "男"), Item("women", "女")]), Item("country", "乡村", [Item("men", "男"), Item("women", "女")]), Item("total", "总计", total: true)],
        [Item("new", "一、新增"), Item("left", "二、减少"), Item("end", "三、期末")],
        new RuleSchema("list.total", EachRow("new..end"), Equal(Sum(Plus(Column("total"))), Sum(Plus(Column("town.men")), Plus(Column("town.women")), Plus(Column("country.men")), Plus(Column("country.women"))))));

    public static ReportSchema Form(string heading, ItemSchema[] columns, ItemSchema[] rows, params RuleSchema[] rules)
        => new("small", "小表", [], [new TableSchema("list") { Headings = Labels(heading), Cells = Money, Columns = columns, Rows = rows, Rules = rules }], captions: ["项目", "行次"]);

    public static Crossfoot.Reading Read(ReportSchema form, string text, string name = "a.txt") => ReportPlacer.Read(form, DocumentReader.Read(name, text));

    public static string Cells(ReportSchema form, string text, string name = "a.txt")
    {
        var data = Read(form, text, name).Report.Tables[0];
        var columns = data.Layout.Columns.Count;
        return string.Join('|', Enumerable.Range(0, data.RowCount).Select(row => string.Join(',', Enumerable.Range(row * columns, columns).Select(cell => Show(data, cell)))));
    }

    private static string Show(TableData data, int cell) => data.StateAt(cell) switch
    {
        CellState.Value => data[cell].Number?.ToString(CultureInfo.InvariantCulture) + (data.PlacedByAt(cell) == PlacedBy.Order ? "?" : ""),
        CellState.Blank => "blank",
        CellState.NotApplicable => "/",
        CellState.Invalid => "invalid",
        CellState.Absent => "-",
        _ => throw new System.ArgumentOutOfRangeException(nameof(cell)),
    };
}
