using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions.Tests.Mutations.Plain;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>An expression says something else. That it still is an expression makes another rule of it, which is legal.</summary>
internal static class RuleMutations
{
    private static readonly Dictionary<string, string[]> Others = new()
    {
        ["+"] = ["-", "=", "*"],
        ["-"] = ["+", "="],
        ["*"] = ["/", "+"],
        ["="] = ["<=", "+", "=="],
        ["<="] = [">=", "=", "=<"],
        [">="] = ["<=", "=>"],
        [">"] = ["=", ">>"],
    };

    public static IEnumerable<MutationKind> Kinds =>
    [
        new("another operator", false, static definition => Operators(definition).SelectMany(one => Others[one.Lexeme.Text].Select(other => Mutant.Replacing(definition, one.Lexeme.Span, other, [Around(one.Lexeme, one.All), .. Comparisons(one.All)])))),
        new("lose an operator", false, static definition => Operators(definition).Select(one => Mutant.Replacing(definition, one.Lexeme.Span, "", Around(one.Lexeme, one.All)))),
        new("write an operator twice", true, static definition => Operators(definition).Select(one => Mutant.Replacing(definition, one.Lexeme.Span, $"{one.Lexeme.Text} {one.Lexeme.Text}", Around(one.Lexeme, one.All)))),
        new("exchange row and column of a cell", false, Exchanged),
        new("exchange row and column of a scope", false, Scopes),
        new("name a group for its total", false, Groups),
    ];

    private static IEnumerable<(PlainLexeme Lexeme, List<PlainLexeme> All)> Operators(ShippedDefinition definition)
        => Expressions(definition).SelectMany(static all => all.Where(static lexeme => Others.ContainsKey(lexeme.Text)).Select(lexeme => (lexeme, all)));

    private static IEnumerable<List<PlainLexeme>> Expressions(ShippedDefinition definition)
        => definition.Plain.Tokens.Where(static token => token.Role == Role.Expression).Select(static token => PlainLexeme.Of(token.Text, token.Span.Start));

    /// <summary>Of two comparisons in one expression either is one too many.</summary>
    private static IEnumerable<TextSpan> Comparisons(List<PlainLexeme> all) => all.Where(static lexeme => lexeme.Text is "=" or "<=" or ">=" or ">" or "<").Select(static lexeme => lexeme.Span);

    /// <summary>An operator with the pieces on both sides: two operands without an operator are wrong at either.</summary>
    private static TextSpan Around(PlainLexeme lexeme, List<PlainLexeme> all)
    {
        var at = all.IndexOf(lexeme);
        return TextSpan.FromBounds(all[at == 0 ? 0 : at - 1].Span.Start, all[at + 1 == all.Count ? at : at + 1].Span.End);
    }

    private static IEnumerable<Mutant> Exchanged(ShippedDefinition definition)
    {
        foreach (var all in Expressions(definition))
        {
            for (var at = 1; at + 1 < all.Count; at++)
            {
                if (all[at].Text != "@")
                    continue;
                var (first, last) = (at - 1, at + 1);
                while (first >= 2 && all[first - 1].Text == ".")
                    first -= 2;
                while (last + 2 < all.Count && all[last + 1].Text == ".")
                    last += 2;
                var row = TextSpan.FromBounds(all[first].Span.Start, all[at - 1].Span.End);
                var column = TextSpan.FromBounds(all[at + 1].Span.Start, all[last].Span.End);
                var cell = TextSpan.FromBounds(row.Start, column.End);
                yield return Mutant.Replacing(definition, cell, $"{definition.Text.Substring(column.Start, column.Length)}@{definition.Text.Substring(row.Start, row.Length)}", cell);
            }
        }
    }

    /// <summary>The names of the rule are then on the wrong axis, and the scope is as good a place to say so.</summary>
    private static IEnumerable<Mutant> Scopes(ShippedDefinition definition)
    {
        foreach (var (map, entry) in definition.Entries())
        {
            if (entry is not { Key.Value: "for", Value: PlainText scope })
                continue;
            var changed = scope.Value.Contains("column", System.StringComparison.Ordinal) ? scope.Value.Replace("column", "row", System.StringComparison.Ordinal) : scope.Value.Replace("row", "column", System.StringComparison.Ordinal);
            var check = map["check"]?.Span ?? scope.Span;
            yield return Mutant.Replacing(definition, scope.Span, changed, scope.Span, check);
        }
    }

    private static IEnumerable<Mutant> Groups(ShippedDefinition definition)
    {
        foreach (var all in Expressions(definition))
        {
            for (var at = 2; at < all.Count; at++)
            {
                if (all[at].Text != "total" || all[at - 1].Text != ".")
                    continue;
                var last = at;
                while (last + 2 < all.Count && all[last + 1].Text == ".")
                    last += 2;
                yield return Mutant.Replacing(definition, TextSpan.FromBounds(all[at - 1].Span.Start, all[at].Span.End), "", TextSpan.FromBounds(all[at - 2].Span.Start, all[last].Span.End));
            }
        }
    }
}
