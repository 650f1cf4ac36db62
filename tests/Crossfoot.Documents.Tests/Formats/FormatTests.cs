using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace Crossfoot.Documents.Tests.Formats;

/// <summary>Which format does a document have, whatever it is called?</summary>
public sealed class FormatTests
{
    private const string Table = "<table><tr><td>规章<td>0</table>";

    [Theory]
    [InlineData("<!DOCTYPE html><title>x</title><p>规章")]
    [InlineData("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body>" + Table + "</body></html>")]
    [InlineData("\uFEFF\n  <!-- saved from url=(0014)about:internet -->\n<HTML><BODY>规章</BODY></HTML>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>规章</p></body></html>")]
    [InlineData("Warning: line 3\n<html><body>规章</body></html>")]
    [InlineData(Table)]
    [InlineData("<div><p>规章</p>\n" + Table + "</div>\n")]
    [InlineData("<meta charset=utf-8>" + Table)]
    public void Pages_are_known_by_their_markup(string text)
    {
        foreach (var name in new[] { "a.html", "a.xls", "a.doc", "a.txt", "a" })
            Assert.Equal(DocumentFormat.Html, DocumentReader.Read(name, text).Format);
    }

    [Theory]
    [InlineData("a.md", "# 报告\n\n规章", DocumentFormat.Markdown)]
    [InlineData("a.txt", "| a | b |\n|---|---|\n| 1 | 2 |\n", DocumentFormat.Markdown)]
    [InlineData("a.md", "二、情况\n\n" + Table + "\n\n三、情况\n", DocumentFormat.Markdown)]
    [InlineData("a.md", "<div align=center>\n\n# 报告\n\n</div>", DocumentFormat.Markdown)]
    [InlineData("a.html", "规章\t0\n", DocumentFormat.Text)]
    [InlineData("a.csv", "规章", DocumentFormat.Csv)]
    [InlineData("a.tsv", "规章\t0\n", DocumentFormat.Csv)]
    [InlineData("a.txt", "规章\t0\n", DocumentFormat.Text)]
    [InlineData("a.txt", "x,a,b\n规章,0,1\n文件,2,3\n", DocumentFormat.Csv)]
    [InlineData("a.txt", "x;a;b\n规章;0,5;1\n文件;2;3,25\n", DocumentFormat.Csv)]
    [InlineData("a.txt", "sep=|\nx|1\n", DocumentFormat.Csv)]
    [InlineData("a.txt", "1,234\n2,345\n3,456\n", DocumentFormat.Text)]
    [InlineData("a.txt", "第一，有\n规章,0,1\n", DocumentFormat.Text)]
    [InlineData("a.txt", "\"商业\n企业\"\t1\n规章\t2\n", DocumentFormat.Csv)]
    [InlineData("a.txt", "a < b 且 c > d\n", DocumentFormat.Text)]
    public void Texts_are_told_apart_by_looking(string name, string text, DocumentFormat format)
        => Assert.Equal(format, DocumentReader.Read(name, text).Format);

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "Word or Excel XML")]
    [InlineData("<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"/>", "Word or Excel XML")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">]><lolz>&lol2;</lolz>", "no web page")]
    [InlineData("<?xml version=\"1.0\"?><report><row>1</row></report>", "no web page")]
    public void Other_XML_is_refused(string text, string reason)
        => Assert.Contains(reason, Assert.Throws<DocumentException>(() => DocumentReader.Read("a.html", text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("OFD.xml", "Export it as PDF")]
    [InlineData("ppt/presentation.xml", "presentation")]
    [InlineData("mimetype content.xml", "OpenDocument")]
    [InlineData("reports/a.txt", "neither a Word document nor a workbook")]
    public void Packed_files_of_other_kinds_are_refused(string parts, string reason)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts.Split(' '))
                archive.CreateEntry(part).Open().Dispose();
        }

        stream.Position = 0;
        Assert.Contains(reason, Assert.Throws<DocumentException>(() => DocumentReader.Read("a.docx", stream)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_package_is_refused()
        => Assert.Contains("damaged", Refusal([0x50, 0x4B, 0x03, 0x04, 0x00, 0x01, 0x02]), StringComparison.Ordinal);

    [Fact]
    public void A_page_saved_as_a_web_archive_is_read_out_of_it()
    {
        const string Archive = "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Part--1\"\r\n\r\n\r\n"
            + "------Part--1\r\nContent-Type: text/html; charset=\"gb2312\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "<html><body><table><tr><td>=B9=E6=D5=C2</td><td>1=\r\n2</td></tr></table></body></html>\r\n------Part--1\r\nContent-Type: text/css\r\n\r\ntd{}\r\n------Part--1--\r\n";
        var document = DocumentReader.Read("a.doc", new MemoryStream(Encoding.Latin1.GetBytes(Archive)));
        Assert.Equal((DocumentFormat.Html, "GB18030"), (document.Format, document.Encoding));
        Assert.Equal(["规章", "12"], document.Blocks.Single().Rows.Single().Cells.Select(static cell => cell.Text));
    }

    [Fact]
    public void A_web_archive_in_Base64_is_read_and_a_broken_one_refused()
    {
        var page = Convert.ToBase64String(Encoding.UTF8.GetBytes("<html><body>" + Table + "</body></html>"), Base64FormattingOptions.InsertLineBreaks);
        const string Head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n";
        Assert.Equal("规章", DocumentReader.Read("a.mht", new MemoryStream(Encoding.ASCII.GetBytes(Head + page + "\n--x--\n"))).Blocks[0].Rows[0].Cells[0].Text);
        Assert.Contains("damaged", Refusal(Encoding.ASCII.GetBytes(Head + page[..^3] + "\n--x--\n")), StringComparison.Ordinal);
    }

    private static string Refusal(byte[] bytes) => Assert.Throws<DocumentException>(() => DocumentReader.Read("a", new MemoryStream(bytes))).Message;
}
