using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A number is broken by a space or over a line end.</summary>
internal static class NumberBreak
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random, with: IsLong) is not { } row || Pick.One([.. row.LastFigures().Where(IsLong)], random) is not { } figure)
            return;
        row.Doubt();
        row.IsRagged = true;
        figure.Text = figure.Text.Insert(random.Next(1, figure.Text.Length), random.Next(2) == 0 ? " " : "\n");
    }

    private static bool IsLong(PrintedCell cell) => cell.Value.Number is not null && cell.Text.Length > 1 && cell.Text.All(static character => char.IsAsciiDigit(character) || character == '.');
}
