using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security;
using System.Text;
using System.Xml;

namespace Crossfoot.Cli.Tests.Outside;

/// <summary>Documents in which one thing is repeated, so that a reader which goes back over it again and again shows.</summary>
internal static class HostileShapes
{
    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/{0}\" ContentType=\"application/vnd.openxmlformats-officedocument.{1}+xml\"/></Types>";
    private const string Relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{1}\" Target=\"{0}\"/></Relationships>";

    /// <summary>What is repeated: separators, brackets, digits, marks, markup, and words of the form.</summary>
    public static string[] Repeated { get; } =
    [
        " ", "\u3000", "\u00A0", "\u200B", "\u2061", "\t", "\n", "\r", "\f", "\u2061\n", "\u2061\t\n",
        "|", ",", ";", ":", "-", "—", "――", "――\n", "a――\t――\n", ".", "1", "0", "1,", "1 ", "=", "\"", "\"\"", "'", "第1页\n",
        "(", ")", "（", "[", "](", "![", "<", ">", "*", "_", "`", "~", "\\", "&", "#", "**a** ", "&#x4e00;", "&abc",
        "<a>", "<a ", "<a/>", "<b x", "<b><p>", "<!--", "<!-- -->", "<?x>", "<table>", "<td>", "<td></td>", "<tr>", "<sup>", "<li>", "<option>", "<select><option>a</select>", "<h1>a</h1>", " a=",
        "|a|1|\n", "|-|-|\n", "规章", "规章 ", "规章\n", "规章\n1\n", "规章\t1\n", "总计\n", "自然人 商业企业 科研机构\n", "三、收到和处理政府信息公开申请情况\n", "一、", "一、本年新收政府信息公开申请数量  1 2 3\n",
        "2024年", "二〇二四年度", "乱", "乱\n1\n", "乱七八糟\t1\n", "乱七八糟\t乱\n", "甲乙  丙丁\n", "x  1\n", "MIME-Version: 1.0\n", "Content-Type:\n", "\n\n--x\n", "--x\n", "charset ", "<meta ",
    ];

    /// <summary>Where it stands: alone, behind a label, in a table of each kind, in a page, in a cell of a package.</summary>
    public static string[] Places { get; } =
        ["alone", "between", "cell", "columns", "pipes", "line", "page", "xhtml", "element", "csv", "quoted", "archive", "heads", "docx", "xlsx"];

    /// <summary>A document of about so many of them.</summary>
    public static (string Name, byte[] Content) Make(string place, string repeated, int characters)
    {
        var times = Math.Max(1, characters / repeated.Length);
        var much = new StringBuilder().Insert(0, repeated, times).ToString();

        // Few lines, so that the texts between two of them are always more than a header can have: up to there they cost more and more.
        const int Lines = 5;
        var name = place is "csv" or "quoted" ? "a.csv" : "a.txt";
        return place switch
        {
            "docx" => (name, Docx("规章", much)),
            "xlsx" => (name, Xlsx("规章", much)),
            _ => (name, Encoding.UTF8.GetBytes(place switch
            {
                "alone" => $"题目\n{much}\n",
                "between" => string.Concat(Enumerable.Repeat($"规章{new StringBuilder().Insert(0, repeated, Math.Max(1, times / Lines))}1\n", Lines)),
                "cell" => $"三、收到和处理政府信息公开申请情况\n自然人\t总计\n一、本年新收政府信息公开申请数量\t{much}\t1\n",
                "columns" => $"第二十条第（一）项\n信息内容   本年制发件数   本年废止件数   现行有效件数\n规章   1   2   3\n行政规范性文件   1   2   3\n{much}\n规章   1   2   3\n",
                "pipes" => $"# x\n\n|a|b|\n|-|-|\n|规章|{much}|\n",
                "line" => $"# x\n\n{much}a*b\n",
                "page" => $"<html><body><table><tr><td>规章</td><td>{much}</td></tr></table></body></html>",
                "xhtml" => $"<?xml version='1.0'?><html><body>{much}</body></html>",
                "element" => $"<html><body><p {much}>x</p></body></html>",
                "csv" => $"a,b,c\n规章,{much},1\nx,y,z\n",
                "quoted" => $"a,b,c\n规章,\"{much.Replace("\"", "\"\"", StringComparison.Ordinal)}\",1\nx,y,z\n",
                "archive" => $"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n{much}\n--x\nContent-Type: text/html\n\n<html>{much}</html>\n--x--",
                "heads" => $"MIME-Version: 1.0\nContent-Type: multipart/related;{much}",
                _ => throw new ArgumentOutOfRangeException(nameof(place)),
            })),
        };
    }

    private static byte[] Docx(params string[] cells) => Package(
        "word/document.xml",
        "wordprocessingml.document.main",
        ("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl><w:tr>{string.Concat(cells.Select(static cell => $"<w:tc><w:p><w:r><w:t xml:space=\"preserve\">{Escape(cell)}</w:t></w:r></w:p></w:tc>"))}</w:tr></w:tbl></w:body></w:document>"));

    private static byte[] Xlsx(params string[] cells) => Package(
        "xl/workbook.xml",
        "spreadsheetml.sheet.main",
        ("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", string.Format(null, Relations, "sheet.xml", "worksheet")),
        ("xl/sheet.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">{string.Concat(cells.Select(static (cell, i) => $"<c r=\"{(char)('A' + i)}1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escape(cell)}</t></is></c>"))}</row></sheetData></worksheet>"));

    private static byte[] Package(string main, string type, params IEnumerable<(string Path, string Text)> parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts.Prepend(("_rels/.rels", string.Format(null, Relations, main, "officeDocument"))).Prepend(("[Content_Types].xml", string.Format(null, Types, main, type))))
            {
                using var part = archive.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }

    private static string Escape(string text) => SecurityElement.Escape(string.Concat(text.Where(XmlConvert.IsXmlChar)))!;
}
