using System;
using System.Linq;
using System.Text;

namespace Crossfoot.Placing.Tests;

/// <summary>Tables whose cells are divided by a character.</summary>
internal static class DelimitedWriter
{
    /// <summary>A spreadsheet saved as CSV: each row as wide as the widest.</summary>
    public static string Csv(PrintedDocument document)
    {
        var width = document.Tables.SelectMany(static table => table.Rows).Select(static row => row.Cells.Count).DefaultIfEmpty(1).Max();
        var text = new StringBuilder();
        void Add(params string[] fields) => text.AppendJoin(',', fields.Concat(Enumerable.Repeat("", width)).Take(width).Select(Quoted)).Append("\r\n");
        Add(document.Title);
        foreach (var table in document.Tables)
        {
            Add("");
            Add(table.Heading);
            foreach (var row in table.Rows)
                Add([.. row.Cells.Select(static cell => cell.Text)]);
        }

        return text.ToString();
    }

    public static string Tabs(PrintedDocument document)
    {
        var text = new StringBuilder(document.Title).Append("\n\n");
        foreach (var table in document.Tables)
        {
            text.Append(table.Heading).Append("\n\n");
            foreach (var row in table.Rows)
                text.AppendJoin('\t', row.Cells.Select(static cell => cell.Text.Replace('\n', ' '))).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Quoted(string field)
        => field.AsSpan().IndexOfAny(",\"\n") < 0 ? field : "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
