using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A table stands elsewhere in the document.</summary>
internal static class TableMove
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.Table(document, random) is not { } table)
            return;
        var at = document.Tables.IndexOf(table);
        document.Tables.Remove(table);
        if (document.Tables.Count == 0)
            document.Tables.Add(table);
        else
            document.Tables.Insert((at + random.Next(1, document.Tables.Count + 1)) % (document.Tables.Count + 1), table);
    }
}
