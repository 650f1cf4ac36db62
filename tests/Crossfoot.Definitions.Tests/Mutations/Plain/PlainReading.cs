using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions.Tests.Mutations.Plain;

/// <summary>
/// A definition as someone reads it who knows the manual and YamlDotNet and nothing of the compiler: the tokens with their roles, and
/// what is wrong. It knows keys, kinds, words, ids, editions, references and the grammar of expressions; it does not know types, units,
/// closed cells or whether a rule makes sense. So what it finds wrong is wrong, and what it finds right may still be reported.
/// </summary>
internal sealed partial class PlainReading
{
    private static readonly HashSet<string> Reserved = ["and", "or", "not", "in", "between", "except", "where"];

    /// <summary>What is wrong where YAML itself is, which says nothing about where.</summary>
    public const string NoYaml = "no YAML";

    private readonly string _text;
    private TextSpan _owner;
    private readonly List<Action> _later = [];
    private readonly HashSet<string> _editions = [];
    private readonly HashSet<string> _parameters = [];

    private PlainReading(string text) => _text = text;

    /// <summary>The scalars, in order.</summary>
    public List<PlainToken> Tokens { get; } = [];

    /// <summary>What is wrong.</summary>
    public List<PlainFault> Faults { get; } = [];

    /// <summary>The tables.</summary>
    public List<PlainTable> Tables { get; } = [];

    /// <summary>The nodes; null where the text is no YAML.</summary>
    public PlainMap? Root { get; private set; }

    /// <summary>The ids of the parameters.</summary>
    public IReadOnlySet<string> Parameters => _parameters;

    public static PlainReading Of(string text)
    {
        var reading = new PlainReading(text);
        reading.Root = PlainYaml.Read(text) as PlainMap;
        if (reading.Root is null)
            reading.Fault(NoYaml, text.Split('\n').All(static line => line.Length == 0 || line[0] == '#') ? new TextSpan(0, 0) : new TextSpan(0, text.Length));
        else
            reading.Place("report", reading.Root, new PlainContext(null, null, ""));
        foreach (var check in reading._later)
            check();
        return reading;
    }

    public void Fault(string what, TextSpan span) => Faults.Add(new PlainFault(what, span));

    private void Token(Role role, PlainText text, string kind)
        => Tokens.Add(new PlainToken(role, text.IsQuoted ? TextSpan.FromBounds(text.Span.Start + 1, Math.Max(text.Span.End - 1, text.Span.Start + 1)) : text.Span, text.Value, kind));

    /// <summary>The entries of a map with known keys.</summary>
    private void Place(string place, PlainNode node, PlainContext context)
    {
        if (node is not PlainMap map)
        {
            Fault("not a map", node.Span);
            return;
        }

        Unique(map);
        foreach (var key in PlainKeys.Required(place).Where(key => map[key] is null))
            Fault($"'{key}' is missing", _owner);
        foreach (var entry in map.Entries)
        {
            _owner = entry.Key.Span;
            Token(Role.Key, entry.Key, place);
            if (PlainKeys.Takes(place, entry.Key.Value) is { } kind)
                Value(kind, entry.Value, context);
            else
                Fault("unknown key", entry.Key.Span);
        }
    }

    private void Unique(PlainMap map)
    {
        if (map.Entries.Count == 0)
            Fault("nothing in it", map.Span);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries.Where(entry => !seen.Add(entry.Key.Value)))
            Fault("key twice", entry.Key.Span);
    }

    private void Value(string kind, PlainNode value, PlainContext context)
    {
        switch (kind)
        {
            case "cells" or "empty" or "rule" or "table":
                Structure(kind, value, context);
                break;
            case "made" when value is PlainText text:
                Id(text, "rule");
                break;
            case "key" or "member" when value is not PlainMap:
                Value("wording", value, context);
                break;
            case "made" or "key" or "member":
                Place(kind, value, context);
                break;
            case "tables" or "rows" or "columns" or "rules" or "editions" or "units" or "params" or "blanks" or "values":
                Named(kind, value, context);
                break;
            case "list":
                Each(value as PlainList, item => Wording("text", item), value);
                break;
            case "texts":
            case "wording" or "variants":
                Wording(kind, value);
                break;
            case "paths" or "closed" when value is PlainList list:
                Each(list, item => Value(kind == "closed" ? "closed-path" : "path", item, context));
                break;
            case "numbers":
                Each(value as PlainList, item => Value("number", item, context), value);
                break;
            default:
                Scalar(kind, value, context);
                break;
        }
    }

    private void Structure(string kind, PlainNode value, PlainContext context)
    {
        if (kind == "table" && value is PlainText name)
        {
            Reference(name, "table", () => Tables.Exists(table => table.Id == name.Value));
            return;
        }

        if (kind == "rule")
            context = context.ForRule(value);
        Place(kind, value, context);
    }

    private void Each(PlainList? list, Action<PlainNode> read, PlainNode? other = null)
    {
        if (list is null || list.Items.Count == 0)
        {
            Fault("a list with something in it is wanted", (list ?? other)!.Span);
            return;
        }

        foreach (var item in list.Items)
            read(item);
    }

    private void Wording(string kind, PlainNode value)
    {
        switch (value)
        {
            case PlainText text when text.IsQuoted || text.Value.Length > 0:
                if (kind == "variants")
                    Fault("a list is wanted", text.Span);
                Token(Role.Wording, text, kind);
                break;
            case PlainList list when kind is "variants" or "texts":
                Each(list, item => Wording("text", item));
                break;
            case PlainMap map when kind is "wording" or "variants":
                Unique(map);
                foreach (var entry in map.Entries)
                {
                    Reference(entry.Key, "edition", () => _editions.Contains(entry.Key.Value));
                    Wording(kind == "variants" ? "variants" : "text", entry.Value);
                }

                break;
            default:
                Fault("no wording", value.Span);
                break;
        }
    }

    private void Id(PlainText id, string kind)
    {
        Token(Role.Id, id, kind);
        if (kind is not ("edition" or "unit" or "text") && (!IdPattern().IsMatch(id.Value) || Reserved.Contains(id.Value)))
            Fault("no id", id.Span);
    }

    private void Reference(PlainText text, string kind, Func<bool> exists)
    {
        Token(Role.Reference, text, kind);
        _later.Add(() =>
        {
            if (!exists())
                Fault($"no such {kind}", text.Span);
        });
    }

    private void Scalar(string kind, PlainNode value, PlainContext context)
    {
        if (value is not PlainText text || (text.Value.Trim().Length == 0 && !(text.IsQuoted && kind == "text")))
        {
            Fault("no text", value.Span);
            return;
        }

        switch (kind)
        {
            case "text":
                Token(Role.Wording, text, kind);
                break;
            case "name":
                Id(text, kind);
                break;
            case "namespace":
                Token(Role.Id, text, kind);
                if (!text.Value.Split('.').All(static part => IdPattern().IsMatch(part)))
                    Fault("no namespace", text.Span);
                break;
            case "edition":
                Reference(text, kind, () => _editions.Contains(text.Value));
                break;
            case "path" or "paths":
                Reference(text, "path", () => context.Axis!.Find(text.Value) is not null);
                break;
            case "closed" when text.Value == "true":
                Token(Role.Word, text, "true");
                break;
            case "closed" or "closed-path":
                Expression(text, "set", context);
                break;
            case "condition" or "number-expression" or "scope":
                Expression(text, kind, context);
                break;
            case "figure":
                Token(Role.Figure, text, kind);
                break;
            case "number":
                Token(Role.Figure, text, kind);
                if (!int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                    Fault("no number", text.Span);
                break;
            default:
                Token(Role.Word, text, kind);
                if (!PlainKeys.Words[kind].Contains(text.Value))
                    Fault("unknown word", text.Span);
                break;
        }
    }

    private void Expression(PlainText text, string kind, PlainContext context)
    {
        Token(Role.Expression, text, kind);
        _later.Add(() => PlainExpression.Check(this, text, kind, context));
    }

    [GeneratedRegex(@"^\p{L}[\p{L}\p{Nd}_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
