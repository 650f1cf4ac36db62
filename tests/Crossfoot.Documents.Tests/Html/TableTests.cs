namespace Crossfoot.Documents.Tests.Html;

/// <summary>Which grid does a table make?</summary>
public sealed class TableTests
{
    [Fact]
    public void Spans_move_the_cells_beside_and_below_them()
    {
        const string Table = "<table><tr><th rowspan=2>x<th colspan=2>a<th rowspan=2>c</tr><tr><th>a1<th>a2</tr><tr><td>r<td>1<td>2<td>3</table>";
        Assert.Equal(["Grid: x{1x2}|a{2x1}|c{1x2} / a1|a2 / r|1|2|3"], Blocks.OfPage(Table));
        Assert.Equal(["0,1,3", "1,2", "0,1,2,3"], Blocks.ColumnsOfPage(Table));
    }

    [Theory]
    [InlineData("<tr><td colspan=1000000>a<tr><td>1<td>2", "Grid: a{2x1} / 1|2")]
    [InlineData("<tr><td rowspan=65534>a<td>1<tr><td>2", "Grid: a{1x2}|1 / 2")]
    [InlineData("<tr><td rowspan=0>a<td>1<tr><td>2<tr><td>3", "Grid: a{1x3}|1 / 2 / 3")]
    [InlineData("<tr><td colspan=0>a<td colspan=-3>b<td colspan=x>c", "Grid: a|b|c")]
    [InlineData("<tr><td colspan='2px'>a<tr><td>1<td>2", "Grid: a{2x1} / 1|2")]
    [InlineData("<tr><td colspan=99999999999999999999>a<tr><td>1<td>2", "Grid: a{2x1} / 1|2")]
    [InlineData("<tr><td>a<td colspan=3>b<tr><td>1<td>2", "Grid: a|b / 1|2")]
    public void Spans_beyond_the_table_are_cut(string rows, string grid) => Assert.Equal([grid], Blocks.OfPage($"<table>{rows}</table>"));

    [Fact]
    public void The_head_comes_first_and_the_foot_last_and_no_span_leaves_its_group()
    {
        const string Table = "<table><tfoot><tr><td>sum<td>3</tfoot><tbody><tr><td rowspan=9>a<td>1</tbody><thead><tr><td>x<td>y</thead><tbody><tr><td>b<td>2</table>";
        Assert.Equal(["Grid: x|y / a|1 / b|2 / sum|3"], Blocks.OfPage(Table));
    }

    [Fact]
    public void Unclosed_and_misplaced_tags_are_mended_as_browsers_do()
    {
        Assert.Equal(["Grid: a|b / c|d"], Blocks.OfPage("<table><td>a<td>b<tr><td>c<td>d"));
        Assert.Equal(["Text: 前", "Grid: a"], Blocks.OfPage("<table>前<tr><td>a</table>"));
        Assert.Equal(["Text: 甲", "Text: 乙"], Blocks.OfPage("<p>甲<body class=x><p>乙"));
    }

    [Fact]
    public void Hidden_rows_and_cells_are_not_part_of_the_grid()
        => Assert.Equal(
            ["Grid: a|b / 1|2 / |3"],
            Blocks.OfPage("<table><tr hidden><td>x<tr style='DISPLAY : none'><td>x<tr><td>a<td style='color:red;display:none !important'>x<td>b<tr><td>1<td>2<tr><td style='visibility:hidden'>9<td>3</table>"));

    [Theory]
    [InlineData("结果<br>维持", "结果+维持")]
    [InlineData("<p>商业</p><p>企业</p>", "商业+企业")]
    [InlineData("<p class=MsoNormal><span style='font-size:9pt'><font face=宋体>2</font></span><span lang=EN-US>5<o:p></o:p></span></p>", "25")]
    [InlineData("<!--[if !supportEmptyParas]-->&nbsp;<!--[endif]--><o:p></o:p>", "")]
    [InlineData("<![if !supportLists]>1.<![endif]>属于国家秘密", "1.属于国家秘密")]
    [InlineData("\u200B\u3000 7 &nbsp;", "7")]
    [InlineData("行政\n  规范性文件", "行政 规范性文件")]
    [InlineData("&#35268;&#x7AE0;&lt;1&gt;", "规章<1>")]
    [InlineData("22<sup>1</sup>", "22¹")]
    [InlineData("22<sup>（注）</sup>", "22（注）")]
    [InlineData("m<sup>2</sup>、H<sub>2</sub>O", "m²、H₂O")]
    [InlineData("<sup>22</sup>", "22")]
    [InlineData("<s>5</s>6", "5\u03366")]
    [InlineData("<span style='text-decoration: underline line-through'>5</span>", "5\u0336")]
    [InlineData("<del>5</del><ins>6</ins>", "6")]
    [InlineData("<script>x</script><style>x</style><template>x</template><noscript>x</noscript>8", "8")]
    [InlineData("<span style='display:none'>9</span>8", "8")]
    [InlineData("<span hidden>9</span>8", "8")]
    [InlineData("<xml><w:WordDocument>x</w:WordDocument></xml>8", "8")]
    [InlineData("<input value=12>", "12")]
    [InlineData("<input type=hidden value=12><input type=checkbox value=3>", "")]
    [InlineData("<select><option>1<option selected>2</select>", "2")]
    [InlineData("<pre>a\n b</pre>", "a+b")]
    [InlineData("<a href=x>规</a><b>章</b>", "规章")]
    public void A_cell_is_what_a_browser_shows(string html, string text)
        => Assert.Equal([$"Grid: x|{text}"], Blocks.OfPage($"<table><tr><td>x<td>{html}</td></table>"));

    [Fact]
    public void A_struck_cell_is_no_plain_figure()
        => Assert.Equal(["Grid: x|5\u0336"], Blocks.OfPage("<table><tr><td>x<td style='text-decoration:line-through'>5</table>"));

    [Fact]
    public void Empty_rows_keep_the_spans_true()
        => Assert.Equal(["Grid: a{1x3}|1 /  / 2"], Blocks.OfPage("<table><tr><td rowspan=3>a<td>1</tr><tr></tr><tr><td>2</tr></table>"));

    [Fact]
    public void A_table_in_a_cell_is_a_table_of_its_own()
        => Assert.Equal(
            ["Grid: a|b / c|d / 其中| / e|f", "Grid: 1|2"],
            Blocks.OfPage("<table><tr><td>a<td>b<tr><td>c<td>d<tr><td>其中<td><table><tr><td>1<td>2</table><tr><td>e<td>f</table>"));

    [Fact]
    public void Tables_that_only_lay_out_the_page_are_read_through()
        => Assert.Equal(
            ["Text: 首页", "Text: 二、情况", "Grid: a|b", "Text: 三、情况", "Grid: c|d", "Text: 版权所有"],
            Blocks.OfPage("<table><tr><td>首页<tr><td><table><tr><td><p>二、情况</p><table><tr><td>a<td>b</table><p>三、情况</p><table><tr><td>c<td>d</table></table><tr><td>版权所有</table>"));

    [Fact]
    public void A_page_of_text_in_a_single_cell_is_text()
        => Assert.Equal(["Text: 一、总体情况", "Text: 全年公开12条。"], Blocks.OfPage("<table><tr><td><p>一、总体情况</p><p>全年公开12条。</p></table>"));

    [Fact]
    public void Places_count_tables_rows_cells_and_paragraphs()
        => Assert.Equal(
            ["甲@paragraph 1", "表@paragraph 2", "x@table 1, row 1, cell 1", "a@table 1, row 1, cell 2", "1@table 1, row 2, cell 1", "乙@paragraph 3", "丙@paragraph 3", "y@table 2, row 1, cell 1", "2@table 2, row 1, cell 2"],
            Blocks.PlacesOfPage("<p>甲</p><table><caption>表</caption><tr><td rowspan=2>x<td>a<tr><td>1</table><p>乙<br>丙</p><table><tr><td>y<td>2</table>"));
}
