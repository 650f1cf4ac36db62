using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A character of the heading of a table is wrong.</summary>
internal static class HeadingDamage
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.Table(document, random) is { } table)
            table.Heading = CharacterDamage.Of(table.Heading, random);
    }

    /// <summary>The heading is gone.</summary>
    public static void Drop(PrintedDocument document, Random random)
    {
        if (Pick.Table(document, random) is { } table)
            table.Heading = "";
    }
}
