using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A character of a label is wrong: it may be the row it was, or another.</summary>
internal static class LabelDamage
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random) is not { } row || row.LastFigures()[0] is not { Label: { } label, Id.IsOfMember: false })
            return;
        label.Text = CharacterDamage.Of(label.Text, random);
        row.Doubt();
    }
}
