using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A figure is printed twice, one behind the other.</summary>
internal static class CellDoubling
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random) is not { } row)
            return;
        var figures = row.LastFigures();
        Insert(document, row, random.Next(figures.Count), behind: true, text: null);
    }

    /// <summary>Puts a text before or behind a figure of the row; null for the text of the figure itself.</summary>
    public static void Insert(PrintedDocument document, PrintedRow row, int at, bool behind, string? text)
    {
        var figures = row.LastFigures();
        var before = figures.Select(static cell => (cell.Id!, cell.Value)).ToList();
        var first = row.Cells.IndexOf(figures[0]);
        row.Doubt();
        row.IsRagged = true;
        row.Cells.Insert(row.Cells.IndexOf(figures[at]) + (behind ? 1 : 0), new PrintedCell(text ?? figures[at].Text));
        InOrder.AcceptPlaces(document, row, before, first);
    }
}
