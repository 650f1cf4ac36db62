using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>Words stand in the place of a figure.</summary>
internal static class CellText
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random, with: static cell => cell.Value.Text is null) is not { } row || Pick.One([.. row.LastFigures().Where(static cell => cell.Value.Text is null)], random) is not { } figure)
            return;
        figure.Text = random.Next(2) == 0 ? "见附件" : "详见说明";
        figure.Value = Cell.Invalid(figure.Text);
        row.Doubt();
    }
}
