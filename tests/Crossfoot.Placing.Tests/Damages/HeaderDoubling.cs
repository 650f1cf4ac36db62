using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A name stands twice in the header, one behind the other.</summary>
internal static class HeaderDoubling
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is not { } table || Pick.One(table.LeafHeaders, random) is not { } header)
            return;
        table.Doubt();
        table.IsHeaderRagged = true;
        var row = table.Header.First(row => row.Cells.Contains(header));
        row.Cells.Insert(row.Cells.IndexOf(header) + 1, new PrintedCell(header.Text));
    }
}
