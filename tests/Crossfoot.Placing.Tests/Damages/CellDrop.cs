using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A figure is gone, and those right of it move up.</summary>
internal static class CellDrop
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random) is { } row)
            Drop(document, row, random.Next(row.LastFigures().Count));
    }

    /// <summary>The figure of one column is gone from every row of a table.</summary>
    public static void InEveryRow(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is not { } table)
            return;
        var at = random.Next(table.FigureRows.Min(static row => row.LastFigures().Count));
        foreach (var row in table.FigureRows.Where(static row => !row.IsRagged))
            Drop(document, row, at);
    }

    public static void Drop(PrintedDocument document, PrintedRow row, int at)
    {
        var figures = row.LastFigures();
        row.IsRagged = true;
        if (document.Format.KeepsColumns)
        {
            (figures[at].Text, figures[at].Value) = ("", Cell.Blank);
        }
        else if (document.Format.IsPadded)
        {
            // Nobody sees that something is gone: the figures stand under other headers, and the last place is empty.
            for (var i = at; i + 1 < figures.Count; i++)
                (figures[i].Text, figures[i].Value) = (figures[i + 1].Text, figures[i + 1].Value);
            (figures[^1].Text, figures[^1].Value) = ("", Cell.Blank);
        }
        else
        {
            row.Doubt();
            PrintedTable.Remove(row, figures[at]);
        }
    }
}
