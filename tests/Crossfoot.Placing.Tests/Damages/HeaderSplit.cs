using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A name of the header goes on in a second cell, or in the row below.</summary>
internal static class HeaderSplit
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is not { } table || Pick.One([.. table.LeafHeaders.Where(static header => header.Text.Length >= 4)], random) is not { } header)
            return;
        var cut = random.Next(2, header.Text.Length - 1);
        var rest = new PrintedCell(header.Text[cut..]);
        var row = table.Header.First(row => row.Cells.Contains(header));
        table.Doubt();
        table.IsHeaderRagged = true;
        header.Text = header.Text[..cut];
        if (random.Next(2) == 0)
        {
            row.Cells.Insert(row.Cells.IndexOf(header) + 1, rest);
            return;
        }

        var at = row.Cells.IndexOf(header);
        table.Rows.Insert(table.HeaderRows, new PrintedRow(row.Cells.Select((_, i) => i == at ? rest : new PrintedCell())));
        table.HeaderRows++;
    }
}
