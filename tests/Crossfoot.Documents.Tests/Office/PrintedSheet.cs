using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Documents.Office.Sheets;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>
/// Writes the tables of a document as one sheet with merged cells. They begin at a random cell, a column and a row with other
/// figures are hidden among them, and figures are numbers, text, results of formulas, or formatted.
/// </summary>
internal sealed class PrintedSheet
{
    private const string Styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * &quot;-&quot;??_ ;_ @_ \"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>";
    private readonly Random _random;
    private readonly int _left;
    private readonly int _hidden;
    private readonly List<string> _rows = [];
    private readonly List<string> _merges = [];
    private int _row;

    private PrintedSheet(Random random)
    {
        _random = random;
        _row = random.Next(5);
        _left = 1 + random.Next(4);
        _hidden = _left + 1 + random.Next(8);
    }

    public static byte[] Print(Document document, Random random)
    {
        var sheet = new PrintedSheet(random);
        foreach (var block in document.Blocks)
            sheet.Add(block);
        return Packages.Xlsx(
            $"<cols><col min=\"{sheet._hidden}\" max=\"{sheet._hidden}\" hidden=\"1\"/></cols><sheetData>{string.Concat(sheet._rows)}</sheetData><mergeCells>{string.Concat(sheet._merges)}</mergeCells>",
            styles: Styles);
    }

    private void Add(DocumentBlock block)
    {
        _row++;
        foreach (var row in block.Rows)
        {
            _row++;
            var junk = new CellAddress(_row, _hidden);
            var isJunkCovered = row.Cells.Any(cell => Column(cell.Column) < _hidden && Column(cell.Column + cell.ColumnSpan - 1) > _hidden);
            var cells = row.Cells.Select(cell => (At: new CellAddress(_row, Column(cell.Column)), Text: Cell(cell.Text)));
            var all = isJunkCovered ? cells : cells.Append((junk, "><v>77</v>")).OrderBy(static cell => cell.Item1.Column);
            _rows.Add($"<row r=\"{_row}\">{string.Concat(all.Select(static cell => $"<c r=\"{cell.Item1}\"{cell.Item2}</c>"))}</row>");
            _merges.AddRange(row.Cells.Where(static cell => cell.ColumnSpan > 1 || cell.RowSpan > 1).Select(Merge));
        }

        // After the block, so that no merged range is cut.
        _row++;
        _rows.Add($"<row r=\"{_row}\" hidden=\"1\"><c r=\"{new CellAddress(_row, _left)}\"><v>88</v></c></row>");
    }

    private int Column(int column) => _left + column + (_left + column >= _hidden ? 1 : 0);

    private string Merge(DocumentCell cell)
        => $"<mergeCell ref=\"{new CellAddress(_row, Column(cell.Column))}:{new CellAddress(_row + cell.RowSpan - 1, Column(cell.Column + cell.ColumnSpan - 1))}\"/>";

    private string Cell(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            return $" t=\"inlineStr\"><is><t>{text}</t></is>";
        return _random.Next(4) switch
        {
            0 => $"><v>{text}</v>",
            1 => $" t=\"str\"><f>TEXT(A1,\"0\")</f><v>{text}</v>",
            2 => $" s=\"1\"><f>SUM(A1:A2)</f><v>{text}</v>",
            _ => $" t=\"inlineStr\"><is><t>{text}</t></is>",
        };
    }
}
