using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions.Tests.Mutations.Plain;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>A definition with one mistake.</summary>
/// <param name="Definition">What it was made from.</param>
/// <param name="Text">The text with the mistake.</param>
/// <param name="Touched">Which stretch of the original was replaced.</param>
/// <param name="Tokens">The tokens of the mutated text that the mistake is in; one of them should be pointed at.</param>
internal sealed record Mutant(ShippedDefinition Definition, string Text, TextSpan Touched, IReadOnlyList<TextSpan> Tokens)
{
    /// <summary>Whether it is wrong by the way in which it was made; null where that depends on the place, and plain reading says.</summary>
    public bool? IsIllegalByMaking { get; init; }

    /// <summary>Whether nothing of the token is left, so that what lost its meaning by that is to be pointed at.</summary>
    public bool IsRemoval { get; init; }

    /// <summary>A mutant with a stretch replaced; the token is given as it stands in the original and covers the stretch.</summary>
    public static Mutant Replacing(ShippedDefinition definition, TextSpan span, string newText, params TextSpan[] tokens)
    {
        var text = string.Concat(definition.Text.AsSpan(0, span.Start), newText, definition.Text.AsSpan(span.End));
        var shift = newText.Length - span.Length;
        return new Mutant(definition, text, span, [.. tokens.Select(token => TextSpan.FromBounds(Moved(token.Start, span.End, shift), Math.Max(Moved(token.Start, span.End, shift), Moved(token.End, span.End, shift))))]);
    }

    /// <summary>The class of the mutant, and what plain reading found, which is done before the compiler sees it.</summary>
    public (bool IsIllegal, IReadOnlyList<PlainFault> Faults) Judge()
    {
        if (IsIllegalByMaking is { } known && !IsRemoval)
            return (known, []);
        var faults = PlainReading.Of(Text).Faults;
        return (IsIllegalByMaking ?? faults.Count > 0, faults);
    }

    private static int Moved(int position, int end, int shift) => position < end ? position : position + shift;
}
