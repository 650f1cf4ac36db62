using System;
using System.Linq;
using System.Text;
using Crossfoot.Documents.Tests.Office;

namespace Crossfoot.Placing.Tests;

/// <summary>A Word document with tables that have spans.</summary>
internal static class WordWriter
{
    public static byte[] Write(PrintedDocument document)
    {
        var body = new StringBuilder(Paragraph(document.Title));
        foreach (var table in document.Tables)
        {
            body.Append(Paragraph(table.Heading)).Append("<w:tbl>");
            var spans = new Spans(table);
            foreach (var row in table.Rows)
                body.Append("<w:tr>").AppendJoin("", row.Cells.Select(cell => Cell(row, cell, table, spans))).Append("</w:tr>");
            body.Append("</w:tbl>").Append(Paragraph(""));
        }

        return Packages.Docx(body.ToString());
    }

    private static string Cell(PrintedRow row, PrintedCell cell, PrintedTable table, Spans spans)
    {
        if (row.IsLine)
            return $"<w:tc><w:tcPr><w:gridSpan w:val=\"{table.Rows.Max(static each => each.Cells.Count)}\"/></w:tcPr>{Paragraph(cell.Text)}</w:tc>";
        if (!spans.IsCovered(cell))
        {
            var (columns, rows) = spans.Of(cell);
            return Cell(columns, rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", cell.Text);
        }

        // A place that is merged with the one above is a cell of its own; one that is merged with its left neighbour is none.
        var anchor = cell.CoveredBy!;
        return row.Cells.Contains(anchor) || row.Cells.Find(each => each.CoveredBy == anchor) != cell ? "" : Cell(spans.Of(anchor).Columns, "<w:vMerge/>", "");
    }

    private static string Cell(int columns, string merge, string text)
        => $"<w:tc><w:tcPr>{(columns > 1 ? $"<w:gridSpan w:val=\"{columns}\"/>" : "")}{merge}</w:tcPr>{string.Concat(text.Split('\n').Select(Paragraph))}</w:tc>";

    private static string Paragraph(string text) => text.Length == 0 ? "<w:p/>" : $"<w:p><w:r><w:t xml:space=\"preserve\">{text.Replace("\f", "", StringComparison.Ordinal)}</w:t></w:r></w:p>";
}
