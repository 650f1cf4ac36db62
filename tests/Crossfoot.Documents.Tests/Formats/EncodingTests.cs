using System;
using System.IO;
using System.Linq;
using System.Text;

namespace Crossfoot.Documents.Tests.Formats;

/// <summary>In which encoding is a document, whatever it says of itself?</summary>
public sealed class EncodingTests
{
    private const string Prose = "某局2024年政府信息公开工作年度报告\n一、总体情况\n规章\t0\t1\n行政规范性文件\t12\t3\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
    private static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;

    [Fact]
    public void The_encoding_is_reported()
    {
        Assert.Equal("UTF-8", Read(Encoding.UTF8.GetBytes(Prose)).Encoding);
        Assert.Equal("UTF-8", Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Prose)]).Encoding);
        Assert.Equal("UTF-16LE", Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Prose)]).Encoding);
        Assert.Equal("UTF-16BE", Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Prose)]).Encoding);
        Assert.Equal("GB18030", Read(Gb18030.GetBytes(Prose)).Encoding);
        Assert.Null(DocumentReader.Read("a.txt", Prose).Encoding);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_without_a_mark_is_known_by_its_zero_bytes(bool isBigEndian)
    {
        var text = "一一一一一、一\n" + Prose;
        var document = Read(new UnicodeEncoding(isBigEndian, byteOrderMark: false).GetBytes(text));
        Assert.Equal(isBigEndian ? "UTF-16BE" : "UTF-16LE", document.Encoding);
        Assert.Equal("一一一一一、一", document.Title);
    }

    [Theory]
    [InlineData("规章\t0")]
    [InlineData("A1：规章")]
    [InlineData("重庆市綦江区，①镕喆〇㐀𠀀。该单位的工作报告")]
    public void GB18030_is_known_by_its_common_characters(string text)
    {
        var document = Read(Gb18030.GetBytes(text));
        Assert.Equal("GB18030", document.Encoding);
        Assert.Equal(text.Split('\t')[0], document.Blocks[0].Rows[0].Cells[0].Text);
    }

    [Fact]
    public void Bytes_that_are_valid_GB18030_by_chance_are_refused()
    {
        // Big5 without a declaration, and Western text in Latin-1.
        Assert.Contains("not valid UTF-8", Refusal(Big5.GetBytes("政府資訊公開工作年度報告，總體情況")), StringComparison.Ordinal);
        Assert.Contains("not valid UTF-8", Refusal(Encoding.Latin1.GetBytes("Gebühren für Auskünfte, Größe der Behörde")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gb2312")]
    [InlineData("GBK")]
    [InlineData("iso-8859-1")]
    [InlineData("utf-8")]
    public void A_page_in_GB18030_is_read_whatever_it_declares(string declared)
        => Assert.Equal(["Text: 镕", "Grid: 规章|0"], Page(Gb18030.GetBytes(Html(declared, "<p>镕<table><tr><td>规章<td>0</table>")), "GB18030"));

    [Theory]
    [InlineData("gb2312")]
    [InlineData("big5")]
    [InlineData("utf-16")]
    public void A_page_in_UTF_8_is_read_whatever_it_declares(string declared)
        => Assert.Equal(["Text: 规章"], Page(Encoding.UTF8.GetBytes(Html(declared, "<p>规章")), "UTF-8"));

    [Fact]
    public void A_declared_encoding_decides_where_the_text_is_too_rare_to_tell()
        => Assert.Equal(["Text: 臺灣鄺"], Page(Gb18030.GetBytes(Html("gbk", "<p>臺灣鄺")), "GB18030"));

    [Fact]
    public void Big5_is_read_where_it_is_declared()
        => Assert.Equal(["Text: 總體情況"], Page(Big5.GetBytes(Html("big5", "<p>總體情況")), "Big5"));

    [Fact]
    public void A_declaration_that_the_bytes_do_not_bear_out_is_refused()
        => Assert.Contains("not valid GB18030", Refusal([.. Encoding.ASCII.GetBytes(Html("gbk", "<p>")), 0xFF, 0x20]), StringComparison.Ordinal);

    [Fact]
    public void Stray_control_characters_do_not_make_a_text_binary()
        => Assert.Equal("甲\u0001乙", Read(Encoding.UTF8.GetBytes("甲\u0001乙\n" + Prose + Prose + Prose)).Title);

    private static string Html(string charset, string body)
        => $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={charset}\"></head><body>{body}</body></html>";

    private static string[] Page(byte[] bytes, string encoding)
    {
        var document = Read(bytes);
        Assert.Equal((DocumentFormat.Html, encoding), (document.Format, document.Encoding));
        return [.. document.Blocks.Select(static block => $"{block.Kind}: {string.Join(" / ", block.Rows.Select(static row => string.Join('|', row.Cells.Select(static cell => cell.Text))))}")];
    }

    private static string Refusal(byte[] bytes) => Assert.Throws<DocumentException>(() => Read(bytes)).Message;

    private static Document Read(byte[] bytes) => DocumentReader.Read("a.txt", new MemoryStream(bytes));
}
