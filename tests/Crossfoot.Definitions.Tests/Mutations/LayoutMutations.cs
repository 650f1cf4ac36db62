using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>A line begins at the wrong place, or behind something else than spaces.</summary>
internal static class LayoutMutations
{
    public static IEnumerable<MutationKind> Kinds =>
    [
        new("one space more", false, static definition => Indented(definition, static indent => new string(' ', indent + 1), isIllegal: null)),
        new("one space less", false, static definition => Indented(definition, static indent => new string(' ', indent - 1), isIllegal: null)),
        new("one level more", false, static definition => Indented(definition, static indent => new string(' ', indent + 2), isIllegal: null)),
        new("one level less", false, static definition => Indented(definition, static indent => new string(' ', indent - 2), isIllegal: null)),
        new("tab for spaces", true, static definition => Indented(definition, static indent => new string('\t', (indent + 1) / 2), isIllegal: true)),
        new("U+3000 for spaces", true, static definition => Indented(definition, static indent => new string('\u3000', (indent + 1) / 2), isIllegal: true)),
        new("U+3000 for the last two spaces", true, static definition => Indented(definition, static indent => new string(' ', indent - 2) + "\u3000", isIllegal: true)),
    ];

    private static IEnumerable<Mutant> Indented(ShippedDefinition definition, System.Func<int, string> indentation, bool? isIllegal)
    {
        foreach (var (start, content, end) in definition.Lines().Where(static line => line.Content - line.Start >= 2))
        {
            var name = definition.Text.IndexOfAny([':', ' ', '\n'], content);
            yield return Mutant.Replacing(definition, TextSpan.FromBounds(start, content), indentation(content - start), TextSpan.FromBounds(start, name)) with { IsIllegalByMaking = isIllegal };
        }
    }
}
