using System.Linq;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>Which cells of a workbook are seen, and where?</summary>
public sealed class SheetLayoutTests
{
    [Fact]
    public void Rows_that_touch_make_a_rectangle_and_gaps_are_empty_cells()
        => Assert.Equal(["Grid: a||c / d|| / @1 x"], Show($"{Row(1, "A=a", "C=c")}{Row(2, "A=d")}{Row(9, "B=x")}"));

    [Fact]
    public void Merged_cells_are_one_and_what_they_cover_is_not_there()
        => Assert.Equal(
            ["Grid: 组[1x2]|标题[2x1] / @1 a|b"],
            Show($"{Row(1, "A=组", "B=标题", "C=不见")}{Row(2, "A=不见", "B=a", "C=b")}", merges: ["A1:A2", "B1:C1"]));

    [Fact]
    public void Hidden_rows_and_columns_are_closed_up()
        => Assert.Equal(
            ["Grid: a|c / g|i"],
            Show($"{Row(1, "A=a", "B=b", "C=c")}{Row(2, "A=d", "C=f").Replace("<row ", "<row hidden=\"1\" ", System.StringComparison.Ordinal)}{Row(3, "A=g", "C=i")}", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"));

    [Fact]
    public void A_merged_range_is_seen_as_long_as_any_of_it_is()
        => Assert.Equal(
            ["Grid: 标题[2x1] / a|b"],
            Show($"{Row(1, "A=标题")}{Row(2, "A=x", "B=a", "C=b")}", "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols>", "A1:C1"));

    [Fact]
    public void A_sheet_may_hide_all_rows_that_it_does_not_describe()
        => Assert.Equal(["Grid: a[1x2] / @1 d"], Show($"{Row(1, "A=a", "B=")}{Row(5, "B=d")}", "<sheetFormatPr zeroHeight=\"1\"/>", "A1:A5").Select(static line => line.Replace("a[1x2]|", "a[1x2]", System.StringComparison.Ordinal)));

    [Fact]
    public void Each_sheet_that_is_seen_is_a_block_in_the_order_of_the_book()
    {
        var document = Packages.Read(Packages.Zip(Packages.XlsxParts(
            "", "", "", ("甲", "", Data(Row(1, "B=1"))), ("隐", "state=\"hidden\"", Data(Row(1, "A=2"))), ("深", "state=\"veryHidden\"", Data(Row(1, "A=3"))), ("空", "", Data("")), ("乙", "", Data(Row(2, "A=4"))))));
        Assert.Equal([new SheetPlace("甲", "B1"), new SheetPlace("乙", "A2")], document.Blocks.Select(static block => block.Rows[0].Cells[0].Place));
    }

    [Fact]
    public void Rows_and_cells_may_leave_out_where_they_stand()
        => Assert.Equal(["Grid: 1|2 / 3|"], Packages.Show(Packages.Xlsx("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>")));

    [Fact]
    public void The_title_is_the_first_text_alone_in_its_row()
        => Assert.Equal("某局年度报告", Packages.Read(Packages.Xlsx(Data($"{Row(1, "A=a", "B=b")}{Row(2, "A=某局年度报告")}"))).Title);

    [Fact]
    public void Dates_count_from_1904_where_the_book_says_so()
        => Assert.Equal(
            ["Grid: 2024-05-01"],
            Packages.Show(Packages.Xlsx(Data("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>43951</v></c></row>"), "", "<cellXfs><xf numFmtId=\"14\"/></cellXfs>", "<workbookPr date1904=\"1\"/>")));

    [Fact]
    public void The_strict_form_of_the_standard_reads_the_same()
        => Assert.Equal(
            ["Grid: a"],
            Packages.Show(Packages.Zip([.. Packages.XlsxParts("", "", "", ("甲", "", Data(Row(1, "A=a")))).Select(static part => (part.Path, part.Text
                .Replace(Packages.Sheet, "http://purl.oclc.org/ooxml/spreadsheetml/main", System.StringComparison.Ordinal)
                .Replace(Packages.Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships", System.StringComparison.Ordinal)))])));

    private static string[] Show(string rows, string before = "", params string[] merges)
        => Packages.Show(Packages.Xlsx(before + Data(rows) + $"<mergeCells>{string.Concat(merges.Select(static range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>"));

    private static string Data(string rows) => $"<sheetData>{rows}</sheetData>";

    /// <summary>A row with cells such as <c>B=text</c>.</summary>
    private static string Row(int number, params string[] cells)
        => $"<row r=\"{number}\">{string.Concat(cells.Select(cell => $"<c r=\"{cell[0]}{number}\" t=\"inlineStr\"><is><t>{cell[2..]}</t></is></c>"))}</row>";
}
