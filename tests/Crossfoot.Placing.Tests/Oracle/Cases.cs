using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Testing;

namespace Crossfoot.Placing.Tests;

/// <summary>The documents that are tried.</summary>
internal static class Cases
{
    private const int SinglesOfEach = 5;
    private const int PairsOfEach = 90;

    /// <summary>Whether the long form was asked for: ten times as many documents.</summary>
    public static bool IsLong { get; } = LongForm.Of(false, true, true);

    private static int Times => IsLong ? 10 : 1;

    /// <summary>Every damage in every format, over families and populations in turn.</summary>
    public static IReadOnlyList<Case> Singles()
        => [.. from damage in AllDamages.InOrder.Select(static (damage, i) => (damage, i))
               from format in Format.All.Select(static (format, i) => (format, i))
               from turn in Enumerable.Range(0, SinglesOfEach * Times)
               select Make((damage.i * 1000) + (format.i * 50) + turn, format.format, [damage.damage])];

    /// <summary>Pairs of damages in every format.</summary>
    public static IReadOnlyList<Case> Pairs()
    {
        var random = new Random(7);
        return [.. from format in Format.All
                   from turn in Enumerable.Range(0, PairsOfEach * Times)
                   select Make(random.Next(100_000, 1_000_000), format, [AllDamages.InOrder[random.Next(AllDamages.InOrder.Count)], AllDamages.InOrder[random.Next(AllDamages.InOrder.Count)]])];
    }

    /// <summary>Documents without any damage: each family with each population in every format.</summary>
    public static IReadOnlyList<Case> Whole { get; } =
        [.. from format in Format.All.Select(static (format, i) => (format, i))
               from turn in Enumerable.Range(0, Family.All.Count * 3 * Math.Min(Times, 4))
               select new Case(Family.All[turn % Family.All.Count], (Population)(turn / Family.All.Count % 3), 2_000_000 + turn, format.format, [])];

    private static Case Make(int seed, Format format, IReadOnlyList<Damage> damages)
    {
        var random = new Random(seed);
        return new Case(Family.All[random.Next(Family.All.Count)], (Population)random.Next(3), seed, format, damages);
    }
}
