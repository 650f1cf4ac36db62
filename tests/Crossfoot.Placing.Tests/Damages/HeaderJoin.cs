using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>Two names of the header run together in one cell.</summary>
internal static class HeaderJoin
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenTable(document, random) is not { } table || Pick.SiblingHeaders(table, random) is not var (first, second))
            return;
        first.Text += second.Text;
        HeaderDamage.Doubt(table, first);
        HeaderEmptying.Empty(document, table, second);
    }
}
