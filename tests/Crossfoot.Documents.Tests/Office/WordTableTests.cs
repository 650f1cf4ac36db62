using System.Linq;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>Which cells does a table of a Word document have?</summary>
public sealed class WordTableTests
{
    [Fact]
    public void Cells_stand_at_their_grid_columns_with_what_they_span()
        => Assert.Equal(
            ["Grid: 标题[3x1] / a|b|c"],
            Show(Row(Cell("标题", "<w:gridSpan w:val=\"3\"/>")) + Row(Cell("a") + Cell("b") + Cell("c"))));

    [Fact]
    public void Cells_covered_from_above_are_not_there()
        => Assert.Equal(
            ["Grid: 组[1x3]|a / @1 b / @1 c / 尾|d"],
            Show(Row(Cell("组", Restart) + Cell("a")) + Row(Cell("", Continue) + Cell("b")) + Row(Cell("不见", "<w:vMerge w:val=\"continue\"/>") + Cell("c")) + Row(Cell("尾") + Cell("d"))));

    [Fact]
    public void A_covered_cell_under_nothing_is_a_cell()
        => Assert.Equal(["Grid: a|b / c[1x2]|d / @1 e"], Show(Row(Cell("a") + Cell("b")) + Row(Cell("c", Continue) + Cell("d")) + Row(Cell("", Continue) + Cell("e"))));

    [Fact]
    public void A_row_between_ends_what_reaches_down()
        => Assert.Equal(["Grid: a / b / c"], Show(Row(Cell("a", Restart)) + Row(Cell("b")) + Row(Cell("c", Continue))));

    [Fact]
    public void Cells_merged_with_the_left_one_in_the_old_way_are_one()
        => Assert.Equal(
            ["Grid: 组[2x2]|a / @2 b"],
            Show(
                Row(Cell("组", "<w:hMerge w:val=\"restart\"/>" + Restart) + Cell("", "<w:hMerge/>" + Restart) + Cell("a"))
                + Row(Cell("", "<w:hMerge w:val=\"restart\"/>" + Continue) + Cell("", "<w:hMerge/>" + Continue) + Cell("b"))));

    [Fact]
    public void A_row_may_begin_further_right()
        => Assert.Equal(["Grid: a|b / @1 c"], Show(Row(Cell("a") + Cell("b")) + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + Cell("c") + "</w:tr>"));

    [Fact]
    public void Deleted_rows_and_cells_are_gone_and_inserted_ones_are_there()
        => Assert.Equal(
            ["Grid: a|b / c"],
            Show(
                "<w:tr><w:trPr><w:ins/></w:trPr>" + Cell("a") + Cell("b") + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>" + Cell("旧") + "</w:tr>"
                + Row(Cell("旧", "<w:cellDel/>") + Cell("c"))));

    [Fact]
    public void Controls_around_rows_and_cells_are_seen_through()
        => Assert.Equal(
            ["Grid: a|b / c"],
            Show($"<w:sdt><w:sdtPr/><w:sdtContent>{Row($"<w:sdt><w:sdtContent>{Cell("a")}</w:sdtContent></w:sdt>{Cell("b")}")}</w:sdtContent></w:sdt>{Row($"<w:tc><w:sdt><w:sdtContent>{Paragraph("c")}</w:sdtContent></w:sdt></w:tc>")}"));

    [Fact]
    public void Paragraphs_of_a_cell_are_lines_of_its_text()
        => Assert.Equal(["Grid: 商业+企业|"], Show(Row($"<w:tc>{Paragraph("商业")}{Paragraph("企业")}</w:tc>{Cell("")}")));

    [Fact]
    public void A_table_alone_in_a_row_stands_in_place_with_the_text_around_it()
        => Assert.Equal(
            ["Grid: 前", "Text: 二、情况", "Grid: 规章|0", "Text: 三、情况", "Grid: 文件|1", "Grid: 后"],
            Show(
                Row(Cell("前") + Cell(""))
                + Row(Cell("") + $"<w:tc>{Paragraph("二、情况")}{Table(Row(Cell("规章") + Cell("0")))}{Paragraph("三、情况")}{Table(Row(Cell("文件") + Cell("1")))}<w:p/></w:tc>")
                + Row(Cell("后"))).Select(static line => line.TrimEnd('|')));

    [Fact]
    public void A_table_in_a_cell_beside_others_is_text_of_the_cell()
        => Assert.Equal(["Grid: 规章|5|6+7"], Show(Row(Cell("规章") + $"<w:tc>{Table(Row(Cell("5")))}<w:p/></w:tc><w:tc>{Table(Row(Cell("6") + Cell("7")))}<w:p/></w:tc>")));

    [Fact]
    public void A_cell_is_named_by_table_row_and_cell()
    {
        var document = Packages.Read(Packages.Docx(Table(Row(Cell("a"))) + Table(Row(Cell("b", Restart) + Cell("c")) + Row(Cell("", Continue) + Cell("d")))));
        Assert.Equal(
            ["table 1, row 1, cell 1", "table 2, row 1, cell 1", "table 2, row 1, cell 2", "table 2, row 2, cell 2"],
            document.Blocks.SelectMany(static block => block.Rows).SelectMany(static row => row.Cells).Select(static cell => cell.Place.ToString()));
    }

    private const string Restart = "<w:vMerge w:val=\"restart\"/>";
    private const string Continue = "<w:vMerge/>";

    private static string[] Show(string rows) => Packages.Show(Packages.Docx(Table(rows)));

    private static string Table(string rows) => $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{rows}</w:tbl>";

    private static string Row(string cells) => $"<w:tr>{cells}</w:tr>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    private static string Paragraph(string text) => text.Length == 0 ? "<w:p/>" : $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";
}
