using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>The header is gone, or a part of it.</summary>
internal static class HeaderDrop
{
    public static void Whole(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is not { } table)
            return;
        table.Doubt();
        table.IsHeaderRagged = true;
        while (table.HeaderRows > 0)
            table.Remove(table.Rows[0]);
    }

    public static void OfRow(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is not { } table)
            return;
        table.Doubt();
        table.IsHeaderRagged = true;
        table.Rows.RemoveAt(random.Next(table.HeaderRows));
        table.HeaderRows--;
    }

    /// <summary>A name is gone, and those right of it move up; in a spreadsheet and on paper its place stays.</summary>
    public static void OfCell(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is not { } table || Pick.One(table.LeafHeaders, random) is not { } header)
            return;
        if (document.Format.IsPadded || document.Format.KeepsColumns)
            HeaderEmptying.Empty(document, table, header);
        else
            Remove(document, table, header);
    }

    public static void Remove(PrintedDocument document, PrintedTable table, PrintedCell header)
    {
        var columns = table.ColumnsByHeader();
        table.Doubt();
        table.IsHeaderRagged = true;
        foreach (var row in table.Header)
            PrintedTable.Remove(row, header);
        InOrder.AcceptNames(document, table, columns);
    }
}
