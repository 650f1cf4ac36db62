using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A row is gone.</summary>
internal static class RowDrop
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random) is { } row)
            Pick.TableOf(document, row).Remove(row);
    }

    /// <summary>A row has nothing but its label.</summary>
    public static void OfFigures(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random) is not { } row)
            return;
        foreach (var figure in row.LastFigures())
        {
            // In a spreadsheet, and on paper, the places are still there.
            if (document.Format.IsPadded || document.Format.KeepsColumns)
                (figure.Text, figure.Value, figure.IsOpen) = ("", Cell.Blank, true);
            else
                row.Cells.Remove(figure);
        }

        row.IsRagged = true;
    }
}
