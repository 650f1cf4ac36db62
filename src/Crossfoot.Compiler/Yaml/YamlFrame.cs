using System.Collections.Generic;

namespace Crossfoot.Compiler.Yaml;

/// <summary>A collection while it is read.</summary>
internal sealed class YamlFrame(bool isMapping, bool isFlow, bool isPair, int start)
{
    private readonly Dictionary<string, YamlScalar> _keys = new(System.StringComparer.Ordinal);

    /// <summary>Whether it is a mapping, else a list.</summary>
    public bool IsMapping { get; } = isMapping;

    /// <summary>Whether it is written in brackets or braces.</summary>
    public bool IsFlow { get; } = isFlow;

    /// <summary>Whether it is the lone pair of <c>[a: b]</c>, which has no braces.</summary>
    public bool IsPair { get; } = isPair;

    /// <summary>Where it begins; negative until its first node is read.</summary>
    public int Start { get; set; } = start;

    /// <summary>Where its last node ends.</summary>
    public int LastEnd { get; set; } = start;

    /// <summary>The entries of a mapping.</summary>
    public List<YamlEntry> Entries { get; } = [];

    /// <summary>The items of a list.</summary>
    public List<YamlNode> Items { get; } = [];

    /// <summary>The key whose value comes next.</summary>
    public YamlScalar? Key { get; private set; }

    /// <summary>Whether the next node is a key.</summary>
    public bool ExpectsKey => Key is null;

    /// <summary>Whether the value that comes next is not kept.</summary>
    public bool IsDropped { get; private set; }

    /// <summary>Whether an entry could not be read.</summary>
    public bool IsDamaged { get; set; }

    /// <summary>The earlier key of the same name.</summary>
    public YamlScalar? Find(string key) => _keys.TryGetValue(key, out var found) ? found : null;

    /// <summary>Takes a key.</summary>
    public void TakeKey(YamlScalar key)
    {
        Key = key;
        IsDropped = false;
    }

    /// <summary>Leaves out the entry whose key was just taken.</summary>
    public void DropKey() => IsDropped = true;

    /// <summary>Takes a value.</summary>
    public void AddValue(YamlNode value, int end)
    {
        if (!IsDropped && Key is { } key)
        {
            _keys[key.Value] = key;
            Entries.Add(new YamlEntry(key, value));
        }

        LastEnd = System.Math.Max(LastEnd, end);
        Key = null;
    }
}
