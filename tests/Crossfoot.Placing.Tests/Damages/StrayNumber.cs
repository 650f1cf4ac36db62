using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A number that belongs nowhere stands among the figures.</summary>
internal static class StrayNumber
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random) is { } row)
            CellDoubling.Insert(document, row, random.Next(row.LastFigures().Count), behind: random.Next(2) == 0, text: random.Next(2) == 0 ? "7" : "77777");
    }
}
