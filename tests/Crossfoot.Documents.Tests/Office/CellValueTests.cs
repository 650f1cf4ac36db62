using Crossfoot.Documents.Office.Sheets;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>What does a cell of a workbook say?</summary>
public sealed class CellValueTests
{
    private const string Shared = """
        <si><t xml:space="preserve"> 规章 </t></si>
        <si><r><t>结</t></r><r><rPr><b/></rPr><t>果</t></r><rPh sb="0" eb="1"><t>jie</t></rPh><phoneticPr fontId="1"/></si>
        <si><t>a_x000D_b_x005F_x</t></si>
        <si><r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>
        """;

    [Theory]
    [InlineData("t=\"s\"", "<v>0</v>", "规章")]
    [InlineData("t=\"s\"", "<v>1</v>", "结果")]
    [InlineData("t=\"s\"", "<v>2</v>", "a\rb_x")]
    [InlineData("t=\"s\"", "<v>3</v>", "12¹")]
    [InlineData("t=\"inlineStr\"", "<is><r><t>行</t></r><r><t>政</t></r></is>", "行政")]
    [InlineData("t=\"str\"", "<f>A1&amp;B1</f><v>12</v>", "12")]
    [InlineData("t=\"b\"", "<v>1</v>", "TRUE")]
    [InlineData("t=\"e\"", "<f>1/0</f><v>#DIV/0!</v>", "#DIV/0!")]
    [InlineData("t=\"d\"", "<v>2024-05-01T00:00:00</v>", "2024-05-01")]
    [InlineData("", "<v>12</v>", "12")]
    [InlineData("", "<f>SUM(B1:B2)</f><v>7</v>", "7")]
    [InlineData("", "<f>SUM(B1:B2)</f>", "=SUM(B1:B2)")]
    [InlineData("", "<f>SUM(B1:B2)</f><v></v>", "=SUM(B1:B2)")]
    [InlineData("s=\"1\"", "<v>45413</v>", "2024-05-01")]
    [InlineData("s=\"2\"", "<v>0.253</v>", "25.3%")]
    [InlineData("s=\"3\"", "<v>12</v>", "12件")]
    public void A_value_is_shown_as_it_is_seen(string attributes, string content, string text)
        => Assert.Equal(
            [$"Grid: {text}"],
            Packages.Show(Packages.Xlsx(
                $"<sheetData><row r=\"1\"><c r=\"A1\" {attributes}>{content}</c></row></sheetData>",
                Shared,
                "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0&quot;件&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"170\"/></cellXfs>")));

    [Theory]
    [InlineData(0.30000000000000004, "General", "0.3")]
    [InlineData(25.1, "General", "25.1")]
    [InlineData(1e15, "General", "1000000000000000")]
    [InlineData(1.5e-7, "General", "0.00000015")]
    [InlineData(-0.0, "General", "0")]
    [InlineData(1234.5678, "#,##0.00", "1234.5678")]
    [InlineData(0.07, "0%", "7%")]
    [InlineData(-5, "#,##0_);[Red](#,##0)", "-5")]
    [InlineData(251000, "0!.0,", "25.1")]
    [InlineData(251000, "#,##0,", "251")]
    [InlineData(251000, "0\\.0000", "25.1")]
    [InlineData(25.1, "0.00\"万元\"", "25.1万元")]
    [InlineData(3, "[$¥-804]#,##0.00", "¥3")]
    [InlineData(0, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "0")]
    [InlineData(8, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ", "8")]
    [InlineData(8, ";;;", "")]
    [InlineData(0, "0;-0;;@", "0")]
    [InlineData(0, "[=1]\"是\";[=0]\"否\";General", "否")]
    [InlineData(8, "@", "8")]
    [InlineData(8, "0\"m²\"", "8m²")]
    [InlineData(8, "0\"元/人\"", "8元/人")]
    [InlineData(20000, "[>=10000]0!.0,\"万元\";0\"元\"", "2万元")]
    [InlineData(2000, "[>=10000]0!.0,\"万元\";0\"元\"", "2000元")]
    [InlineData(12, "G/通用格式\"件\"", "12件")]
    [InlineData(12000, "0.00E+00", "12000")]
    public void A_number_keeps_its_digits_and_takes_what_its_format_says(double number, string format, string text)
        => Assert.Equal(text, new NumberFormat(format).Print(number, is1904: false));

    [Theory]
    [InlineData(1.005, "0.00", "1.01")]
    [InlineData(1.004, "0.00", "1")]
    [InlineData(-1.005, "0.00", "-1.01")]
    [InlineData(-0.001, "0.00", "0")]
    [InlineData(1.25, "0.00", null)]
    [InlineData(1.25, "0.0##", null)]
    [InlineData(0.12345, "0.0%", "12.3%")]
    [InlineData(251234, "0!.0,", "25.1")]
    [InlineData(251500, "#,##0,", "252")]
    [InlineData(251234.5, "0\\.0000", "25.1235")]
    [InlineData(25.16, "0.0\"万元\"", "25.2万元")]
    [InlineData(1.005, "General", null)]
    [InlineData(1.005, "@", null)]
    [InlineData(1.005, "0.00E+00", null)]
    [InlineData(1.005, "# ??/??", null)]
    [InlineData(45413.5, "yyyy/m/d", null)]
    [InlineData(1.5, ";;;", null)]
    [InlineData(1.5e300, "0", null)]
    public void A_number_that_hides_digits_is_known_as_it_is_seen_too(double number, string format, string? shown)
        => Assert.Equal(shown, new NumberFormat(format).PrintShown(number));

    [Theory]
    [InlineData(45413, "yyyy-mm-dd", false, "2024-05-01")]
    [InlineData(45413, "yyyy\"年\"m\"月\"d\"日\"", false, "2024-05-01")]
    [InlineData(45413, "yyyy\"年\"m\"月\"", false, "2024-05")]
    [InlineData(45413, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", false, "2024-05-01")]
    [InlineData(45413.5, "yyyy/m/d h:mm", false, "2024-05-01 12:00:00")]
    [InlineData(0.75, "h:mm AM/PM", false, "18:00:00")]
    [InlineData(1.5, "[h]:mm", false, "36:00:00")]
    [InlineData(43951, "yyyy-mm-dd", true, "2024-05-01")]
    [InlineData(1, "yyyy-mm-dd", false, "1900-01-01")]
    [InlineData(60, "yyyy-mm-dd", false, "1900-02-29")]
    [InlineData(61, "yyyy-mm-dd", false, "1900-03-01")]
    [InlineData(-1, "yyyy-mm-dd", false, "########")]
    [InlineData(1e300, "yyyy-mm-dd", true, "########")]
    public void A_date_is_written_as_far_as_its_format_shows_it(double number, string format, bool is1904, string text)
        => Assert.Equal(text, new NumberFormat(format).Print(number, is1904));

    [Theory]
    [InlineData(27, "2024-05-01")]
    [InlineData(57, "2024-05-01")]
    [InlineData(4, "45413")]
    [InlineData(49, "45413")]
    public void Formats_without_a_code_are_known_by_their_number(int id, string text)
        => Assert.Equal(text, new NumberFormat(NumberFormat.CodeOf(id)).Print(45413, is1904: false));
}
