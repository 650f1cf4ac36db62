using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Testing;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>A kind of mistake, and every place of a definition where it can be made.</summary>
/// <param name="Name">What is done.</param>
/// <param name="IsSlip">Whether it is one letter or one sign, which a fix should take back.</param>
/// <param name="Places">The mutants.</param>
internal sealed record MutationKind(string Name, bool IsSlip, Func<ShippedDefinition, IEnumerable<Mutant>> Places)
{
    public static IReadOnlyList<MutationKind> All { get; } =
    [
        .. LetterMutations.Kinds,
        .. PunctuationMutations.Kinds,
        .. LayoutMutations.Kinds,
        .. StructureMutations.Kinds,
        .. RuleMutations.Kinds,
        .. SumMutations.Kinds,
    ];

    /// <summary>How many places of each kind are tried in each definition.</summary>
    public static int MostPlaces(int sample) => LongForm.Of(sample, 2 * sample, int.MaxValue);

    /// <summary>All mutants of a definition, or some of them, always the same.</summary>
    public IReadOnlyList<Mutant> Of(ShippedDefinition definition, int most)
    {
        var all = Places(definition).Where(mutant => mutant.Text != definition.Text).ToArray();
        if (all.Length <= most)
            return all;
        new Random(20191115).Shuffle(all);
        return all[..most];
    }
}
