using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A mark of a footnote stands behind a figure.</summary>
internal static class FootnoteMark
{
    private static readonly string[] Marks = ["①", "[1]", "*", "（1）", "注1"];

    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random, with: static cell => cell.Text.Length > 0) is not { } row || Pick.One([.. row.LastFigures().Where(static cell => cell.Text.Length > 0)], random) is not { } figure)
            return;
        figure.Text += Marks[random.Next(Marks.Length)];
        figure.IsOpen = true;
    }
}
