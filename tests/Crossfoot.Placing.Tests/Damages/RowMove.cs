using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A row moves to another place of its group: those between move up.</summary>
internal static class RowMove
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.Siblings(document, random) is not var (first, second))
            return;
        var rows = Pick.TableOf(document, first).FigureRows
            .Where(row => !row.IsRagged && row.Cells.Count == first.Cells.Count && row.Figures.Count() == first.Figures.Count() && IsSibling(row, first)).ToList();
        var (from, to) = (rows.IndexOf(first), rows.IndexOf(second));
        for (var at = from; at != to; at += Math.Sign(to - from))
            RowSwap.Swap(rows[at], rows[at + Math.Sign(to - from)]);
    }

    private static bool IsSibling(PrintedRow row, PrintedRow other)
    {
        var (one, two) = (row.LastFigures()[0].Id!, other.LastFigures()[0].Id!);
        return one.Table == two.Table && one.Row.Split('.')[..^1].SequenceEqual(two.Row.Split('.')[..^1]);
    }
}
