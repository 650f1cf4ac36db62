using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions.Tests.Mutations.Plain;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>A sign of YAML is lost, or typed on a Chinese keyboard.</summary>
internal static class PunctuationMutations
{
    public static IEnumerable<MutationKind> Kinds =>
    [
        new("full-width colon", true, static definition => Colons(definition, 1, "：", isIllegal: true)),
        new("full-width colon for colon and space", true, static definition => Colons(definition, 2, "：", isIllegal: true)),
        new("lose a colon", true, static definition => Colons(definition, 1, "", isIllegal: null)),
        new("lose the space behind a colon", true, static definition => Colons(definition, 2, ":", isIllegal: null)),
        // In a list of labels it makes one longer label of two, which nobody can tell from one that was meant.
        new("full-width comma", true, static definition => Commas(definition, 1, "，", isIllegal: null)),
        new("full-width comma for comma and space", true, static definition => Commas(definition, 2, "，", isIllegal: null)),
        new("lose a comma", true, static definition => Commas(definition, 1, "", isIllegal: null)),
        new("full-width brackets", true, FullWidthBrackets),
        new("full-width opening bracket", true, static definition => Brackets(definition, isOpening: true, isLost: false)),
        new("full-width closing bracket", true, static definition => Brackets(definition, isOpening: false, isLost: false)),
        new("lose an opening bracket", true, static definition => Brackets(definition, isOpening: true, isLost: true)),
        new("lose a closing bracket", true, static definition => Brackets(definition, isOpening: false, isLost: true)),
        new("full-width quotes", true, FullWidthQuotes),
        new("lose an opening quote", true, static definition => definition.Quoted().Select(quoted => Mutant.Replacing(definition, new TextSpan(quoted.Start, 1), "", quoted))),
        new("lose a closing quote", true, static definition => definition.Quoted().Select(quoted => Mutant.Replacing(definition, new TextSpan(quoted.End - 1, 1), "", quoted))),
        new("lose both quotes", false, WithoutQuotes),
        new("full-width dash of a list", true, Dashes),
        new("full-width comment sign", true, Comments),
        new("lose a parenthesis", true, Parentheses),
    ];

    private static IEnumerable<Mutant> Colons(ShippedDefinition definition, int length, string replacement, bool? isIllegal)
    {
        foreach (var (_, entry) in definition.Entries())
        {
            var colon = definition.Text.IndexOf(':', entry.Key.Span.End);
            if (length == 1 || definition.Text[colon + 1] == ' ')
                yield return Mutant.Replacing(definition, new TextSpan(colon, length), replacement, TextSpan.FromBounds(entry.Key.Span.Start, colon + length)) with { IsIllegalByMaking = isIllegal };
        }
    }

    private static IEnumerable<Mutant> Commas(ShippedDefinition definition, int length, string replacement, bool? isIllegal)
    {
        foreach (var (_, items) in definition.Brackets())
        {
            for (var i = 1; i < items.Count; i++)
            {
                var comma = definition.Text.IndexOf(',', items[i - 1].End);
                yield return Mutant.Replacing(definition, new TextSpan(comma, length), replacement, TextSpan.FromBounds(comma, items[i].Start)) with { IsIllegalByMaking = isIllegal };
            }
        }
    }

    private static IEnumerable<Mutant> FullWidthBrackets(ShippedDefinition definition)
        => definition.Brackets().Select(bracket => Mutant.Replacing(
            definition,
            bracket.Span,
            $"{Wide(definition.Text[bracket.Span.Start])}{definition.Text.Substring(bracket.Span.Start + 1, bracket.Span.Length - 2)}{Wide(definition.Text[bracket.Span.End - 1])}",
            new TextSpan(bracket.Span.Start, 1),
            new TextSpan(bracket.Span.End - 1, 1)) with { IsIllegalByMaking = true });

    private static IEnumerable<Mutant> Brackets(ShippedDefinition definition, bool isOpening, bool isLost)
    {
        foreach (var (span, items) in definition.Brackets())
        {
            var at = isOpening ? span.Start : span.End - 1;

            // Either bracket may be blamed for the other, and the first or the last of what stands between them.
            var opening = TextSpan.FromBounds(span.Start, items[0].Start);
            var closing = TextSpan.FromBounds(items[^1].End, span.End);
            yield return Mutant.Replacing(definition, new TextSpan(at, 1), isLost ? "" : Wide(definition.Text[at]).ToString(), opening, closing) with { IsIllegalByMaking = isLost ? null : true };
        }
    }

    private static char Wide(char narrow) => (char)(narrow - '!' + '！');

    private static IEnumerable<Mutant> FullWidthQuotes(ShippedDefinition definition)
    {
        foreach (var quoted in definition.Quoted())
        {
            var (open, close) = definition.Text[quoted.Start] == '"' ? ('“', '”') : ('‘', '’');
            yield return Mutant.Replacing(definition, quoted, $"{open}{definition.Text.Substring(quoted.Start + 1, quoted.Length - 2)}{close}", quoted);
        }
    }

    /// <summary>Where nothing is left, the key has no value.</summary>
    private static IEnumerable<Mutant> WithoutQuotes(ShippedDefinition definition)
    {
        foreach (var quoted in definition.Quoted())
        {
            var owner = definition.Entries().FirstOrDefault(one => one.Entry.Value.Span == quoted).Entry?.Key.Span ?? quoted;
            yield return Mutant.Replacing(definition, quoted, definition.Text.Substring(quoted.Start + 1, quoted.Length - 2), quoted, quoted.Length == 2 ? owner : quoted);
        }
    }

    private static IEnumerable<Mutant> Dashes(ShippedDefinition definition)
    {
        foreach (var item in definition.Nodes().OfType<PlainList>().Where(static list => !list.IsFlow).SelectMany(static list => list.Items))
        {
            var dash = definition.Text.LastIndexOf('-', item.Span.Start);
            yield return Mutant.Replacing(definition, new TextSpan(dash, 1), "－", TextSpan.FromBounds(dash, item.Span.End)) with { IsIllegalByMaking = true };
        }
    }

    private static IEnumerable<Mutant> Comments(ShippedDefinition definition)
    {
        for (var at = definition.Text.IndexOf("# ", System.StringComparison.Ordinal); at >= 0; at = definition.Text.IndexOf("# ", at + 1, System.StringComparison.Ordinal))
            yield return Mutant.Replacing(definition, new TextSpan(at, 1), "＃", TextSpan.FromBounds(at, definition.EndOfLine(at)));
    }

    private static IEnumerable<Mutant> Parentheses(ShippedDefinition definition)
    {
        foreach (var token in definition.Plain.Tokens.Where(static token => token.Role == Role.Expression))
        {
            // A parenthesis that is missing shows at its counterpart, at the end of the expression, or where the text goes on without it.
            foreach (var lexeme in PlainLexeme.Of(token.Text, token.Span.Start).Where(static lexeme => lexeme.Text is "(" or ")"))
                yield return Mutant.Replacing(definition, lexeme.Span, "", token.Span);
        }
    }
}
