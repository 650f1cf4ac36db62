using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace Crossfoot.Cli.Tests;

/// <summary>An XLSX file of one sheet: texts, and numbers as they are stored with the format by which they are seen.</summary>
internal static class SmallWorkbook
{
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Writes rows of a label and a number with its format; a row without a number is a label alone.</summary>
    public static byte[] Write(params (string Label, string? Stored, string Format)[] rows)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            Add("_rels/.rels", $"<Relationships xmlns=\"{PackageRelations}\"><Relationship Id=\"b\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add("xl/workbook.xml", $"<workbook xmlns=\"{Sheet}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{PackageRelations}\"><Relationship Id=\"s\" Type=\"{Relations}/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"y\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add("xl/styles.xml", $"<styleSheet xmlns=\"{Sheet}\"><numFmts>{string.Concat(rows.Select(static (row, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{row.Format}\"/>"))}</numFmts><cellXfs>{string.Concat(rows.Select(static (_, i) => $"<xf numFmtId=\"{200 + i}\"/>"))}</cellXfs></styleSheet>");
            Add("xl/sheet.xml", $"<worksheet xmlns=\"{Sheet}\"><sheetData>{string.Concat(rows.Select(Row))}</sheetData></worksheet>");

            void Add(string name, string text)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }

    private static string Row((string Label, string? Stored, string Format) row, int index)
    {
        var label = $"<c r=\"A{index + 1}\" t=\"inlineStr\"><is><t>{row.Label}</t></is></c>";
        return $"<row r=\"{index + 1}\">{label}{(row.Stored is null ? "" : $"<c r=\"B{index + 1}\" s=\"{index}\"><v>{row.Stored}</v></c>")}</row>";
    }
}
