using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>Two rows run together: their labels, and then their figures.</summary>
internal static class RowJoin
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.Siblings(document, random) is not var (first, second) || first.LastFigures()[0].Id!.IsOfMember)
            return;
        var (one, other) = (first.LastFigures(), second.LastFigures());
        one[0].Label!.Text += other[0].Label!.Text;
        first.Cells.InsertRange(first.Cells.IndexOf(one[^1]) + 1, other);
        second.Cells.RemoveAll(other.Contains);
        other[0].Label!.Text = "";
        if (second.HasFigures)
            second.IsRagged = true;
        else
            Pick.TableOf(document, first).Remove(second);
        first.Doubt();
        first.IsRagged = true;
    }
}
