using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>The entries of a map whose keys the language knows. What it does not know is reported, never ignored.</summary>
internal sealed class Fields
{
    private readonly ValueReader _values;
    private readonly KeyPlace _place;
    private readonly List<YamlEntry> _unknown = [];
    private readonly Dictionary<string, YamlEntry> _entries = new(System.StringComparer.Ordinal);

    /// <summary>Reads the keys of a map.</summary>
    /// <param name="values">Reads the values.</param>
    /// <param name="mapping">The map.</param>
    /// <param name="place">What it describes.</param>
    /// <param name="owner">Where a missing key is reported: the name of what the map describes.</param>
    public Fields(ValueReader values, YamlMapping mapping, KeyPlace place, TextSpan owner)
    {
        _values = values;
        _place = place;
        foreach (var entry in mapping.Entries)
        {
            if (KeyTable.Find(place, entry.Key.Value) is not null)
                _entries[entry.Key.Value] = entry;
        }

        var isUnsure = mapping.IsDamaged;
        foreach (var entry in mapping.Entries)
        {
            if (_entries.ContainsKey(entry.Key.Value))
                continue;
            _unknown.Add(entry);
            isUnsure |= ReportUnknown(entry.Key);
        }

        if (!isUnsure)
            ReportMissing(owner);
    }

    /// <summary>An entry, or null where it is not written.</summary>
    public YamlEntry? this[string key] => _entries.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>The one unknown entry that holds a map of maps, if there is one: what a required key was probably meant to hold. That its key is unknown was reported.</summary>
    public YamlEntry? OnlyUnknownMap()
    {
        var maps = _unknown.Where(static entry => entry.Value is YamlMapping { Entries.Count: > 0 } map && map.Entries.All(static inner => inner.Value is YamlMapping)).Take(2).ToList();
        return maps.Count == 1 ? maps[0] : null;
    }

    /// <summary>A text.</summary>
    public Located<string>? Text(string key) => this[key] is { } entry ? _values.Text(key, entry.Value) : null;

    /// <summary>A name.</summary>
    public Located<string>? Name(string key) => this[key] is { } entry ? _values.NameValue(key, entry.Value) : null;

    /// <summary>A word of the key's kind.</summary>
    public Located<string>? Word(string key)
        => this[key] is { } entry ? _values.Word(key, entry.Value, KeyTable.Find(_place, key)!.Kind) : null;

    /// <summary>An expression.</summary>
    public YamlScalar? Expression(string key) => this[key] is { } entry ? _values.Scalar(key, entry.Value, ValueKind.Expression) : null;

    /// <summary>Whether a key says <c>true</c>.</summary>
    public bool IsTrue(string key) => Word(key) is { Value: "true" };

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<Located<string>> Texts(string key)
        => this[key] is { } entry ? Texts(key, _values.List(key, entry.Value, ValueKind.Texts) ?? []) : [];

    /// <summary>A text or a list of texts.</summary>
    public IReadOnlyList<Located<string>> TextOrTexts(string key, ValueKind kind)
    {
        if (this[key] is not { } entry)
            return [];
        if (entry.Value is YamlSequence)
            return Texts(key, _values.List(key, entry.Value, kind) ?? []);
        return _values.Text(key, entry.Value, kind) is { } text ? [text] : [];
    }

    private List<Located<string>> Texts(string key, IReadOnlyList<YamlNode> items)
    {
        var texts = new List<Located<string>>();
        foreach (var item in items)
        {
            if (_values.Text(key, item) is { } text)
                texts.Add(text);
        }

        return texts;
    }

    /// <summary>A tolerance.</summary>
    public Located<string>? Tolerance()
    {
        if (this[Keys.Tolerance] is not { } entry || _values.NameValue(Keys.Tolerance, entry.Value, ValueKind.Tolerance) is not { } written)
            return null;
        if (Amounts.IsTolerance(written.Value))
            return written;
        _values.WrongValue(Keys.Tolerance, written, ValueKind.Tolerance);
        return null;
    }

    /// <summary>Reports a key that means nothing here; the answer is whether it may stand for a known one.</summary>
    private bool ReportUnknown(YamlScalar key)
    {
        var bag = _values.Bag;
        if ((_place, key.Value) is (KeyPlace.Row, Keys.Columns) or (KeyPlace.Column, Keys.Rows))
        {
            ReportOtherAxis(key);
            return false;
        }

        var known = KeyTable.At(_place).Select(static spec => spec.Key).ToList();
        var free = known.Where(name => !_entries.ContainsKey(name)).ToList();
        var written = new Located<string>(key.Value, key.Span);
        var (english, chinese, fixes) = Suggestions.Nearest(bag.File, written, free);
        if (fixes.Count == 0)
            (english, chinese, _) = Suggestions.Nearest(bag.File, written, known);
        var (place, placeChinese) = Words.NameOf(_place);
        bag.Report(new Diagnostic(Descriptors.UnknownKey, bag.File, key.Span, [key.Value, place, english, placeChinese, chinese]) { Fixes = fixes });
        return NearestName.Find(key.Value, KeyTable.At(_place).Where(spec => spec.IsRequired && !_entries.ContainsKey(spec.Key)).Select(static spec => spec.Key)) is not null;
    }

    private void ReportOtherAxis(YamlScalar key)
    {
        var (axis, axes, chinese) = _place == KeyPlace.Row ? ("row", Keys.Rows, "行") : ("column", Keys.Columns, "列");
        _values.Bag.Report(new Diagnostic(Descriptors.ItemsOfOtherAxis, _values.Bag.File, key.Span, [key.Value, axis, axes, axes, chinese])
        {
            Fixes = [new Fix($"Write '{axes}'", $"改为“{axes}”", [new TextEdit(_values.Bag.File, key.Span, axes)])],
        });
    }

    private void ReportMissing(TextSpan owner)
    {
        foreach (var spec in KeyTable.At(_place))
        {
            if (!spec.IsRequired || _entries.ContainsKey(spec.Key))
                continue;
            var (place, placeChinese) = Words.NameOf(_place);
            var (kind, _) = Words.NameOf(spec.Kind);
            _values.Bag.Report(Descriptors.MissingKey, owner, place, spec.Key, kind, placeChinese);
        }
    }
}
