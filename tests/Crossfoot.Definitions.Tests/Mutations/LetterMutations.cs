using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions.Tests.Mutations.Plain;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>A letter is lost, doubled or exchanged with its neighbour. Whether that makes another name that is right, plain reading says.</summary>
internal static class LetterMutations
{
    public static IEnumerable<MutationKind> Kinds =>
    [
        .. OfRole("a key", Role.Key),
        .. OfRole("an id", Role.Id),
        .. OfRole("a reference", Role.Reference, Role.Expression),
        .. OfRole("a word", Role.Word),
        .. OfRole("a label", Role.Wording),
    ];

    private static IEnumerable<MutationKind> OfRole(string what, params Role[] roles) =>
    [
        new($"lose a letter of {what}", true, definition => Mutants(definition, roles, static letters => letters[..1], 1)),
        new($"double a letter of {what}", true, definition => Mutants(definition, roles, static letters => letters[..1] + letters[..1] + letters[1..], 1, isDoubling: true)),
        new($"swap letters of {what}", true, definition => Mutants(definition, roles, static letters => $"{letters[1]}{letters[0]}", 2)),
    ];

    private static IEnumerable<Mutant> Mutants(ShippedDefinition definition, Role[] roles, System.Func<string, string> change, int length, bool isDoubling = false)
    {
        foreach (var name in definition.Plain.Tokens.Where(token => roles.Contains(token.Role)).SelectMany(Names))
        {
            for (var at = name.Start; at + length <= name.End; at++)
            {
                var letters = definition.Text.Substring(at, length);
                if (!letters.All(static letter => char.IsLetterOrDigit(letter) || letter == '_'))
                    continue;
                var changed = isDoubling ? letters + letters : length == 1 ? "" : change(letters);
                yield return Mutant.Replacing(definition, new TextSpan(at, length), changed, name);
            }
        }
    }

    /// <summary>The names in a token: each name of an expression, else the whole.</summary>
    private static IEnumerable<TextSpan> Names(PlainToken token) => token.Role == Role.Expression
        ? PlainLexeme.Of(token.Text, token.Span.Start).Where(static lexeme => lexeme.Kind == "name").Select(static lexeme => lexeme.Span)
        : [token.Span];
}
