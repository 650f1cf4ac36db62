using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Crossfoot.Json;

/// <summary>Reads JSON into values that know where they stand.</summary>
internal sealed class JsonTree
{
    /// <summary>As many as a document may have cells; a report has some thousands.</summary>
    public const int MostValues = 2_000_000;

    private int _values;

    /// <summary>Whether there was more than is read.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Reads the value at which a reader stands, to its end.</summary>
    /// <exception cref="JsonException">The text is no JSON, or holds more than a report ever does.</exception>
    public JsonNode Read(ref Utf8JsonReader reader)
    {
        if (_values == MostValues)
        {
            IsFull = true;
            throw new JsonException($"There are more than {MostValues} values in it.");
        }

        _values++;
        var start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = new List<JsonEntry>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var (name, at) = (Text(ref reader), (int)reader.TokenStartIndex);
                    reader.Read();
                    entries.Add(new JsonEntry(name, at, Read(ref reader)));
                }

                return new JsonNode(JsonValueKind.Object, start) { Entries = entries };
            case JsonTokenType.StartArray:
                var items = new List<JsonNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(Read(ref reader));
                return new JsonNode(JsonValueKind.Array, start) { Items = items };
            case JsonTokenType.String:
                return new JsonNode(JsonValueKind.String, start) { Text = Text(ref reader) };
            case JsonTokenType.Number:
                return new JsonNode(JsonValueKind.Number, start) { Text = Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan) };
            case JsonTokenType.True:
                return new JsonNode(JsonValueKind.True, start);
            case JsonTokenType.False:
                return new JsonNode(JsonValueKind.False, start);
            case JsonTokenType.Null:
                return new JsonNode(JsonValueKind.Null, start);
            default:
                throw new UnreachableException();
        }
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            // Half of a surrogate pair, written as an escape.
            throw new JsonException("A text holds an escape that is no character.", exception);
        }
    }
}
