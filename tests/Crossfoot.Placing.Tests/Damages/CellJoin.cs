using System;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>Two figures run together in one cell.</summary>
internal static class CellJoin
{
    public static void Apply(PrintedDocument document, Random random)
    {
        if (Pick.EvenRow(document, random, least: 2) is not { } row)
            return;
        var figures = row.LastFigures();
        var at = random.Next(figures.Count - 1);
        var (first, second) = (figures[at], figures[at + 1]);
        if (first.Text.Length == 0 || second.Text.Length == 0)
            return;
        row.Doubt();
        row.IsRagged = true;
        document.Accepted.Add((second.Id!, second.Value));

        // 1 234 may be one figure where the place beside it is empty.
        var isOne = second.Text.Length == 3 && first.Text.Length <= 3 && (first.Text + second.Text).All(char.IsAsciiDigit);
        if (isOne && (document.Format.IsPadded || document.Format.KeepsColumns))
            document.Accepted.Add((first.Id!, decimal.Parse(first.Text + second.Text, System.Globalization.CultureInfo.InvariantCulture)));
        first.Text += " " + second.Text;
        if (document.Format.IsPadded || document.Format.KeepsColumns)
            (second.Text, second.Value) = ("", Cell.Blank);
        else
            PrintedTable.Remove(row, second);
    }
}
