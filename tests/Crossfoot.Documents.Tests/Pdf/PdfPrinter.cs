using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Tests.RoundTrip;

namespace Crossfoot.Documents.Tests.Pdf;

/// <summary>Prints a filled form as a PDF file, over as many pages as it needs.</summary>
internal sealed class PdfPrinter
{
    private const double Left = 40;
    private const double Top = 60;
    private const double FigureWidth = 46;
    private const double StubWidth = 130;
    private const double RowHeight = 24;
    private const double Size = 8;

    private readonly PdfFile _file = new();
    private readonly bool _isRuled;
    private readonly double _bottom;
    private PdfSheet _page;
    private double _y = Top;

    private PdfPrinter(bool isRuled, double bottom)
    {
        _isRuled = isRuled;
        _bottom = bottom;
        _page = NewPage();
    }

    /// <summary>Prints with ruling lines, or with the columns alone.</summary>
    /// <param name="form">The form.</param>
    /// <param name="isRuled">Whether lines are drawn.</param>
    /// <param name="bottom">Where a page ends.</param>
    public static byte[] Print(PrintedForm form, bool isRuled, double bottom = 760)
    {
        var printer = new PdfPrinter(isRuled, bottom);
        printer.Line("某局2024年政府信息公开工作年度报告");
        foreach (var table in form.Tables)
        {
            printer.Line(table.Heading);
            printer.Table(table);
        }

        printer.EndPage();
        return printer._file.Bytes();
    }

    private PdfSheet NewPage() => _file.AddPage(1000, 842);

    private void Line(string text)
    {
        Break(5 * RowHeight);
        _page.Text(Left, _y + RowHeight, text, Size);
        _y += 2 * RowHeight;
    }

    private void Break(double room)
    {
        if (_y + room <= _bottom)
            return;
        EndPage();
        _page = NewPage();
        _y = Top;
    }

    private void EndPage() => _page.Text(480, 800, $"- {_file.PageCount} -", Size);

    private void Table(PrintedTable table)
    {
        var stub = table.Rows[^1].Where(static cell => cell.Text.Any(char.IsLetter)).Sum(static cell => cell.ColumnSpan);
        var widths = Enumerable.Range(0, table.Width).Select(column => column < stub ? StubWidth : FigureWidth).ToArray();
        var lines = Lines(table, widths);
        var first = 0;
        while (first < lines.Count)
        {
            var last = first;
            var height = lines[first];
            while (last + 1 < lines.Count && _y + height + lines[last + 1] <= _bottom)
                height += lines[++last];
            Part(table, widths, lines, first, last);
            first = last + 1;
            if (first < lines.Count)
                Break(_bottom);
        }

        _y += RowHeight;
    }

    /// <summary>How high each row is.</summary>
    private static List<double> Lines(PrintedTable table, double[] widths)
        => [.. table.Rows.Select(row => Math.Max(RowHeight, row.Where(static cell => cell.RowSpan == 1).Select(cell => Height(cell, widths)).DefaultIfEmpty(0).Max()))];

    private static double Height(PrintedCell cell, double[] widths) => (Wrap(cell, widths).Count * Size * 1.25) + 6;

    /// <summary>The rows that fit on a page. What spans rows of another page is drawn on both, its text where it begins.</summary>
    private void Part(PrintedTable table, double[] widths, List<double> heights, int first, int last)
    {
        for (var row = 0; row <= last; row++)
        {
            foreach (var cell in table.Rows[row].Where(cell => row + cell.RowSpan > first))
            {
                var (from, to) = (Math.Max(row, first), Math.Min(row + cell.RowSpan - 1, last));
                var (x, y) = (Left + widths[..cell.Column].Sum(), _y + heights[first..from].Sum());
                var (width, height) = (widths[cell.Column..(cell.Column + cell.ColumnSpan)].Sum(), heights[from..(to + 1)].Sum());
                if (_isRuled)
                    _page.Frame(x, y, width, height);
                if (row >= first)
                    Text(cell, widths, x, y, width, height);
            }
        }

        _y += heights[first..(last + 1)].Sum();
    }

    private void Text(PrintedCell cell, double[] widths, double x, double y, double width, double height)
    {
        var lines = Wrap(cell, widths);
        var at = y + ((height - (lines.Count * Size * 1.25)) / 2) + Size;
        foreach (var line in lines)
        {
            var room = width - (line.Sum(static letter => letter < 256 ? 0.5 : 1) * Size);
            _page.Text(x + (width >= StubWidth && cell.ColumnSpan * StubWidth >= width ? 3 : room / 2), at, line, Size);
            at += Size * 1.25;
        }
    }

    private static List<string> Wrap(PrintedCell cell, double[] widths)
    {
        var room = (widths[cell.Column..(cell.Column + cell.ColumnSpan)].Sum() - 6) / Size;
        var lines = new List<string> { "" };
        var used = 0.0;
        foreach (var letter in cell.Text)
        {
            used += letter < 256 ? 0.5 : 1;
            if (used > room)
            {
                lines.Add("");
                used = letter < 256 ? 0.5 : 1;
            }

            lines[^1] += letter;
        }

        return cell.Text.Length == 0 ? [] : lines;
    }
}
