namespace Crossfoot.Documents.Tests;

/// <summary>Which cells does a plain text have, and where do they stand?</summary>
public sealed class TextBlocksTests
{
    [Fact]
    public void Lines_with_tabs_are_rows_and_keep_their_empty_cells()
        => Assert.Equal(["Text: 前言", "Sequence: 规章|0||0 / |1|", "Text: 后记"], Blocks.Of("前言\n规章\t0\t\t0\n\t1\t\n后记"));

    [Fact]
    public void One_cell_to_a_line_makes_a_row_of_each_run_of_lines()
        => Assert.Equal(["Sequence: 规章|0||0 / 文件|1|2|3"], Blocks.Of("\t规章\n\t0\n\t\n\t0\n\n\t文件\n\t1\n\t2\n\t3\n"));

    [Fact]
    public void A_line_without_tab_goes_on_with_the_cell_above()
        => Assert.Equal(["Sequence: 商业+企业|科研+机构|其他"], Blocks.Of("\t商业\n企业\n\t科研\n机构\n\t其他\n"));

    [Fact]
    public void Text_below_a_figure_is_the_next_paragraph()
        => Assert.Equal(["Sequence: 规章|0", "Text: 五、问题"], Blocks.Of("\t规章\n\t0\n五、问题\n"));

    [Fact]
    public void A_number_broken_over_two_lines_stays_one_cell()
        => Assert.Equal(["Sequence: 规章|12+34"], Blocks.Of("\t规章\n\t12\n34\n"));

    [Fact]
    public void Prose_directly_above_a_pasted_table_stays_prose()
        => Assert.Equal(["Text: 二、情况", "Sequence: 规章|0"], Blocks.Of("二、情况\n\t规章\n\t0\n"));

    [Fact]
    public void A_cell_stands_at_its_first_visible_character()
        => Assert.Equal(["规章@1:1", "0@1:6", "@1:8", "@2:1", "0@2:3"], Blocks.PlacesOf("规章\t\u3000\u00A00\t\n\t\u200B0"));

    [Theory]
    [InlineData("甲\r\n乙\r\n")]
    [InlineData("甲\r乙")]
    [InlineData("\uFEFF甲\n乙")]
    public void Any_line_break_ends_a_line(string text)
        => Assert.Equal(["Text: 甲 / 乙"], Blocks.Of(text));

    [Fact]
    public void A_page_break_is_white_space()
        => Assert.Equal(["甲@1:1", "乙@2:2"], Blocks.PlacesOf("甲\n\f乙"));

    [Fact]
    public void The_title_is_the_first_line_of_text()
        => Assert.Equal("某局2024年度报告", DocumentReader.Read("a.txt", "\n\n# 某局2024年度报告\n\n正文").Title);
}
