using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Crossfoot.Placing.Tests;

/// <summary>Tables made with pipes, in every manner.</summary>
internal static class PipeWriter
{
    /// <summary>As Markdown has them, with a line that divides the header from the rows.</summary>
    public static string Markdown(PrintedDocument document) => Write(document, "# ", "## ", static table => Divided(table, static cell => cell.Text));

    /// <summary>As converters write them that put the text of a span into each of its places.</summary>
    public static string MarkdownWithRepeatedSpans(PrintedDocument document)
        => Write(document, "# ", "## ", static table => Divided(table, static cell => (cell.CoveredBy ?? cell).Text));

    public static string AtBothEnds(PrintedDocument document) => Write(document, "", "", static table => table.Rows.Select(static row => Line(row, "| ", " |")));

    public static string Behind(PrintedDocument document) => Write(document, "", "", static table => table.Rows.Select(static row => Line(row, "", " |")));

    public static string Between(PrintedDocument document) => Write(document, "", "", static table => table.Rows.Select(static row => Line(row, "", "")));

    /// <summary>A cell and its pipe to a line.</summary>
    public static string OneToALine(PrintedDocument document)
        => Write(document, "", "", static table => table.Rows.SelectMany(static row => row.IsLine ? [row.Cells[0].Text] : row.Cells.Select(static cell => $"{Flat(cell.Text)} |")));

    private static string Write(PrintedDocument document, string title, string heading, System.Func<PrintedTable, IEnumerable<string>> lines)
    {
        var text = new StringBuilder(title).Append(document.Title).Append("\n\n");
        foreach (var table in document.Tables)
            text.Append(heading).Append(table.Heading).Append("\n\n").AppendJoin('\n', lines(table)).Append("\n\n");
        return text.ToString();
    }

    private static IEnumerable<string> Divided(PrintedTable table, System.Func<PrintedCell, string> text)
    {
        var isFirst = true;
        foreach (var row in table.Rows)
        {
            yield return row.IsLine ? row.Cells[0].Text : "| " + string.Join(" | ", row.Cells.Select(cell => Flat(text(cell)))) + " |";
            if (isFirst && !row.IsLine)
                yield return "|" + string.Concat(row.Cells.Select(static _ => "---|"));
            isFirst &= row.IsLine;
        }
    }

    private static string Line(PrintedRow row, string before, string behind)
        => row.IsLine ? row.Cells[0].Text : before + string.Join(" | ", row.Cells.Select(static cell => Flat(cell.Text))) + behind;

    private static string Flat(string text) => text.Replace('\n', ' ');
}
