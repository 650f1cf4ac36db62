using System.Collections.Generic;

namespace Crossfoot.Schema;

/// <summary>Rows or columns named in a rule, by path; empty for the row or column the rule is at.</summary>
/// <param name="Runs">Runs of leaves in display order.</param>
public sealed record AxisSelection(IReadOnlyList<LeafRun> Runs)
{
    /// <summary>The row or column the rule is at.</summary>
    public static AxisSelection Current { get; } = new([]);

    /// <summary>True for the row or column the rule is at.</summary>
    public bool IsCurrent => Runs.Count == 0;

    /// <summary>True where it names a set, which only an aggregate can take.</summary>
    public bool IsSet { get; init; }

    /// <summary>Reads the compact form that generated code uses: <c>new</c>, <c>a..b</c>, or several joined by a comma.</summary>
    public static AxisSelection Of(string paths)
    {
        var runs = new List<LeafRun>();
        foreach (var part in paths.Split(','))
        {
            var dots = part.IndexOf("..", System.StringComparison.Ordinal);
            runs.Add(dots < 0 ? new LeafRun(part, part) : new LeafRun(part[..dots], part[(dots + 2)..]));
        }

        return new AxisSelection(runs);
    }
}

/// <summary>The leaves from <paramref name="From"/> to <paramref name="To"/> in display order, both inclusive.</summary>
public readonly record struct LeafRun(string From, string To);
