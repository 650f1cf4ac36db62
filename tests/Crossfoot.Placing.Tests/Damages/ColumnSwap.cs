using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>Two columns of a group change places, with their names.</summary>
internal static class ColumnSwap
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is { } table && Pick.SiblingHeaders(table, random) is var (first, second))
            Swap(table, first, second);
    }

    public static void Swap(PrintedTable table, PrintedCell first, PrintedCell second)
    {
        var names = table.Header.First(row => row.Cells.Contains(first));
        if (!names.Cells.Contains(second))
            return;
        (first.Text, second.Text) = (second.Text, first.Text);
        foreach (var (one, other) in table.Pairs(first, second))
        {
            CellSwap.Swap(one, other);
            (one.Id, other.Id) = (other.Id, one.Id);
        }
    }
}
