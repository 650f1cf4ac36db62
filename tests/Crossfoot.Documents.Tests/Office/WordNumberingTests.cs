using System.Linq;
using Crossfoot.Documents.Office.Word;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>Which automatic numbers stand before paragraphs?</summary>
public sealed class WordNumberingTests
{
    private const string Scheme = """
        <w:abstractNum w:abstractNumId="7">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2."/></w:lvl>
          <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
          <w:lvl w:ilvl="3"><w:numFmt w:val="unheardOf"/><w:lvlText w:val="%4)"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
        """;

    [Fact]
    public void Numbers_count_on_and_deeper_ones_start_anew()
        => Assert.Equal(
            ["一、 甲", "1.1. 乙", "1.2. 丙", "二、 丁", "2.1. 戊"],
            Lines(Item(1, 0, "甲") + Item(1, 1, "乙") + Item(1, 1, "丙") + Item(1, 0, "丁") + Item(1, 1, "戊")));

    [Fact]
    public void A_list_may_start_with_a_number_of_its_own_and_zero_is_no_list()
        => Assert.Equal(["一、 甲", "五、 乙", "六、 丙", "丁"], Lines(Item(1, 0, "甲") + Item(2, 0, "乙") + Item(2, 0, "丙") + Item(0, 0, "丁")));

    [Fact]
    public void Bullets_and_numerals_that_are_not_known_are_left_out()
        => Assert.Equal(["甲", "乙"], Lines(Item(1, 2, "甲") + Item(1, 3, "乙")));

    [Fact]
    public void A_style_numbers_its_paragraphs_at_its_level()
        => Assert.Equal(
            ["一、 甲", "乙", "二、 丙"],
            Packages.Read(Packages.Docx(
                "<w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr><w:r><w:t>丙</w:t></w:r></w:p>",
                ("numbering", Scheme),
                ("styles", "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")))
                .Blocks[0].Rows.Select(static row => row.Cells[0].Text));

    [Theory]
    [InlineData(1, "chineseCounting", "一")]
    [InlineData(10, "chineseCountingThousand", "十")]
    [InlineData(21, "chineseCounting", "二十一")]
    [InlineData(103, "chineseCountingThousand", "一百零三")]
    [InlineData(110, "chineseCountingThousand", "一百一十")]
    [InlineData(100, "chineseCounting", null)]
    [InlineData(20, "ideographDigital", "二〇")]
    [InlineData(12, "decimalFullWidth", "１２")]
    [InlineData(3, "decimalEnclosedCircleChinese", "③")]
    [InlineData(21, "decimalEnclosedCircle", null)]
    [InlineData(4, "upperRoman", "IV")]
    [InlineData(28, "lowerLetter", "bb")]
    [InlineData(7, "decimalZero", "07")]
    [InlineData(1, "unheardOf", null)]
    public void Numerals_are_those_of_the_format_or_none(int number, string format, string? text)
        => Assert.Equal(text, CountingNumeral.Print(number, format));

    private static string[] Lines(string body) => [.. Packages.Read(Packages.Docx(body, ("numbering", Scheme))).Blocks[0].Rows.Select(static row => row.Cells[0].Text)];

    private static string Item(int list, int level, string text)
        => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";
}
