using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A character of a name in the header is wrong.</summary>
internal static class HeaderDamage
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is not { } table || Pick.One(table.LeafHeaders, random) is not { } header)
            return;
        header.Text = CharacterDamage.Of(header.Text, random);
        Doubt(table, header);
    }

    public static void Doubt(PrintedTable table, PrintedCell header)
    {
        foreach (var figure in table.Figures.Where(cell => cell.Header == header))
            figure.IsOpen = true;
    }
}
