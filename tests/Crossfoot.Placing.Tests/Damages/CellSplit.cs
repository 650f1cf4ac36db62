using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>The digits of a figure stand in two cells.</summary>
internal static class CellSplit
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random) is not { } row)
            return;
        var figures = row.LastFigures();
        var at = random.Next(figures.Count);
        var (figure, text) = (figures[at], figures[at].Text);
        if (text.Length < 2 || !text.All(static character => char.IsAsciiDigit(character) || character == '.'))
            return;
        var before = figures.Select(static cell => (cell.Id!, cell.Value)).ToList();
        var (first, cut) = (row.Cells.IndexOf(figures[0]), random.Next(1, text.Length));
        row.Doubt();
        row.IsRagged = true;
        document.Accepted.Add((figure.Id!, figure.Value));
        var place = row.Cells.IndexOf(figure);
        row.Cells[place] = new PrintedCell(text[..cut]);
        row.Cells.Insert(place + 1, new PrintedCell(text[cut..]));
        InOrder.AcceptPlaces(document, row, before, first);
    }
}
