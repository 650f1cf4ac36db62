using System;
using System.Collections.Generic;
using System.Globalization;
using Crossfoot.Schema;

namespace Crossfoot.Placing.Tests;

/// <summary>Figures for the cells of a form.</summary>
/// <param name="population">Of which kind.</param>
/// <param name="random">Where they come from.</param>
internal sealed class Figures(Population population, Random random)
{
    private readonly HashSet<int> _used = [];

    /// <summary>A figure for a cell; a total is never blank, so that sums of sums can hold.</summary>
    public Cell Next(CellFormat format, bool isTotal)
    {
        if (!format.IsNumeric)
            return format.Type is CellType.Identifier or CellType.Text ? Unused().ToString("0000000000", CultureInfo.InvariantCulture) : throw new NotSupportedException($"No figure is made for {format.Type}.");
        return population switch
        {
            Population.Unique => Number(format, Unused()),
            Population.Sparse => isTotal ? 0 : Sparse(format),
            Population.Zero or _ => 0,
        };
    }

    private Cell Sparse(CellFormat format) => random.Next(100) switch
    {
        < 50 => 0,
        < 75 => Cell.Blank,
        < 78 => Cell.NotApplicable,
        _ => Number(format, random.Next(1, 40)),
    };

    private static Cell Number(CellFormat format, int figure) => (format.Type, format.Decimals) switch
    {
        (CellType.Percent, _) => figure % 10000 / 100m,
        (CellType.Decimal, _) => figure / 100m,
        _ => figure,
    };

    private int Unused()
    {
        int figure;
        do
            figure = random.Next(3) == 0 ? random.Next(1, 1000) : random.Next(1000, 99_999);
        while (!_used.Add(figure));
        return figure;
    }
}
