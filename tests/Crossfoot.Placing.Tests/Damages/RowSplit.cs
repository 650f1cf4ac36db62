using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>The last figures of a row stand on a line of their own: at the beginning of it, or further on in their columns.</summary>
internal static class RowSplit
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random, least: 2) is not { } row)
            return;
        var figures = row.LastFigures();
        var moved = figures.Skip(random.Next(1, figures.Count)).ToList();
        var table = Pick.TableOf(document, row);
        row.Doubt();
        row.IsRagged = true;
        var goesOn = random.Next(2) == 0;
        var below = new PrintedRow(row.Cells.TakeWhile(cell => goesOn ? cell != moved[0] : cell.Id is null).Select(static _ => new PrintedCell()).ToList()) { IsRagged = true };
        below.Cells.AddRange(moved);
        row.Cells.RemoveAll(moved.Contains);
        table.Rows.Insert(table.Rows.IndexOf(row) + 1, below);
    }
}
