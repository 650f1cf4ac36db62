using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Pdf.Drawing;

namespace Crossfoot.Documents.Pdf.Layout;

/// <summary>The ruling lines of a sheet, pieces of one line joined: programs draw them cell by cell.</summary>
internal sealed class RulingLines
{
    /// <summary>Lines no farther apart than this are one: the two of a double line, or the borders of neighbouring cells.</summary>
    public const double Nearness = 3;

    // A letter is struck through by what goes through this part of its height.
    private const double StrikeTop = 0.35;
    private const double StrikeBottom = 0.7;

    public RulingLines(IReadOnlyList<Rule> rules)
    {
        Across = Join(rules.Where(static rule => !rule.IsDown));
        Down = Join(rules.Where(static rule => rule.IsDown));
    }

    /// <summary>The lines from left to right, from top to bottom.</summary>
    public IReadOnlyList<Rule> Across { get; }

    /// <summary>The lines from top to bottom, from left to right.</summary>
    public IReadOnlyList<Rule> Down { get; }

    /// <summary>Whether a line goes through a letter.</summary>
    public bool Strikes(Letter letter)
    {
        var (top, bottom) = (letter.Box.Top + (StrikeTop * letter.Box.Height), letter.Box.Top + (StrikeBottom * letter.Box.Height));
        for (var i = FirstAtOrBelow(top); i < Across.Count && Across[i].At <= bottom; i++)
        {
            if (Across[i].From <= letter.Box.MiddleX && letter.Box.MiddleX <= Across[i].To)
                return true;
        }

        return false;
    }

    private int FirstAtOrBelow(double y)
    {
        var (low, high) = (0, Across.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Across[middle].At < y)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static List<Rule> Join(IEnumerable<Rule> rules)
    {
        var joined = new List<Rule>();
        var row = new List<Rule>();
        foreach (var rule in rules.OrderBy(static rule => rule.At))
        {
            if (row.Count > 0 && rule.At - row[0].At > Nearness / 2)
                JoinRow(row, joined);
            row.Add(rule);
        }

        JoinRow(row, joined);
        return joined;
    }

    private static void JoinRow(List<Rule> row, List<Rule> joined)
    {
        if (row.Count == 0)
            return;
        var at = row.Average(static rule => rule.At);
        Rule? open = null;
        foreach (var rule in row.OrderBy(static rule => rule.From))
        {
            if (open is { } before && rule.From <= before.To + Nearness)
            {
                open = before with { To = System.Math.Max(before.To, rule.To) };
                continue;
            }

            if (open is { } done)
                joined.Add(done);
            open = rule with { At = at };
        }

        joined.Add(open!.Value);
        row.Clear();
    }
}
