using System;
using System.Diagnostics;
using Crossfoot.Schema;

namespace Crossfoot;

/// <summary>The numbers a cell can hold, and their scaled form.</summary>
internal static class CellNumber
{
    private static readonly decimal[] Powers = CreatePowers();

    /// <summary>Whether a cell of this format can hold the number, exactly and without rounding.</summary>
    public static bool Fits(decimal number, CellFormat format) => format.Type switch
    {
        CellType.Count => number >= 0 && TryScale(number, 0, out _),
        CellType.Integer => TryScale(number, 0, out _),
        CellType.Decimal or CellType.Percent => format.Decimals is not { } decimals || decimal.Round(number, Math.Min(decimals, 28)) == number,
        CellType.Text or CellType.Date or CellType.Enum or CellType.Identifier or CellType.YesNo => false,
        _ => throw new UnreachableException(),
    };

    /// <summary>The number times ten to the power of <paramref name="scale"/>, where that is a whole number within 64 bits.</summary>
    public static bool TryScale(decimal number, int scale, out long scaled)
    {
        scaled = 0;
        if (scale >= Powers.Length || Math.Abs(number) > long.MaxValue / Powers[scale])
            return false;
        var product = number * Powers[scale];
        if (product != decimal.Truncate(product))
            return false;
        scaled = (long)product;
        return true;
    }

    /// <summary>The number behind a scaled one.</summary>
    public static decimal Unscale(long scaled, int scale) => scaled / Powers[scale];

    private static decimal[] CreatePowers()
    {
        var powers = new decimal[19];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
