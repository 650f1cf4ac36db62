using System.Linq;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>What does a paragraph of a Word document say?</summary>
public sealed class WordTextTests
{
    [Theory]
    [InlineData("<w:r><w:t>规</w:t></w:r><w:r><w:t>章</w:t></w:r>", "规章")]
    [InlineData("<w:r><w:t>结果</w:t><w:br/><w:t>维持</w:t></w:r>", "结果 / 维持")]
    [InlineData("<w:r><w:t>结果</w:t><w:cr/><w:t>维持</w:t></w:r>", "结果 / 维持")]
    [InlineData("<w:r><w:t>  规\n章</w:t></w:r>", "规 章")]
    [InlineData("<w:r><w:noBreakHyphen/><w:t>5</w:t><w:softHyphen/></w:r>", "-5")]
    [InlineData("<w:r><w:sym w:font=\"宋体\" w:char=\"2460\"/></w:r>", "①")]
    [InlineData("<w:ins><w:r><w:t>2</w:t></w:r></w:ins><w:del><w:r><w:delText>1</w:delText></w:r></w:del><w:r><w:t>3</w:t></w:r>", "23")]
    [InlineData("<w:moveFrom><w:r><w:t>1</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>2</w:t></w:r></w:moveTo>", "2")]
    [InlineData("<w:r><w:t>2</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/><w:commentReference w:id=\"1\"/></w:r>", "2")]
    [InlineData("<w:hyperlink r:id=\"x\"><w:r><w:t>规章</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>一</w:t></w:r></w:smartTag>", "规章一")]
    [InlineData("<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>7</w:t></w:r></w:sdtContent></w:sdt>", "7")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>现</w:t></w:r>", "现")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>gui</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>规</w:t></w:r></w:rubyBase></w:ruby></w:r>", "规")]
    [InlineData("<w:fldSimple w:instr=\"SUM(A)\"><w:r><w:t>9</w:t></w:r></w:fldSimple>", "9")]
    public void Text_is_what_is_seen(string inside, string text)
        => Assert.Equal([$"Text: {text}"], Packages.Show(Packages.Docx(Paragraph(inside))));

    [Theory]
    [InlineData("superscript", "12¹")]
    [InlineData("subscript", "12₁")]
    public void A_raised_or_lowered_mark_is_no_digit_of_the_figure_before_it(string position, string text)
        => Assert.Equal([$"Text: {text}"], Packages.Show(Packages.Docx(Paragraph($"<w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"{position}\"/></w:rPr><w:t>1</w:t></w:r>"))));

    [Fact]
    public void A_figure_that_is_struck_through_does_not_run_together_with_the_one_that_replaces_it()
        => Assert.Equal(["Text: 1\u03362\u033615"], Packages.Show(Packages.Docx(Paragraph("<w:r><w:rPr><w:strike/></w:rPr><w:t>12</w:t></w:r><w:r><w:t>15</w:t></w:r>"))));

    [Fact]
    public void The_parts_of_a_fraction_do_not_run_together()
        => Assert.Equal(["Text: 1  2"], Packages.Show(Packages.Docx(Paragraph("<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"))));

    [Fact]
    public void Of_a_field_only_the_result_is_read_even_where_fields_stand_in_one_another()
        => Assert.Equal(
            ["Text: 前12后"],
            Packages.Show(Packages.Docx(Paragraph(
                $"{Run("前")}{Field("begin")}<w:r><w:instrText>IF </w:instrText></w:r>{Field("begin")}<w:r><w:instrText>X</w:instrText></w:r>{Field("separate")}{Run("3")}{Field("end")}{Run("不见")}{Field("separate")}{Run("12")}{Field("end")}{Run("后")}"))));

    [Fact]
    public void A_field_that_is_never_closed_does_not_swallow_the_document()
        => Assert.Equal(["Text: 规章 / 二"], Packages.Show(Packages.Docx(Paragraph(Run("规章") + Field("begin")) + Paragraph(Run("二")))));

    [Fact]
    public void A_paragraph_whose_end_was_deleted_goes_on_with_the_next()
        => Assert.Equal(["Text: 12 / 3"], Packages.Show(Packages.Docx("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>1</w:t></w:r></w:p>" + Paragraph(Run("2")) + Paragraph(Run("3")))));

    [Fact]
    public void A_text_box_is_read_once_and_after_the_paragraph_it_belongs_to()
        => Assert.Equal(
            ["Text: 段 / 框"],
            Packages.Show(Packages.Docx(Paragraph(
                """<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>段</w:t></w:r>"""))));

    [Fact]
    public void An_alternative_that_is_not_understood_gives_way_to_the_next()
        => Assert.Equal(
            ["Text: 乙"],
            Packages.Show(Packages.Docx(Paragraph("""<w:r><mc:AlternateContent xmlns:new="urn:new"><mc:Choice Requires="new"><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback></mc:AlternateContent></w:r>"""))));

    [Fact]
    public void Text_that_a_style_hides_is_left_out()
        => Assert.Equal(
            ["Text: 见"],
            Packages.Show(Packages.Docx(
                Paragraph("<w:r><w:rPr><w:rStyle w:val=\"b\"/></w:rPr><w:t>隐</w:t></w:r>" + Run("见")),
                ("styles", "<w:style w:type=\"character\" w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"))));

    [Fact]
    public void Styles_that_are_based_on_each_other_end()
        => Assert.Equal(
            ["Text: 见"],
            Packages.Show(Packages.Docx(
                "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>见</w:t></w:r></w:p>",
                ("styles", "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"))));

    [Fact]
    public void An_empty_paragraph_ends_a_run_of_lines_and_tabs_make_cells()
        => Assert.Equal(
            ["Text: 一 / 二", "Text: 三", "Sequence: 规章|0||1"],
            Packages.Show(Packages.Docx(Paragraph(Run("一")) + Paragraph(Run("二")) + Paragraph("") + Paragraph(Run("三"))
                + Paragraph("<w:r><w:tab/><w:t>规章</w:t><w:tab/><w:t>0</w:t><w:tab/><w:tab/><w:t>1</w:t></w:r>"))));

    [Fact]
    public void A_paragraph_counts_those_before_it_outside_tables_and_the_first_text_is_the_title()
    {
        var document = Packages.Read(Packages.Docx(Paragraph("") + "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>" + Paragraph(Run("某局年度报告")) + Paragraph(Run("正文"))));
        Assert.Equal("某局年度报告", document.Title);
        Assert.Equal(new ParagraphPlace(2), document.Blocks[^1].Rows[0].Cells[0].Place);
        Assert.Equal(new ParagraphPlace(3), document.Blocks[^1].Rows[1].Cells[0].Place);
    }

    [Fact]
    public void The_strict_form_of_the_standard_reads_the_same()
    {
        var parts = Packages.DocxParts(Paragraph(Run("规章")), ("styles", ""));
        Assert.Equal(["Text: 规章"], Packages.Show(Packages.Zip([.. parts.Select(static part => (part.Path, part.Text
            .Replace(Packages.Word, "http://purl.oclc.org/ooxml/wordprocessingml/main", System.StringComparison.Ordinal)
            .Replace(Packages.Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships", System.StringComparison.Ordinal)))])));
    }

    private static string Paragraph(string inside) => $"<w:p>{inside}</w:p>";

    private static string Run(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

    private static string Field(string kind) => $"<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>";
}
