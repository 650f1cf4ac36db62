using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Crossfoot.Placement;

namespace Crossfoot.Json;

/// <summary>
/// The entries of a list that are told apart by their keys: members of open rows, and instances of repeated tables. Those with one key
/// must say the same; all that have none stand for one that is not read.
/// </summary>
internal sealed class KeyedEntries(FigureNotation notation, FigureProblems problems, FigureScope scope)
{
    /// <summary>The key of what stands for entries without one.</summary>
    public const string Keyless = "";

    private readonly Dictionary<string, int> _positions = [];
    private readonly List<(KeyedEntry Entry, JsonNode? Node)> _entries = [];
    private readonly HashSet<string> _reported = [];

    /// <summary>The entries, each key once.</summary>
    public IEnumerable<KeyedEntry> All => _entries.Select(static entry => entry.Entry);

    /// <summary>Takes the next entry.</summary>
    /// <param name="node">The entry.</param>
    /// <param name="list">The key of the list.</param>
    /// <param name="fields">What it has; null where it is no object.</param>
    public void Add(JsonNode node, string list, FigureFields? fields)
    {
        var (key, position) = KeyOf(node, list, fields);
        if (key is null)
        {
            if (_positions.TryAdd(Keyless, _entries.Count))
                _entries.Add((new KeyedEntry(Keyless, node.Start, null), null));
        }
        else if (_positions.TryAdd(key, _entries.Count))
        {
            _entries.Add((new KeyedEntry(key, position, fields), node));
        }
        else
        {
            AddAgain(key, position, node, list);
        }
    }

    private void AddAgain(string key, int position, JsonNode node, string list)
    {
        var (first, known) = _entries[_positions[key]];
        if (first.Fields is null)
            return;
        var differs = !known!.SaysTheSame(node);
        if (_reported.Add(key) || differs)
            problems.AddTwice($"{list}, {key}", position, differs, scope);
        if (differs)
            _entries[_positions[key]] = (first with { Fields = null }, known);
    }

    /// <summary>The key of an entry; null where it has none, which is reported. A number is taken by its digits.</summary>
    private (string? Key, int Position) KeyOf(JsonNode node, string list, FigureFields? fields)
    {
        if (fields is null)
        {
            problems.Add(ProblemIds.WrongShape, FigureMessages.WrongEntry.With(scope.Name, list, FigureProblems.Shown(node), FigureMessages.AnObject.With()), scope, node.Start);
            return (null, node.Start);
        }

        if (fields.Find("key") is not { } entry || (notation == FigureNotation.Given && entry.Value.IsBlank))
        {
            if (!fields.Meant.Contains("key"))
                problems.Add(ProblemIds.WrongShape, FigureMessages.NoKey.With(scope.Name, list), scope, node.Start);
            return (null, node.Start);
        }

        var value = entry.Value;
        if (entry.IsAmbiguous)
            return (null, value.Start);
        if (value.Kind == JsonValueKind.String || (value.Kind == JsonValueKind.Number && value.Text.All(char.IsAsciiDigit)))
            return (value.Text, value.Start);
        problems.AddShape(entry, FigureMessages.AText, scope);
        return (null, value.Start);
    }
}

/// <summary>An entry of a list that is told apart by its key.</summary>
/// <param name="Key">The key; empty for entries without one.</param>
/// <param name="Start">Where it stands.</param>
/// <param name="Fields">What it has; null where it is not read.</param>
internal sealed record KeyedEntry(string Key, int Start, FigureFields? Fields);
