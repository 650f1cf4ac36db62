using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions.Tests.Mutations.Plain;

namespace Crossfoot.Definitions.Tests.Mutations;

/// <summary>Something is missing, stands twice, or is of another kind.</summary>
internal static class StructureMutations
{
    public static IEnumerable<MutationKind> Kinds =>
    [
        new("write an entry twice", false, Doubled),
        new("remove a line", false, RemovedLines),
        new("remove a required key", false, WithoutRequired),
        new("cut the file", false, Cut),
        new("a list for a text", false, static definition => Values<PlainText>(definition, value => $"[{definition.Text.Substring(value.Span.Start, value.Span.Length)}]")),
        new("a map for a text", false, static definition => Values<PlainText>(definition, value => $"{{ x: {definition.Text.Substring(value.Span.Start, value.Span.Length)} }}")),
        new("a text for a map", false, static definition => Values<PlainMap>(definition, static value => value.IsFlow ? "其他" : null).Select(static mutant => mutant with { IsRemoval = true })),
        new("a text for a list", false, static definition => Values<PlainList>(definition, static value => value.IsFlow ? "其他" : null)),
        new("no value", false, static definition => Values<PlainText>(definition, static _ => "")),
        new("unknown key", false, static definition => Tokens(definition, Role.Key, "", "colour")),
        new("unknown word", false, static definition => Tokens(definition, Role.Word, "", "whatever")),
        new("unknown edition", false, static definition => Tokens(definition, Role.Reference, "edition", "2033")),
    ];

    private static IEnumerable<Mutant> Doubled(ShippedDefinition definition)
    {
        foreach (var (map, entry) in definition.Entries())
        {
            var written = definition.Text.Substring(entry.Span.Start, entry.Span.Length);
            var indentation = new string(' ', entry.Key.Span.Start - definition.StartOfLine(entry.Key.Span.Start));
            var copy = map.IsFlow ? ", " + written : "\n" + indentation + written;
            var at = map.IsFlow ? entry.Span.End : definition.EndOfLine(entry.Span.End);
            var mutant = Mutant.Replacing(definition, new TextSpan(at, 0), copy, entry.Key.Span) with { IsIllegalByMaking = true };
            yield return mutant with { Tokens = [entry.Key.Span, new TextSpan(at + copy.Length - written.Length, entry.Key.Span.Length)] };
        }
    }

    private static IEnumerable<Mutant> RemovedLines(ShippedDefinition definition)
    {
        var lines = definition.Lines().ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            var (start, _, end) = lines[i];
            var before = i == 0 ? default : TextSpan.FromBounds(lines[i - 1].Start, lines[i - 1].End);
            var after = i + 1 == lines.Count ? default : TextSpan.FromBounds(lines[i + 1].Start, lines[i + 1].End);
            yield return Removed(definition, TextSpan.FromBounds(start, end + 1), before, after);
        }
    }

    private static IEnumerable<Mutant> WithoutRequired(ShippedDefinition definition)
    {
        foreach (var (map, entry) in definition.Entries())
        {
            var token = definition.Plain.Tokens.First(token => token.Span.Start >= entry.Key.Span.Start);
            if (token.Role != Role.Key || !PlainKeys.Required(token.Kind).Contains(token.Text))
                continue;
            var owner = definition.Entries().FirstOrDefault(one => ReferenceEquals(one.Entry.Value, map)).Entry?.Key.Span ?? new TextSpan(0, 0);
            if (!map.IsFlow)
                yield return Removed(definition, TextSpan.FromBounds(definition.StartOfLine(entry.Span.Start), definition.EndOfLine(entry.Span.End) + 1), owner) with { IsIllegalByMaking = true };
            else if (map.Entries[^1] != entry)
                yield return Removed(definition, TextSpan.FromBounds(entry.Span.Start, map.Entries[IndexOf(map, entry) + 1].Span.Start), owner) with { IsIllegalByMaking = true };
            else if (map.Entries.Count > 1)
                yield return Removed(definition, TextSpan.FromBounds(map.Entries[^2].Span.End, entry.Span.End), owner) with { IsIllegalByMaking = true };
        }
    }

    private static int IndexOf(PlainMap map, PlainEntry entry) => map.Entries.ToList().IndexOf(entry);

    /// <summary>What was cut shows at the end of what is left.</summary>
    private static IEnumerable<Mutant> Cut(ShippedDefinition definition)
    {
        for (var at = 0; at < definition.Text.Length; at++)
        {
            var end = definition.Text[..at].TrimEnd().Length;
            var last = definition.StartOfLine(end);
            yield return new Mutant(definition, definition.Text[..at], TextSpan.FromBounds(at, definition.Text.Length), [TextSpan.FromBounds(last, at)]) { IsRemoval = true };
        }
    }

    private static IEnumerable<Mutant> Values<T>(ShippedDefinition definition, Func<T, string?> change)
        where T : PlainNode
    {
        foreach (var (_, entry) in definition.Entries())
        {
            if (entry.Value is T value && change(value) is { } changed)
                yield return Mutant.Replacing(definition, value.Span, changed, TextSpan.FromBounds(entry.Key.Span.Start, value.Span.End));
        }
    }

    private static IEnumerable<Mutant> Tokens(ShippedDefinition definition, Role role, string kind, string changed)
        => definition.Plain.Tokens.Where(token => token.Role == role && (kind.Length == 0 || token.Kind == kind)).Select(token => Mutant.Replacing(definition, token.Span, changed, token.Span));

    private static Mutant Removed(ShippedDefinition definition, TextSpan span, params TextSpan[] tokens)
        => Mutant.Replacing(definition, span, "", tokens) with { IsRemoval = true };
}
