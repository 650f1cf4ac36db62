using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A figure moves to another place of its row, and those between move up: it reads as it is printed.</summary>
internal static class CellMove
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random, least: 3) is not { } row)
            return;
        var figures = row.LastFigures();
        var from = random.Next(figures.Count);
        var to = (from + random.Next(2, figures.Count)) % figures.Count;
        for (var at = from; at != to; at += Math.Sign(to - from))
            CellSwap.Swap(figures[at], figures[at + Math.Sign(to - from)]);
    }
}
