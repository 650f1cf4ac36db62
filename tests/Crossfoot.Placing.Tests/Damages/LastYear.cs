using System;
using System.Globalization;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>Last year's table stands behind this year's, under the same heading: figures that differ belong to nobody.</summary>
internal static class LastYear
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.Table(document, random) is not { } table)
            return;
        var copy = table.Copy();
        foreach (var figure in copy.Figures.Where(static cell => cell.Value.Number is not null && cell.Text == cell.Text.Trim()))
        {
            var before = figure.Value.Number!.Value;
            var isZero = before == 0 && random.Next(4) > 0;
            var number = isZero ? before : Math.Abs(before) + random.Next(1, 50);
            if (!decimal.TryParse(figure.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
                continue;
            figure.Value = number;
            figure.Text = number.ToString(figure.Text.Contains('.', StringComparison.Ordinal) ? "0.00" : "0", CultureInfo.InvariantCulture);
        }

        document.Tables.Insert(document.Tables.IndexOf(table) + 1, copy);
    }
}
