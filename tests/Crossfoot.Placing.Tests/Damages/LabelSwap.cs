using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>The labels of two rows change places, their figures stay: it reads as it is printed.</summary>
internal static class LabelSwap
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.Siblings(document, random) is not var (first, second))
            return;
        RowSwap.SwapLabels(first, second);
        foreach (var (one, other) in first.LastFigures().Zip(second.LastFigures()).ToList())
        {
            (one.Id, other.Id) = (other.Id, one.Id);
            one.IsOpen = other.IsOpen |= one.IsOpen;
        }
    }
}
