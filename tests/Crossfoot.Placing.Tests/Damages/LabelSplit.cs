using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A label goes on in a second cell.</summary>
internal static class LabelSplit
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random) is not { } row || row.LastFigures()[0] is not { Label: { } label, Id.IsOfMember: false } || !row.Cells.Contains(label) || label.Text.Length < 4)
            return;
        var cut = random.Next(2, label.Text.Length - 1);
        row.IsRagged = true;
        row.Doubt();
        if (document.Format.KeepsColumns)
        {
            label.Text = label.Text.Insert(cut, "  ");
            return;
        }

        var before = row.LastFigures().Select(static cell => (cell.Id!, cell.Value)).ToList();
        var first = row.Cells.IndexOf(row.LastFigures()[0]);
        row.Cells.Insert(row.Cells.IndexOf(label) + 1, new PrintedCell(label.Text[cut..]));
        label.Text = label.Text[..cut];
        InOrder.AcceptPlaces(document, row, before, first);
    }
}
