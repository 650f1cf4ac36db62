using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A row has no label; the place of it is empty.</summary>
internal static class LabelDrop
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random) is not { } row || row.LastFigures()[0].Label is not { } label)
            return;
        label.Text = "";
        row.Doubt();
    }
}
