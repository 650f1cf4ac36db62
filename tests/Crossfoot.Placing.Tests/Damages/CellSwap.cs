using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>Two figures of a row change places: it reads as it is printed.</summary>
internal static class CellSwap
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random, least: 2) is not { } row)
            return;
        var figures = row.LastFigures();
        var first = random.Next(figures.Count);
        Swap(figures[first], figures[(first + random.Next(1, figures.Count)) % figures.Count]);
    }

    public static void Swap(PrintedCell first, PrintedCell second)
    {
        (first.Text, second.Text) = (second.Text, first.Text);
        (first.Value, second.Value) = (second.Value, first.Value);
        first.IsOpen = second.IsOpen |= first.IsOpen;
    }
}
