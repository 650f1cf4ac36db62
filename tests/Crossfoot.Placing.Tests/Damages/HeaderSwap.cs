using System;

namespace Crossfoot.Placing.Tests;

/// <summary>Two names of a group of columns change places, the figures stay: it reads as it is printed.</summary>
internal static class HeaderSwap
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is not { } table || Pick.SiblingHeaders(table, random) is not var (first, second))
            return;
        (first.Text, second.Text) = (second.Text, first.Text);
        foreach (var (one, other) in table.Pairs(first, second))
        {
            (one.Id, other.Id) = (other.Id, one.Id);
            one.IsOpen = other.IsOpen |= one.IsOpen;
        }
    }
}
