using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>Two rows of a group change places, labels and all.</summary>
internal static class RowSwap
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.Siblings(document, random) is var (first, second))
            Swap(first, second);
    }

    public static void Swap(PrintedRow first, PrintedRow second)
    {
        SwapLabels(first, second);
        foreach (var (one, other) in first.LastFigures().Zip(second.LastFigures()).ToList())
        {
            CellSwap.Swap(one, other);
            (one.Id, other.Id) = (other.Id, one.Id);
        }
    }

    /// <summary>Exchanges what stands before the figures: the label, or the key and the name.</summary>
    public static void SwapLabels(PrintedRow first, PrintedRow second)
    {
        foreach (var (one, other) in Labels(first).Zip(Labels(second)))
            (one.Text, other.Text) = (other.Text, one.Text);
    }

    private static IEnumerable<PrintedCell> Labels(PrintedRow row)
    {
        var figure = row.LastFigures()[0];
        if (!figure.Id!.IsOfMember)
            return [figure.Label!];
        return row.Cells.Take(row.Cells.IndexOf(figure)).Reverse().TakeWhile(static cell => cell.Id is null);
    }
}
