using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace Crossfoot.Documents.Tests.Hostile;

/// <summary>Does a damaged document ever raise anything but a refusal?</summary>
public sealed class DamageTests
{
    private const int Rounds = 400;

    private static readonly string[] Soup =
    [
        "<table>", "</table>", "<tr>", "<td colspan=3>", "<td rowspan=9>", "</td>", "<p>", "<br>", "<pre>", "<caption>", "<tfoot>", "<thead>", "<template>", "<svg>", "</svg>", "<math>",
        "<select>", "<option>", "<b>", "</b>", "<a href=x>", "<form>", "<frameset>", "<body>", "<html>", "<script>", "</script>", "<style>", "<title>", "<textarea>", "<plaintext>", "<sup>",
        "<s>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml ?>", "&amp;", "&#0;", "&#xD800;", "&bogus", "\"", "'", "=", "/", ">", "<", "\t", "\n\n", "|", "|---|", "# ", "规章", "12", "，", ",", ";", "\0", "\uFEFF",
    ];

    public static TheoryData<string> Samples => [.. Documents().Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Cut_and_flipped_bytes_are_read_or_refused(string sample)
    {
        var whole = Documents()[sample];
        var random = new Random(20241);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = whole.ToArray();
            for (var flips = random.Next(4); flips > 0; flips--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            AssertReadOrRefused(sample, bytes[..(random.Next(3) == 0 ? random.Next(bytes.Length + 1) : bytes.Length)]);
        }
    }

    [Theory]
    [InlineData("a.html", "<html>")]
    [InlineData("a.xhtml", "<?xml version='1.0'?><html>")]
    [InlineData("a.md", "# x\n\n<table>")]
    [InlineData("a.csv", "a,b\n")]
    [InlineData("a", "")]
    public void Soup_of_tags_is_read_or_refused(string name, string start)
    {
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            var text = new StringBuilder(start);
            for (var pieces = random.Next(60); pieces > 0; pieces--)
                text.Append(Soup[random.Next(Soup.Length)]);
            AssertReadOrRefused(name, Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    [Fact]
    public void Random_bytes_are_read_or_refused()
    {
        var random = new Random(3);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            AssertReadOrRefused("a", bytes);
        }
    }

    private static void AssertReadOrRefused(string name, byte[] bytes)
    {
        var exception = Record.Exception(() => DocumentReader.Read(name, new MemoryStream(bytes)));
        Assert.True(exception is null or DocumentException, $"{exception}\n{Convert.ToBase64String(bytes)}");
        if (exception is DocumentException refusal)
            Assert.DoesNotContain('\n', refusal.Message);
    }

    private static Dictionary<string, byte[]> Documents()
    {
        const string Text = "某局2024年度报告\n二、情况\n\n规章\t0\t1\n\t2\t3\n\n| a | b |\n|---|---|\n| **1** | 2 |\n\n<table><tr><td>x<td>1</table>\n";
        const string Page = "<!DOCTYPE html><html><head><meta charset=gb2312><title>某局2024年度报告</title></head><body><p>二、情况<table><thead><tr><th rowspan=2>x<th colspan=2>a</thead>"
            + "<tr><td>1<sup>2</sup><td><table><tr><td>3</table></table><pre>规章\t0</pre></body></html>";
        const string Archive = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<html><p>=E8=A7=84=\n7\n--x--\n";
        var gb = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
        return new Dictionary<string, byte[]>
        {
            ["text.txt"] = Encoding.UTF8.GetBytes(Text),
            ["text.md"] = gb.GetBytes(Text),
            ["wide.txt"] = Encoding.Unicode.GetBytes(Text),
            ["page.html"] = Encoding.UTF8.GetBytes(Page),
            ["gb.html"] = gb.GetBytes(Page),
            ["archive.mht"] = Encoding.UTF8.GetBytes(Archive),
            ["table.csv"] = Encoding.UTF8.GetBytes("x,\"a\nb\",c\n规章,\"1,000\",=\"2\"\n"),
        };
    }
}
