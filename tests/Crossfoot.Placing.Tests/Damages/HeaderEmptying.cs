using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>The place of a name in the header is empty.</summary>
internal static class HeaderEmptying
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is { } table && Pick.One(table.LeafHeaders, random) is { } header)
            Empty(document, table, header);
    }

    public static void Empty(PrintedDocument document, PrintedTable table, PrintedCell header)
    {
        if (!document.Format.ShowsBlanks)
        {
            HeaderDrop.Remove(document, table, header);
            return;
        }

        header.Text = "";
        HeaderDamage.Doubt(table, header);
    }
}
