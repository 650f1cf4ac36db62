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
        document.Tables.Remove(table);
        document.Tables.Insert(random.Next(document.Tables.Count + 1), table);
    }
}
