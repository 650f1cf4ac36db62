using System.Linq;

namespace Crossfoot.Documents.Tests;

/// <summary>When do spaces make columns, and which columns do the pieces stand in?</summary>
public sealed class AlignedTextTests
{
    private const string Table = "    信息内容   本年制发件数   现行有效件数\n\n规章              0         12\n\n规范性文件           3          4\n";

    [Fact]
    public void Each_piece_states_the_columns_it_takes()
    {
        var block = Assert.Single(DocumentReader.Read("a.txt", Table).Blocks);
        Assert.Equal(BlockKind.Aligned, block.Kind);
        Assert.Equal([("信息内容", 4, 4), ("本年制发件数", 11, 6), ("现行有效件数", 20, 6)], block.Rows[0].Cells.Select(static cell => (cell.Text, cell.Column, cell.ColumnSpan)));
        Assert.Equal(new TextPlace(3, 17), block.Rows[2].Cells[1].Place);
    }

    [Fact]
    public void A_blank_line_is_a_row_without_cells()
        => Assert.Equal([3, 0, 3, 0, 3, 0], DocumentReader.Read("a.txt", Table).Blocks[0].Rows.Select(static row => row.Cells.Count));

    [Fact]
    public void Chinese_characters_take_two_columns_where_the_lines_then_stand_under_one_another()
    {
        var block = DocumentReader.Read("a.txt", "名称        甲    乙\n规章        12    34\n行政规章    56    78\n文件        90    12\n").Blocks[0];
        Assert.All(block.Rows.Take(4), static row => Assert.Equal(12, row.Cells[1].Column));
    }

    [Fact]
    public void A_page_is_a_block_and_its_number_is_left_out()
    {
        var blocks = DocumentReader.Read("a.txt", Table + "     - 3 -\n\f文件              0         12\n                 4\n\f甲                7          8\n                 5\n").Blocks;
        Assert.Equal(3, blocks.Count);
        Assert.DoesNotContain(blocks.SelectMany(static block => block.Rows).SelectMany(static row => row.Cells), static cell => cell.Text is "3" or "4" or "5" && cell.Column > 15 && cell.Column < 18 && cell.Place is TextPlace { Line: > 6 });
        Assert.DoesNotContain(blocks[0].Rows.SelectMany(static row => row.Cells), static cell => cell.Text == "-");
    }

    [Fact]
    public void A_number_at_the_end_of_a_single_page_is_no_page_number()
        => Assert.Contains(DocumentReader.Read("a.txt", Table + "                 9\n").Blocks[0].Rows, static row => row.Cells is [{ Text: "9" }]);

    [Theory]
    [InlineData("第一段。  第二句。\n\n第二段，没有列。\n")]
    [InlineData("规章\n0\n12\n行政许可\n5\n")]
    public void Prose_and_cells_one_to_a_line_have_no_columns(string text)
        => Assert.All(DocumentReader.Read("a.txt", text).Blocks, static block => Assert.Equal(BlockKind.Text, block.Kind));

    [Fact]
    public void Lines_with_tabs_or_pipes_stay_what_they_are()
        => Assert.Equal(["Sequence: 规章|0||0"], Blocks.Of("规章\t0\t\t0"));

    [Fact]
    public void The_title_is_the_first_line()
        => Assert.Equal("某局 2024 年度报告", DocumentReader.Read("a.txt", "       某局 2024 年度报告\n\n" + Table).Title);
}
