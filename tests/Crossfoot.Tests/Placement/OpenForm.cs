using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Placement;

/// <summary>A form of one table with open rows.</summary>
public static class OpenForm
{
    private static readonly CellFormat Money = new(CellType.Decimal) { Decimals = 2 };

    public static ItemSchema[] TwoColumns { get; } = [Item("basic", "基本支出"), Item("project", "项目支出")];

    public static ReportSchema Create(OpenRowsSchema open, ItemSchema[] columns)
        => Create([Item("item", (string?)null, open: open), Item("total", "合计")], columns);

    public static ReportSchema Create(ItemSchema[] rows, ItemSchema[] columns, string? repeat = null)
        => new("open", "明细", [], [new TableSchema("list") { Headings = Labels("明细表"), Cells = Money, Rows = rows, Columns = columns, Repeat = repeat }]);
}
