using System.Linq;
using System.Text;

namespace Crossfoot.Placing.Tests;

/// <summary>A cell to a line and nothing else: what is empty leaves no trace.</summary>
internal static class LineWriter
{
    public static string Write(PrintedDocument document)
    {
        var text = new StringBuilder(document.Title).Append("\n\n");
        foreach (var table in document.Tables)
        {
            text.Append(table.Heading).Append('\n');
            foreach (var cell in table.Rows.SelectMany(static row => row.Cells.Where(cell => row.IsLine || cell.Text.Length > 0)))
                text.Append(cell.Text).Append('\n');
        }

        return text.ToString();
    }
}
