using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Cli.EditorSchema;

/// <summary>
/// The JSON schema of definition files, from the compiler's own table of keys, so that any editor for YAML completes and checks
/// them. It is draft-07, which all of those editors read.
/// </summary>
internal static class DefinitionSchema
{
    /// <summary>The whole schema.</summary>
    public static JsonObject Build()
    {
        var definitions = new JsonObject();
        foreach (var place in Enum.GetValues<KeyPlace>())
            definitions[NameOf(place)] = Map(place);
        foreach (var kind in Enum.GetValues<ValueKind>())
            definitions[NameOf(kind)] = KindSchemas.Of(kind);

        // A file of tables has no key that a report has not, and an editor cannot tell the two by their names.
        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Crossfoot definition",
            ["description"] = "A report, or tables of one: *.report.yaml and *.table.yaml.",
            ["allOf"] = new JsonArray(Reference(KeyPlace.Report)),
            ["definitions"] = definitions,
        };
    }

    /// <summary>Refers to the schema of a map.</summary>
    public static JsonObject Reference(KeyPlace place) => new() { ["$ref"] = "#/definitions/" + NameOf(place) };

    /// <summary>Refers to the schema of a kind of value.</summary>
    public static JsonObject Reference(ValueKind kind) => new() { ["$ref"] = "#/definitions/" + NameOf(kind) };

    /// <summary>Some kinds are called like the maps that they allow among others, hence the endings.</summary>
    private static string NameOf(KeyPlace place) => JsonNamingPolicy.CamelCase.ConvertName(place.ToString()) + "Map";

    private static string NameOf(ValueKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()) + "Value";

    private static JsonObject Map(KeyPlace place)
    {
        var properties = new JsonObject();
        foreach (var spec in KeyTable.At(place))
        {
            // Editors show a description that stands beside allOf, and ignore one beside $ref.
            properties[spec.Key] = new JsonObject { ["description"] = spec.Summary, ["allOf"] = new JsonArray(Reference(spec.Kind)) };
        }

        var map = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
        };
        var required = KeyTable.At(place).Where(static spec => spec.IsRequired).Select(static spec => (JsonNode)spec.Key).ToArray();
        if (required.Length > 0)
            map["required"] = new JsonArray(required);
        if (place == KeyPlace.OpenRows)
            AskForKey(map);
        return map;
    }

    /// <summary>Members that are told apart by their order alone need no column of keys.</summary>
    private static void AskForKey(JsonObject openRows)
    {
        openRows["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { [Keys.Each] = new JsonObject { ["const"] = "ordinal" } },
        };
        openRows["else"] = new JsonObject { ["required"] = new JsonArray(Keys.Key) };
    }
}
