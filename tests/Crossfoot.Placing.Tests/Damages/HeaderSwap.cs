using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>Two names of a group of columns change places, the figures stay: it reads as it is printed.</summary>
internal static class HeaderSwap
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is not { } table || Pick.SiblingHeaders(table, random) is not var (first, second))
            return;
        (first.Text, second.Text) = (second.Text, first.Text);
        foreach (var row in table.FigureRows)
        {
            foreach (var one in row.Figures.Where(cell => cell.Header == first).ToList())
            {
                if (row.Figures.FirstOrDefault(cell => cell.Header == second && cell.Id!.Row == one.Id!.Row) is not { } other)
                    continue;
                (one.Id, other.Id) = (other.Id, one.Id);
                one.IsOpen = other.IsOpen |= one.IsOpen;
            }
        }
    }
}
