using System.IO;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>Is a workbook read as another implementation of the standard writes it?</summary>
public sealed class SdkWorkbookTests
{
    [Fact]
    public void A_workbook_of_the_Open_XML_SDK_is_read_with_texts_formats_and_merged_cells()
    {
        var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.MacroEnabledWorkbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(new SharedStringItem(new SheetText("行政许可")), new SharedStringItem(new Run(new SheetText("规")), new Run(new SheetText("章"))));
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "0.0%" }),
                new CellFormats(new CellFormat { NumberFormatId = 0 }, new CellFormat { NumberFormatId = 164 }, new CellFormat { NumberFormatId = 14 }));
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(
                new SheetData(
                    new Row(Cell("A1", "0", CellValues.SharedString, 0)) { RowIndex = 1 },
                    new Row(Cell("A2", "1", CellValues.SharedString, 0), Cell("B2", "0.125", CellValues.Number, 1), Cell("C2", "45413", CellValues.Number, 2)) { RowIndex = 2 }),
                new MergeCells(new MergeCell { Reference = "A1:C1" }));
            book.Workbook.AppendChild(new Sheets(new Sheet { Name = "表一", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }

        Assert.Equal(["Grid: 行政许可[3x1] / 规章|12.5%|2024-05-01"], Packages.Show(file.ToArray()));
    }

    private static SheetCell Cell(string address, string value, CellValues type, uint style)
        => new() { CellReference = address, CellValue = new CellValue(value), DataType = type, StyleIndex = style };
}
