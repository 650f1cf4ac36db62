using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Crossfoot.Documents.Tests.Office;

namespace Crossfoot.Placing.Tests;

/// <summary>A workbook of one sheet with merged cells, in which figures are numbers.</summary>
internal static class SheetWriter
{
    public static byte[] Write(PrintedDocument document)
    {
        var (rows, merges) = (new StringBuilder(), new StringBuilder());
        var at = 1;
        Add(rows, at++, document.Title);
        foreach (var table in document.Tables)
        {
            Add(rows, ++at, table.Heading);
            var spans = new Spans(table);
            foreach (var row in table.Rows)
            {
                at++;
                rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{at}\">").AppendJoin("", row.Cells.Select((cell, i) => spans.IsCovered(cell) ? "" : Cell(Address(i, at), cell.Text))).Append("</row>");
                foreach (var (cell, i) in row.Cells.Select(static (cell, i) => (cell, i)).Where(place => !spans.IsCovered(place.cell) && spans.Of(place.cell) != (1, 1)))
                    merges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{Address(i, at)}:{Address(i + spans.Of(cell).Columns - 1, at + spans.Of(cell).Rows - 1)}\"/>");
            }

            at++;
        }

        return Packages.Xlsx($"<sheetData>{rows}</sheetData>{(merges.Length > 0 ? $"<mergeCells>{merges}</mergeCells>" : "")}");
    }

    private static void Add(StringBuilder rows, int at, string text) => rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{at}\">{Cell(Address(0, at), text)}</row>");

    private static string Cell(string address, string text)
    {
        if (text.Length == 0)
            return "";

        // A code that begins with a zero, or is long, is text: a number would lose its digits.
        var isNumber = text[0] != '0' || text.Length == 1 || text[1] == '.';
        return isNumber && text.Length < 10 && text.All(static character => char.IsAsciiDigit(character) || character is '.' or '-') && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? $"<c r=\"{address}\"><v>{text}</v></c>"
            : $"<c r=\"{address}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text.Replace("\f", "", StringComparison.Ordinal)}</t></is></c>";
    }

    private static string Address(int column, int row) => $"{(column >= 26 ? (char)('A' + (column / 26) - 1) + "" : "")}{(char)('A' + (column % 26))}{row.ToString(CultureInfo.InvariantCulture)}";
}
