using System.Collections.Generic;
using Crossfoot.Documents.Office.Packages;

namespace Crossfoot.Documents.Office.Sheets;

/// <summary>Reads the cells of a sheet one after the other. The size that a sheet declares is not believed.</summary>
internal sealed class SheetReader(OfficePackage package, PartReader part, SheetValues values)
{
    private readonly SheetContent _sheet = new();
    private int _lastRow;

    public static SheetContent Read(OfficePackage package, string path, SheetValues values)
    {
        using var part = package.Open(path);
        var reader = new SheetReader(package, part, values);
        part.EachChild(reader.ReadPart);
        return reader._sheet;
    }

    private void ReadPart(string name)
    {
        switch (name)
        {
            case "sheetFormatPr":
                _sheet.HidesOtherRows = part.IsOn("zeroHeight");
                break;
            case "cols":
                part.EachChild(_ => ReadColumn());
                break;
            case "sheetData":
                var level = part.Level;
                while (part.MoveToChild(level))
                {
                    if (part.Name == "row")
                        ReadRow();
                }

                break;
            case "mergeCells":
                part.EachChild(_ => ReadMerge());
                break;
        }
    }

    private void ReadColumn()
    {
        if (part.IsOn("hidden") || part.Attribute("width") is "0")
            _sheet.HideColumns(part.Number("min", 0), part.Number("max", 0));
    }

    private void ReadRow()
    {
        // Rows and cells may leave out where they stand; they never go back.
        var number = part.Number("r", _lastRow + 1);
        if (number <= _lastRow || number > CellAddress.LastRow)
            throw package.Damaged();
        _lastRow = number;
        if (part.IsOn("hidden") || part.Attribute("ht") is "0")
            _sheet.HiddenRows.Add(number);
        else if (_sheet.HidesOtherRows)
            _sheet.ShownRows.Add(number);

        var cells = new SortedDictionary<int, SheetText>();
        var column = 0;
        var level = part.Level;
        while (part.MoveToChild(level))
        {
            if (part.Name != "c")
                continue;
            column = ColumnAfter(column);
            var text = values.Read(part);
            if (text.Text.Length > 0)
                cells.Add(column, text);
        }

        if (cells.Count == 0)
            return;
        package.Budget.TakeCells(cells.Count + 1);
        _sheet.Texts.Add(number, cells);
    }

    private int ColumnAfter(int last)
    {
        var column = last + 1;
        if (part.Attribute("r") is { } address)
            column = CellAddress.TryParse(address, out var cell) ? cell.Column : 0;
        return column > last && column <= CellAddress.LastColumn ? column : throw package.Damaged();
    }

    private void ReadMerge()
    {
        package.Budget.TakeCells(1);
        if (!CellRange.TryParse(part.Attribute("ref") ?? "", out var range))
            throw package.Damaged();
        _sheet.Merges.Add(range);
    }
}
