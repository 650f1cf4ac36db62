using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Crossfoot.Wording;

namespace Crossfoot.Json;

/// <summary>A value of a JSON text, with where it stands: <see cref="JsonElement"/> does not say, and keeps one of two equal keys in silence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where its first byte stands.</param>
internal sealed record JsonNode(JsonValueKind Kind, int Start)
{
    /// <summary>The characters of a text, or the digits of a number as they are written; empty for anything else.</summary>
    public string Text { get; init; } = "";

    /// <summary>The entries of an object in the order of the text, doubled keys among them.</summary>
    public IReadOnlyList<JsonEntry> Entries { get; init; } = [];

    /// <summary>The values of a list.</summary>
    public IReadOnlyList<JsonNode> Items { get; init; } = [];

    /// <summary>Whether it is a text of nothing but blanks.</summary>
    public bool IsBlank => Kind == JsonValueKind.String && LabelFolding.FoldCharacters(Text).Length == 0;

    /// <summary>Whether another value says the same: 5 and 5.0 do, and objects whose entries stand in another order.</summary>
    public bool SaysTheSame(JsonNode other)
    {
        if (Kind != other.Kind || Entries.Count != other.Entries.Count || Items.Count != other.Items.Count)
            return false;
        if (Kind == JsonValueKind.Number && JsonNumber.Read(Text) is { } number)
            return number == JsonNumber.Read(other.Text);
        if (Text != other.Text)
            return false;
        var entries = Entries.OrderBy(static entry => entry.Name, StringComparer.Ordinal)
            .Zip(other.Entries.OrderBy(static entry => entry.Name, StringComparer.Ordinal), static (one, two) => one.Name == two.Name && one.Value.SaysTheSame(two.Value));
        return entries.All(static same => same) && Items.Zip(other.Items, static (one, two) => one.SaysTheSame(two)).All(static same => same);
    }

    /// <summary>The value as JSON on one line, cut where it is longer than a message can bear.</summary>
    public string Print(int most)
    {
        var text = new StringBuilder();
        Print(text, most);
        return text.Length > most ? text.ToString(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most) + "…" : text.ToString();
    }

    private void Print(StringBuilder text, int most)
    {
        if (text.Length > most)
            return;
        switch (Kind)
        {
            case JsonValueKind.Object:
                Print(text, '{', '}', Entries, entry =>
                {
                    text.Append('"').Append(entry.Name).Append("\": ");
                    entry.Value.Print(text, most);
                });
                break;
            case JsonValueKind.Array:
                Print(text, '[', ']', Items, item => item.Print(text, most));
                break;
            case JsonValueKind.String:
                text.Append('"').Append(Text).Append('"');
                break;
            case JsonValueKind.Number:
                text.Append(Text);
                break;
            case JsonValueKind.True:
                text.Append("true");
                break;
            case JsonValueKind.False:
                text.Append("false");
                break;
            case JsonValueKind.Null:
                text.Append("null");
                break;
            case JsonValueKind.Undefined:
                break;
        }
    }

    private static void Print<T>(StringBuilder text, char open, char close, IReadOnlyList<T> parts, Action<T> print)
    {
        text.Append(open);
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            print(parts[i]);
        }

        text.Append(close);
    }
}

/// <summary>An entry of a JSON object.</summary>
/// <param name="Name">The key.</param>
/// <param name="Start">Where the key stands.</param>
/// <param name="Value">The value.</param>
internal readonly record struct JsonEntry(string Name, int Start, JsonNode Value)
{
    /// <summary>Whether the key is there again with another value, so that nobody can say which holds.</summary>
    public bool IsAmbiguous { get; init; }
}
