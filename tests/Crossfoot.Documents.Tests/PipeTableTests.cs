namespace Crossfoot.Documents.Tests;

/// <summary>Which cells does a Markdown table have, and where do they stand?</summary>
public sealed class PipeTableTests
{
    [Fact]
    public void A_table_is_a_grid_without_its_delimiter_row()
        => Assert.Equal(["Grid: a|b / 1|2"], Blocks.Of("| a | b |\n|---|:-:|\n| 1 | 2 |\n"));

    [Fact]
    public void Pipes_at_the_ends_may_be_left_out()
        => Assert.Equal(["Grid: a|b / 1|2"], Blocks.Of("a | b\n--- | ---\n1 | 2\n"));

    [Fact]
    public void No_cell_is_dropped_or_made_up_where_rows_differ_in_length()
        => Assert.Equal(["Grid: a|b / 1|2|3 / 4 / |"], Blocks.Of("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 |\n| | |\n"));

    [Fact]
    public void Text_around_a_table_and_tables_of_other_kinds_stay_apart()
        => Assert.Equal(
            ["Text: 二、情况", "Grid: a|b / 1|2", "Text: 三、情况", "Sequence: x|y"],
            Blocks.Of("## 二、情况\n| a | b |\n|---|---|\n| 1 | 2 |\n三、情况\nx\ty\n"));

    [Fact]
    public void Lines_with_pipes_and_no_delimiter_row_are_text()
        => Assert.Equal(["Text: 规章 | 2 | 3"], Blocks.Of("规章 | 2 | 3\n"));

    [Theory]
    [InlineData("**第二十条**", "第二十条")]
    [InlineData("1. 属于国家秘密", "1. 属于国家秘密")]
    [InlineData("# 3", "# 3")]
    [InlineData("- 5", "- 5")]
    [InlineData("a \\| b", "a | b")]
    [InlineData("结果<br>维持", "结果+维持")]
    [InlineData("&nbsp;7", "7")]
    [InlineData("[规章](http://example.org)", "规章")]
    [InlineData("`0`", "0")]
    [InlineData("22[1", "22[1")]
    [InlineData("规章 ![", "规章 ![")]
    [InlineData("5*3*2", "5*3*2")]
    [InlineData("1**2**", "1**2**")]
    [InlineData("*5*3", "*5*3")]
    [InlineData("规*章*1", "规章1")]
    [InlineData("22<sup>1</sup>", "22<sup>1</sup>")]
    [InlineData("<s>5</s>6", "<s>5</s>6")]
    [InlineData("<span style='x'>5</span>", "5")]
    [InlineData("*", "*")]
    public void A_cell_is_what_is_seen(string markdown, string text)
        => Assert.Equal([$"Grid: a / {text}"], Blocks.Of($"| a |\n|---|\n| {markdown} |\n"));

    [Fact]
    public void A_cell_stands_at_its_first_visible_character()
        => Assert.Equal(["a@1:3", "@1:6", "b@3:5", "1@3:11"], Blocks.PlacesOf("| a | |\n|---|---|\n| **b** | 1 |\n"));

    [Theory]
    [InlineData("*a_ ")]
    [InlineData("[a](")]
    [InlineData("_a __b ")]
    [InlineData("![")]
    public void Marks_nested_beyond_all_sense_are_plain_text(string marks)
    {
        var cell = string.Concat(System.Linq.Enumerable.Repeat(marks, 1900 / marks.Length)).Trim();
        Assert.Equal([$"Grid: a / {cell}"], Blocks.Of($"| a |\n|---|\n| {cell} |\n"));
    }
}
