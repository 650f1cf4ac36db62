using System.Linq;
using System.Text;

namespace Crossfoot.Placing.Tests;

/// <summary>A web page with tables that have spans.</summary>
internal static class HtmlWriter
{
    public static string Write(PrintedDocument document)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n");
        page.Append("<h1>").Append(document.Title).Append("</h1>\n");
        foreach (var table in document.Tables)
        {
            page.Append("<p>").Append(table.Heading).Append("</p>\n<table>\n");
            var spans = new Spans(table);
            foreach (var row in table.Rows)
                page.Append("<tr>").AppendJoin("", row.Cells.Where(cell => !spans.IsCovered(cell)).Select(cell => Cell(row, cell, table, spans))).Append("</tr>\n");
            page.Append("</table>\n");
        }

        return page.Append("</body></html>\n").ToString();
    }

    private static string Cell(PrintedRow row, PrintedCell cell, PrintedTable table, Spans spans)
    {
        var (columns, rows) = row.IsLine ? (table.Rows.Max(static each => each.Cells.Count), 1) : spans.Of(cell);
        return $"<td{(columns > 1 ? $" colspan=\"{columns}\"" : "")}{(rows > 1 ? $" rowspan=\"{rows}\"" : "")}>{cell.Text.Replace("\n", "<br>", System.StringComparison.Ordinal).Replace("\f", "", System.StringComparison.Ordinal)}</td>";
    }
}
