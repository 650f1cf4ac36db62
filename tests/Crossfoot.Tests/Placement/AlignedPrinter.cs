using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Crossfoot.Tests.Placement;

/// <summary>Prints tables with spaces between the columns, as PDF text has them.</summary>
/// <param name="isWide">Whether Chinese characters take two columns.</param>
/// <param name="wraps">Whether long labels are wrapped, and pages end in between.</param>
public sealed class AlignedPrinter(bool isWide, bool wraps)
{
    private const int LinesOfPage = 30;

    private readonly StringBuilder _text = new();
    private int _lines;
    private int _page = 1;

    public string Print(PrintedReport report)
    {
        Line("            某局2024年政府信息公开工作年度报告");
        Line("    一、总体情况");
        Line("    全年主动公开信息12条，比上年增加3条。");
        foreach (var table in report.Tables)
        {
            if (table.Heading is { } heading)
            {
                Line("");
                Line("            " + heading);
                Line("");
            }

            foreach (var block in table.Blocks())
                PrintBlock(block, table);
        }

        Line("    五、存在的主要问题及改进情况");
        Line("    仍需改进。");
        return _text.ToString();
    }

    private void PrintBlock(IReadOnlyList<PrintedRow> rows, PrintedTable table)
    {
        if (rows[0].Prose is { } prose)
        {
            Line("    " + prose);
            return;
        }

        var count = table.Rows.Max(static row => row.Cells.Count);
        var stub = table.FigureRows.Select(static row => row.Figures[0]).DefaultIfEmpty(1).Min();
        var cells = table.Rows.Where(static row => row.Prose is null).ToDictionary(static row => row, row => Pieces(row, stub));
        var starts = Starts(table, cells, count, stub);
        foreach (var row in rows)
        {
            var height = cells[row].Max(static pieces => pieces.Length);
            EndPage(height);
            for (var line = 0; line < height; line++)
                Line(Compose(row, cells[row], line, height, starts, stub));
            if (wraps)
                Line("");
        }
    }

    private List<string[]> Pieces(PrintedRow row, int stub)
        => [.. row.Cells.Select((cell, i) => wraps && cell.Key is null && cell.Text.Any(static character => character > '\u2E7F') ? Wrap(cell.Text, i < stub - 1 ? 4 : i < stub ? 12 : 4) : [cell.Text])];

    private static string[] Wrap(string text, int width) => [.. text.Chunk(width).Select(static chunk => new string(chunk))];

    /// <summary>The column in which each cell begins; a text that spans others needs no room of its own.</summary>
    private List<int> Starts(PrintedTable table, Dictionary<PrintedRow, List<string[]>> cells, int count, int stub)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < count; i++)
        {
            var width = cells.Where(row => i < row.Value.Count && !(i + 1 < row.Key.Cells.Count && row.Key.Cells[i + 1].IsCovered)).SelectMany(row => row.Value[i]).Select(Width).DefaultIfEmpty(0).Max();
            starts.Add(starts[i] + Math.Max(width, i < stub ? 1 : 5) + 3);
        }

        // A label over several columns needs room as well: the last of them takes it.
        foreach (var row in table.Rows.Where(static row => row.Prose is null))
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var last = i;
                while (last + 1 < row.Cells.Count && row.Cells[last + 1].IsCovered)
                    last++;
                var missing = cells[row][i].Max(Width) + 3 - (starts[last + 1] - starts[i]);
                for (var at = last + 1; last > i && missing > 0 && at < starts.Count; at++)
                    starts[at] += missing;
            }
        }

        return starts;
    }

    private string Compose(PrintedRow row, List<string[]> cells, int line, int height, List<int> starts, int stub)
    {
        var text = new StringBuilder();
        var column = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            var at = line - ((height - cells[i].Length) / 2);
            if (at < 0 || at >= cells[i].Length || cells[i][at].Length == 0)
                continue;
            var end = i;
            while (end + 1 < row.Cells.Count && row.Cells[end + 1].IsCovered)
                end++;
            var room = starts[end + 1] - 3 - starts[i] - Width(cells[i][at]);
            var start = starts[i] + (i < stub ? 0 : row.Cells[i].Key is null ? Math.Max(room / 2, 0) : Math.Max(room, 0));
            text.Append(' ', Math.Max(start - column, column == 0 ? 0 : 2)).Append(cells[i][at]);
            column = Math.Max(start, column == 0 ? 0 : column + 2) + Width(cells[i][at]);
        }

        return text.ToString();
    }

    private int Width(string text) => text.Sum(character => isWide && character > '\u10FF' ? 2 : 1);

    private void EndPage(int height)
    {
        if (!wraps || _lines + height <= LinesOfPage)
            return;
        _text.Append("\n                    - ").Append(_page++).Append(" -\n\f");
        _lines = 0;
    }

    private void Line(string text)
    {
        _text.Append(text).Append('\n');
        _lines++;
    }
}
