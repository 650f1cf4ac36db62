namespace Crossfoot.Documents.Tests.Html;

/// <summary>Which text stands around the tables of a page, and what is its title?</summary>
public sealed class PageTests
{
    [Fact]
    public void Each_paragraph_is_a_block_of_text_and_each_of_its_lines_a_row()
        => Assert.Equal(
            ["Text: 年度报告", "Text: 一、总体情况 / 全年公开12条。", "Text: 甲", "Text: 乙", "Text: 丙"],
            Blocks.OfPage("<h1>年度报告</h1><p>一、总体情况<br>全年公开<b>12</b>条。</p><ul><li>甲<li>乙</ul><div><div>丙</div></div>"));

    [Fact]
    public void Text_beside_blocks_is_not_lost()
        => Assert.Equal(["Text: 甲", "Text: 乙", "Text: 丙", "Grid: 1", "Text: 丁"], Blocks.OfPage("甲<div>乙</div>丙<table><tr><td>1</table>丁"));

    [Fact]
    public void Preformatted_text_is_a_text_of_its_own()
    {
        Assert.Equal(["Text: 前", "Text: 二、情况", "Sequence: 规章|0 / 文件|1", "Text: 后"], Blocks.OfPage("<p>前</p><pre>二、情况\n规章\t0\n文件\t1\n</pre>后"));
        Assert.Equal(["前@paragraph 1", "规章@paragraph 2", "0@paragraph 2", "后@paragraph 4"], Blocks.PlacesOfPage("<p>前</p><pre>规章\t0\n</pre>后"));
    }

    [Fact]
    public void What_a_page_does_not_show_is_left_out()
        => Assert.Equal(
            ["Text: 规章"],
            Blocks.OfPage("<script>document.write('x')</script><!-- x --><div style='display:none'>x</div><dialog>x</dialog><svg><text>x</text></svg><iframe>x</iframe><p>规章"));

    [Theory]
    [InlineData("<meta name=ArticleTitle content=' 某局2024年年度报告 '><title>某市政府</title>", "<h1>站点</h1><p>x", "某局2024年年度报告")]
    [InlineData("<title>某市政府</title>", "<p>首页<h1>某局2024年<br>年度报告</h1>", "某局2024年 年度报告")]
    [InlineData("<title>某局2024年年度报告 - 某市政府</title>", "<h1>a</h1><h1>b</h1>", "某局2024年年度报告 - 某市政府")]
    [InlineData("<title></title>", "<p>第一行<p>第二行", "第一行")]
    public void The_title_is_that_of_the_article(string head, string body, string title)
        => Assert.Equal(title, DocumentReader.Read("a.html", $"<html><head>{head}</head><body>{body}</body></html>").Title);

    [Fact]
    public void XHTML_may_close_any_element_at_once()
        => Assert.Equal(
            "规章",
            DocumentReader.Read("a.xhtml", "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/><script src=\"x\"/></head><body><div class=\"a\"/><p>规章<br/></p></body></html>").Blocks[0].Rows[0].Cells[0].Text);

    [Fact]
    public void A_page_that_scripts_fill_in_says_so()
        => Assert.Contains("holds no text", Assert.Throws<DocumentException>(() => Blocks.Page("<div id=app></div><script>run()</script>")).Message, System.StringComparison.Ordinal);
}
