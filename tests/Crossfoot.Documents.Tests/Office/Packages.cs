using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>Writes small Word documents and workbooks part by part.</summary>
internal static partial class Packages
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>A file of parts.</summary>
    public static byte[] Zip(params (string Path, string Text)[] parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var part = archive.CreateEntry(path).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }

    /// <summary>A Word document with a body and, where given, the other parts of the folder <c>word</c>.</summary>
    public static byte[] Docx(string body, params (string Name, string Content)[] more) => Zip(DocxParts(body, more));

    public static (string Path, string Text)[] DocxParts(string body, params (string Name, string Content)[] more)
        =>
        [
            Types("/word/document.xml", WordType),
            Root("word/document.xml"),
            ("word/document.xml", $"""
                <w:document xmlns:w="{Word}" xmlns:r="{Relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>{body}</w:body></w:document>
                """),
            ("word/_rels/document.xml.rels", RelationsOf([.. more.Select(static part => (part.Name, part.Name, part.Name + ".xml"))])),
            .. more.Select(static part => ($"word/{part.Name}.xml", $"<w:{part.Name} xmlns:w=\"{Word}\">{part.Content}</w:{part.Name}>")),
        ];

    /// <summary>A workbook of one sheet with the elements of the sheet, its shared texts, and its styles.</summary>
    public static byte[] Xlsx(string sheet, string shared = "", string styles = "", string book = "")
        => Zip(XlsxParts(book, shared, styles, ("表", "", sheet)));

    /// <summary>A workbook of several sheets, each with its name, its attributes in the workbook, and its elements.</summary>
    public static (string Path, string Text)[] XlsxParts(string book, string shared, string styles, params (string Name, string Attributes, string Content)[] sheets)
        =>
        [
            Types("/xl/workbook.xml", SheetType),
            Root("xl/workbook.xml"),
            ("xl/workbook.xml", $"""
                <workbook xmlns="{Sheet}" xmlns:r="{Relations}">{book}<sheets>{string.Concat(sheets.Select(static (sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i}\" {sheet.Attributes}/>"))}</sheets></workbook>
                """),
            ("xl/_rels/workbook.xml.rels", RelationsOf(
                [.. sheets.Select(static (_, i) => ($"s{i}", "worksheet", $"worksheets/sheet{i}.xml")), ("t", "sharedStrings", "sharedStrings.xml"), ("y", "styles", "/xl/styles.xml")])),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Sheet}\">{shared}</sst>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Sheet}\">{styles}</styleSheet>"),
            .. sheets.Select(static (sheet, i) => ($"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{Sheet}\">{sheet.Content}</worksheet>")),
        ];

    public static (string Path, string Text) Types(string part, string type)
        => ("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"{part}\" ContentType=\"{type}\"/></Types>");

    public static (string Path, string Text) Root(string part) => ("_rels/.rels", RelationsOf([("r", "officeDocument", part)]));

    public static string RelationsOf((string Id, string Kind, string Target)[] relations)
        => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relations.Select(static each => $"<Relationship Id=\"{each.Id}\" Type=\"{Relations}/{each.Kind}\" Target=\"{each.Target}\"/>"))}</Relationships>";
}
