using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>The format of cells, from the table inwards.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Inner_attributes_win_and_outer_ones_stay()
    {
        var table = Bound.Report("""
            report: form
            cells: { type: decimal, decimals: 2, unit: 元 }
            blanks: { "-": zero, "/": notApplicable }
            tables:
              t:
                cells: { unit: 万元, blanks: { "-": blank } }
                columns:
                  g: { label: 组, cells: { decimals: 4 }, columns: { a: 甲, b: { label: 乙, cells: { type: count, unit: none } } } }
                  c: 丙
                rows: { x: 一 }
            """).Tables[0];
        EquatableArray<BlankTextModel> blanks = [new("/", BlankMeaningModel.NotApplicable), new("-", BlankMeaningModel.Blank)];
        Assert.Equal(new CellFormatModel(CellTypeModel.Decimal) { Decimals = 2, Unit = "万元", Blanks = blanks }, table.Cells);
        Assert.Equal(new CellFormatModel(CellTypeModel.Decimal) { Decimals = 4, Unit = "万元", Blanks = blanks }, table.Columns[0].Cells);
        Assert.Equal(new CellFormatModel(CellTypeModel.Count) { Blanks = blanks }, table.Columns[0].Items[1].Cells);
        Assert.Null(table.Columns[1].Cells);
        Assert.Equal([CellValueKind.Decimal, CellValueKind.Integer, CellValueKind.Decimal], Bound.Leaves(table.Columns).Select(static leaf => leaf.ValueKind));
    }

    [Fact]
    public void A_row_that_says_what_the_column_does_not_is_combined_with_it()
    {
        var table = Bound.Report("""
            report: form
            tables:
              t:
                cells: { type: count }
                columns: { a: 甲, b: 乙 }
                rows: { x: { label: 一, cells: { unit: 件 } }, y: { label: 二, cells: { type: text } } }
            """).Tables[0];
        Assert.Equal(new CellFormatModel(CellTypeModel.Count) { Unit = "件" }, table.Rows[0].Cells);
        Assert.All(table.Columns, static column => Assert.Equal(CellValueKind.Cell, column.ValueKind));
    }

    [Theory]
    [InlineData("columns: { a: { label: 甲, cells: { type: {|CF2017:count|} } } }\n    rows: { x: { label: 一, cells: { type: {|CF2017:text|} } } }")]
    [InlineData("columns: { a: { label: 甲, cells: { unit: 元 } }, b: 乙 }\n    rows: { x: { label: 一, cells: {|CF2018:{ decimals: 2 }|} } }")]
    [InlineData("cells: { type: count }\n    columns: { a: { label: 甲, cells: { decimals: {|CF2019:2|} } } }\n    rows: { x: 一 }")]
    public void What_cannot_be_combined_is_reported(string marked) => Bound.Marked("report: form\ntables:\n  t:\n    " + marked);

    [Theory]
    [InlineData("", "", "", nameof(ToleranceKindModel.Rounding))]
    [InlineData("tolerance: exact", "", "", nameof(ToleranceKindModel.Exact))]
    [InlineData("tolerance: exact", "tolerance: 1%", "", nameof(ToleranceKindModel.Relative))]
    [InlineData("tolerance: exact", "tolerance: 1%", "tolerance: 0.5", nameof(ToleranceKindModel.Absolute))]
    public void The_nearest_tolerance_holds(string report, string table, string rule, string kind)
    {
        var model = Bound.Report($"""
            report: form
            {report}
            tables:
              t:
                {table}
                cells: {"{"} decimals: 2 {"}"}
                rows: {"{"} a: 甲, b: 乙 {"}"}
                rules:
                  r:
                    check: a = b
                    {rule}
            """);
        Assert.Equal(kind, model.Tables[0].Rules[0].Tolerance.Kind.ToString());
    }
}
