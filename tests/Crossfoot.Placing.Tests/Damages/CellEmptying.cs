using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A figure is gone and its place is empty.</summary>
internal static class CellEmptying
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random) is not { } row)
            return;
        var at = random.Next(row.LastFigures().Count);
        if (document.Format.ShowsBlanks)
            (row.LastFigures()[at].Text, row.LastFigures()[at].Value, row.IsRagged) = ("", Cell.Blank, true);
        else
            CellDrop.Drop(document, row, at);
    }
}
