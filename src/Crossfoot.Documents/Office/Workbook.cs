using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Office.Packages;
using Crossfoot.Documents.Office.Sheets;

namespace Crossfoot.Documents.Office;

/// <summary>
/// Reads workbooks (XLSX and its kinds with macros or of templates, transitional and strict): each sheet that is seen is a block. Hidden sheets,
/// rows and columns are left out, also rows that a filter hides. Nothing is calculated, run or fetched.
/// </summary>
internal static class Workbook
{
    /// <summary>Reads an opened package.</summary>
    public static Document Read(OfficePackage package)
    {
        if (package.Format != OfficeFormat.Workbook)
            throw new DocumentException(package.Name, OfficeMessages.NotWorkbook.With(package.Name));
        var (sheets, is1904) = ReadSheets(package);
        var values = new SheetValues(package, is1904);
        var parts = package.RelationsOf(package.Main).Where(static relation => relation.Kind == "worksheet").ToLookup(static relation => relation.Id);
        var blocks = new List<DocumentBlock>();
        foreach (var sheet in sheets)
        {
            // Sheets of other kinds hold a chart or a macro and no cells.
            if (parts[sheet.Part].FirstOrDefault() is not { } part)
                continue;
            package.Budget.TakeCells(1);
            if (SheetLayout.Read(package, sheet.Name, SheetReader.Read(package, part.Path, values)) is { } block)
                blocks.Add(block);
        }

        return new Document(package.Name, blocks) { Format = DocumentFormat.Excel, Title = FindTitle(blocks) };
    }

    private static (List<(string Name, string Part)> Sheets, bool Is1904) ReadSheets(OfficePackage package)
    {
        using var part = package.Open(package.Main);
        var sheets = new List<(string, string)>();
        var is1904 = false;
        part.EachChild(name =>
        {
            if (name == "workbookPr")
                is1904 = part.IsOn("date1904");
            if (name != "sheets")
                return;
            part.EachChild(_ =>
            {
                if (part.Attribute("state") is null or "visible")
                    sheets.Add((part.Attribute("name") ?? "", part.Reference ?? ""));
            });
        });
        return (sheets, is1904);
    }

    // A title stands alone in its row.
    private static string? FindTitle(List<DocumentBlock> blocks)
    {
        var rows = blocks.SelectMany(static block => block.Rows).Select(static row => row.Cells.Where(static cell => cell.Text.Length > 0).ToList());
        return rows.FirstOrDefault(static cells => cells.Count == 1)?[0].Text;
    }
}
