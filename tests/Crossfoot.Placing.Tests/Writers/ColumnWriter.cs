using System;
using System.Linq;
using System.Text;

namespace Crossfoot.Placing.Tests;

/// <summary>Columns made with spaces, Chinese characters two wide; labels stand at the left of their place, figures at its right.</summary>
internal static class ColumnWriter
{
    private const int Gap = 2;

    public static string Write(PrintedDocument document)
    {
        var text = new StringBuilder("            ").Append(document.Title).Append("\n\n");
        foreach (var table in document.Tables)
        {
            text.Append("            ").Append(table.Heading).Append("\n\n");
            var starts = Starts(table);
            foreach (var row in table.Rows)
                text.Append(row.IsLine ? row.Cells[0].Text : Line(row, starts)).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Line(PrintedRow row, int[] starts)
    {
        var line = new StringBuilder();
        var width = 0;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var text = Flat(row.Cells[i]);
            if (text.Length == 0)
                continue;
            var end = LastCovered(row, i) + 1;
            var room = starts[end] - starts[i] - Gap;
            var at = Math.Max(row.Cells[i].Id is null ? starts[i] : starts[i] + room - Width(text), width == 0 ? 0 : width + Gap);
            line.Append(' ', at - width).Append(text);
            width = at + Width(text);
        }

        return line.ToString();
    }

    /// <summary>Where each column begins; the last of those that a text spans takes what room is missing.</summary>
    private static int[] Starts(PrintedTable table)
    {
        var rows = table.Rows.Where(static row => !row.IsLine).ToList();
        var starts = new int[rows.Max(static row => row.Cells.Count) + 1];
        for (var i = 0; i < starts.Length - 1; i++)
            starts[i + 1] = Math.Max(starts[i + 1], starts[i] + 4 + Gap);
        for (var last = 0; last < starts.Length - 1; last++)
        {
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Cells.Count; i++)
                {
                    if (LastCovered(row, i) != last)
                        continue;
                    var missing = starts[i] + Width(Flat(row.Cells[i])) + Gap - starts[last + 1];
                    for (var behind = last + 1; missing > 0 && behind < starts.Length; behind++)
                        starts[behind] += missing;
                }
            }
        }

        return starts;
    }

    private static int LastCovered(PrintedRow row, int at)
    {
        var last = at;
        while (last + 1 < row.Cells.Count && row.Cells[last + 1].CoveredBy is { } anchor && anchor == row.Cells[at])
            last++;
        return last;
    }

    private static string Flat(PrintedCell cell) => cell.Text.Replace('\n', ' ');

    private static int Width(string text) => text.Sum(static character => character < '\u2E80' ? 1 : 2);
}
