using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placement;

/// <summary>What the printed codes of open rows mean, in one cell or in several.</summary>
internal static class MemberCode
{
    /// <summary>Whether a text is a whole code.</summary>
    public static bool IsWhole(string text, OpenRowsSchema open) => Fits(text, open) && (open.Pattern is not null || IsPart(text));

    /// <summary>Whether a text has a length and signs that keys of open rows have.</summary>
    public static bool Fits(string text, OpenRowsSchema open)
    {
        if (open.Levels.Count > 0 && !open.Levels.Contains(text.Length))
            return false;
        return open.Pattern is not { } pattern || CellContent.Matches(text, pattern);
    }

    /// <summary>Whether a text can be a part of a code: digits and letters.</summary>
    public static bool IsPart(string text) => text.Length > 0 && text.All(char.IsAsciiLetterOrDigit);

    /// <summary>The key that the parts of a code make; null where they make none, or could make two.</summary>
    /// <param name="parts">The parts that are printed, from left to right.</param>
    /// <param name="first">The position among the parts' columns of the first; null where it is not known.</param>
    /// <param name="open">The open rows.</param>
    public static string? Join(IReadOnlyList<string> parts, int? first, OpenRowsSchema open)
    {
        if (parts.Count == 1)
            return IsWhole(parts[0], open) && IsAlone(parts[0].Length, first, open) ? parts[0] : null;
        var isCumulative = IsWhole(parts[^1], open);
        for (var i = 1; i < parts.Count; i++)
            isCumulative &= parts[i].Length > parts[i - 1].Length && parts[i].StartsWith(parts[i - 1], StringComparison.Ordinal);
        var joined = string.Concat(parts);
        if (isCumulative)
            return first is 0 or null && IsWhole(joined, open) ? null : parts[^1];
        return first == 0 && IsWhole(joined, open) ? joined : null;
    }

    /// <summary>Whether a code in one cell is the whole of it, and not the last part of one whose first parts stand in a row above.</summary>
    private static bool IsAlone(int length, int? first, OpenRowsSchema open)
    {
        if (first == 0)
            return true;
        if (first is { } position && open.Levels.Count == open.Parts.Count && open.Levels[position] != length)
            return false;
        if (open.Levels.Count == 0)
            return false;
        return !open.Levels.Zip(open.Levels.Skip(1), static (above, below) => below - above).Contains(length);
    }
}
