using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Crossfoot.Wording;

namespace Crossfoot.Compiler.Diagnostics;

/// <summary>Finds what an unknown name was probably meant to be.</summary>
internal static class NearestName
{
    /// <summary>Beyond this length two names are only compared for equal folded case; no id is that long.</summary>
    private const int LongestCompared = 128;

    /// <summary>The candidate that differs least from a name, or null where none is near enough to be offered.</summary>
    /// <remarks>Near enough is one slip for every three characters. Of equal distances letters that were swapped or doubled are the likelier slip; then the earlier candidate is taken, so that the answer does not depend on anything but the order.</remarks>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var shortest = (Distance: int.MaxValue, Likeness: 0);
        foreach (var candidate in candidates)
        {
            var distance = Distance(name, candidate);
            if (distance > shortest.Distance || distance > Allowed(name, candidate) || (distance, Likeness(name, candidate)).CompareTo(shortest) >= 0)
                continue;
            nearest = candidate;
            shortest = (distance, Likeness(name, candidate));
        }

        return nearest;
    }

    /// <summary>0 where one name is the other with letters swapped or doubled, 1 for any other slip.</summary>
    private static int Likeness(string name, string candidate)
    {
        if (name.Length > LongestCompared || candidate.Length > LongestCompared)
            return 1;
        return name.OrderBy(static letter => letter).SequenceEqual(candidate.OrderBy(static letter => letter)) || Undoubled(name) == Undoubled(candidate) ? 0 : 1;
    }

    private static string Undoubled(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (letters.Length == 0 || letters[letters.Length - 1] != letter)
                letters.Append(letter);
        }

        return letters.ToString();
    }

    /// <summary>How far apart two names may be; a name of one or two characters may have one slip, since CJK labels are that short.</summary>
    private static int Allowed(string name, string candidate) => Math.Max(1, Math.Max(name.Length, candidate.Length) / 3);

    /// <summary>
    /// The number of slips (an added, lost or changed character, or two neighbours swapped) between the names in
    /// folded case; names that differ in case alone are nearest of all.
    /// </summary>
    private static int Distance(string name, string candidate)
    {
        if (name.Length == 0 || candidate.Length == 0)
            return int.MaxValue;
        if (string.Equals(name, candidate, StringComparison.OrdinalIgnoreCase))
            return 0;
        if (name.Length > LongestCompared || candidate.Length > LongestCompared)
            return int.MaxValue;
        if (Math.Abs(name.Length - candidate.Length) > Allowed(name, candidate))
            return int.MaxValue;

        // A whole name exchanged for another of one or two characters has nothing in common with it.
        var distance = NearestWording.Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant());
        return distance < Math.Min(name.Length, candidate.Length) ? distance : int.MaxValue;
    }
}
