namespace Crossfoot.Documents.Tests.Html;

/// <summary>Are HTML tables in Markdown and text read as tables?</summary>
public sealed class MarkdownTableTests
{
    private const string Text = "## 二、情况\n\n<table>\n  <tr><th rowspan=\"2\">x</th><th colspan=\"2\">a</th></tr>\n\n  <tr><td>1</td><td>2</td></tr>\n</table>\n\n三、情况\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";

    [Fact]
    public void A_table_is_a_grid_between_the_text()
        => Assert.Equal(["Text: 二、情况", "Grid: x|a / 1|2", "Text: 三、情况", "Grid: a|b / 1|2"], Blocks.Of(Text));

    [Fact]
    public void Its_cells_stand_at_their_tags()
        => Assert.Equal(["二、情况@1:4", "x@4:7", "a@4:29", "1@6:7", "2@6:17", "三、情况@9:1", "a@11:3", "b@11:7", "1@13:3", "2@13:7"], Blocks.PlacesOf(Text));

    [Fact]
    public void Elements_around_a_table_and_tables_in_tables_belong_to_it()
        => Assert.Equal(
            ["Text: 前", "Grid: a|b / c|d / e| / f|g", "Grid: 1", "Text: 后"],
            Blocks.Of("# 前\n<div align=center><table>\n<tr><td>a<td>b\n<tr><td>c<td>d\n<tr><td>e<td><table><tr><td>1</table>\n<tr><td>f<td>g</table></div>\n\n后\n"));

    [Fact]
    public void A_table_that_nothing_closes_is_text()
        => Assert.Equal(["Text: 前", "Text:  / 规章"], Blocks.Of("# 前\n\n<table>\n规章\n"));
}
