using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Crossfoot.Placement;
using Crossfoot.Schema;
using Crossfoot.Wording;

namespace Crossfoot.Json;

/// <summary>What in a JSON text a problem is about, as far as it is known.</summary>
/// <param name="Name">How it is called: the report, or a table and its instance.</param>
/// <param name="Table">The id of the table; null for the report.</param>
internal sealed record FigureScope(string Name, string? Table = null);

/// <summary>Collects the problems of a JSON text, each at its place.</summary>
/// <param name="places">Where things stand; null where nobody asks.</param>
internal sealed class FigureProblems(JsonPlaces? places)
{
    /// <summary>To look for the nearest name is slow, and nobody mends more by hand.</summary>
    private const int MostSuggestions = 100;
    private const int LongestName = 100;

    private readonly List<(int Position, Problem Problem)> _problems = [];
    private int _suggestions;

    /// <summary>The problems in the order of the text.</summary>
    public IReadOnlyList<Problem> InOrder => [.. _problems.OrderBy(static problem => problem.Position).Select(static problem => problem.Problem)];

    /// <summary>The place of a position; null where nobody asks.</summary>
    public TextPlace? PlaceOf(int position) => places?.At(position);

    public void Add(string id, Message message, FigureScope scope, int position, string? row = null, string? column = null, Severity severity = Severity.Warning)
        => _problems.Add((position, new Problem(id, severity, message, PlaceOf(position)) { Table = scope.Table, Row = row, Column = column }));

    /// <summary>The entries of an object, each key once. A key that is there again is a problem, and ambiguous where it does not say the same.</summary>
    public IReadOnlyList<JsonEntry> Entries(JsonNode node, FigureScope scope)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new List<JsonEntry>();
        var doubled = new Dictionary<int, (JsonEntry Again, bool Differs)>();
        foreach (var entry in node.Entries)
        {
            if (positions.TryAdd(entry.Name, entries.Count))
            {
                entries.Add(entry);
                continue;
            }

            var first = positions[entry.Name];
            if (doubled.TryGetValue(first, out var known) && known.Differs)
                continue;
            var differs = !entries[first].Value.SaysTheSame(entry.Value);
            if (differs || known == default)
                doubled[first] = (entry, differs);
        }

        foreach (var (first, (again, differs)) in doubled)
        {
            AddTwice(again.Name, again.Start, differs, scope);
            entries[first] = entries[first] with { IsAmbiguous = differs };
        }

        return entries;
    }

    /// <summary>The entries of an object that has these keys and no other; what it does not have is reported.</summary>
    public FigureFields Fields(JsonNode node, IReadOnlyList<string> known, FigureScope scope)
    {
        var (fields, meant, isWhole) = (new List<JsonEntry>(), new List<string>(), true);
        foreach (var entry in Entries(node, scope))
        {
            isWhole &= !entry.IsAmbiguous && known.Contains(entry.Name);
            if (known.Contains(entry.Name))
            {
                fields.Add(entry);
                continue;
            }

            var nearest = Nearest(entry.Name, known);
            AddUnknown(FigureMessages.UnknownKey, entry, nearest, scope);
            if (nearest is not null)
                meant.Add(nearest);
        }

        return new FigureFields(fields, meant, isWhole);
    }

    /// <summary>Reports a key that is not known, with the one that was probably meant.</summary>
    public void AddUnknown(MessageTemplate message, JsonEntry entry, string? nearest, FigureScope scope)
        => Add(ProblemIds.UnknownKey, message.With(scope.Name, Shown(entry.Name), Suggest(nearest)), scope, entry.Start);

    /// <summary>Reports a value of another JSON type than the key takes.</summary>
    public void AddShape(JsonEntry entry, MessageTemplate expected, FigureScope scope)
        => Add(ProblemIds.WrongShape, FigureMessages.WrongShape.With(scope.Name, Shown(entry.Name), Shown(entry.Value), expected.With()), scope, entry.Value.Start);

    /// <summary>Reports what is there again. As in a document that prints a row twice, nothing is in doubt where both say the same.</summary>
    public void AddTwice(string name, int position, bool differs, FigureScope scope)
    {
        var message = (differs ? FigureMessages.GivenTwice : FigureMessages.GivenTwiceAlike).With(scope.Name, Shown(name));
        var at = name.LastIndexOf('@');
        Add(ProblemIds.GivenTwice, message, scope, position, at < 0 ? null : name[..at], at < 0 ? null : name[(at + 1)..], differs ? Severity.Warning : Severity.Info);
    }

    /// <summary>The known name that an unknown one was probably meant to be; null where none is near.</summary>
    public string? Nearest(string name, IEnumerable<string> known)
        => name.Length > LongestName || _suggestions++ >= MostSuggestions ? null : NearestWording.Find(name, known, static candidate => candidate)?.Candidate;

    public static Message Suggest(string? nearest) => nearest is null ? FigureMessages.Nothing.With() : FigureMessages.Nearest.With(nearest);

    /// <summary>A value as messages show it.</summary>
    public static string Shown(JsonNode node) => node.Print(LongestName);

    /// <summary>A name as messages show it.</summary>
    public static string Shown(string name) => name.Length > LongestName ? name[..LongestName] + "…" : name;
}

/// <summary>The entries of an object of which the keys are known.</summary>
/// <param name="Entries">Those that it has, each once.</param>
/// <param name="Meant">The keys that unknown ones were probably meant to be.</param>
/// <param name="IsWhole">Whether every key is known, and none is there again with another value.</param>
internal sealed record FigureFields(IReadOnlyList<JsonEntry> Entries, IReadOnlyList<string> Meant, bool IsWhole)
{
    /// <summary>The entry of a key; null where there is none.</summary>
    public JsonEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Name == key)
                return entry;
        }

        return null;
    }

    /// <summary>The value of a key; null where there is none, JSON's null among them.</summary>
    public JsonNode? ValueOf(string key) => Find(key) is { Value: { Kind: not JsonValueKind.Null } value } ? value : null;
}
