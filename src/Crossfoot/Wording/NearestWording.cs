using System;
using System.Collections.Generic;

namespace Crossfoot.Wording;

/// <summary>Finds the known wording that an unknown one was probably meant to be. For suggestions only: nothing is read by likeness.</summary>
internal static class NearestWording
{
    /// <summary>The nearest of the candidates and how far it is, or null where none shares at least half of its characters with the text.</summary>
    public static (T Candidate, int Distance)? Find<T>(string text, IEnumerable<T> candidates, Func<T, string> wording)
    {
        var folded = LabelFolding.Fold(text);
        (T, int)? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var other = LabelFolding.Fold(wording(candidate));
            var distance = Distance(folded, other);
            if (distance < least && distance * 2 <= Math.Max(folded.Length, other.Length))
            {
                least = distance;
                nearest = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many characters must be added, removed, replaced or swapped with their neighbour to turn one text into the other.</summary>
    public static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }
}
