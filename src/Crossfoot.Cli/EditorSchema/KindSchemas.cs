using System.Diagnostics;
using System.Linq;
using System.Text.Json.Nodes;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Cli.EditorSchema;

/// <summary>What each kind of value looks like to an editor. YAML makes numbers and truth values of plain texts; to Crossfoot they are texts.</summary>
internal static class KindSchemas
{
    private const string Percentage = "\\s*[%％]";
    private const string Unsigned = "([0-9]+(\\.[0-9]*)?|\\.[0-9]+)";

    /// <summary>The schema of a kind.</summary>
    public static JsonObject Of(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => new JsonObject { ["type"] = "boolean" },
        ValueKind.Places => Whole(0, 18, "^0*([0-9]|1[0-8])$"),
        ValueKind.Lanes => Whole(1, 9, "^0*[1-9]$"),
        ValueKind.Tolerance => Number(minimum: 0, $"^(exact|rounding|{Unsigned}({Percentage})?)$", "exact", "rounding"),
        ValueKind.Number => Number(minimum: null, $"^[+-]?{Unsigned}({Percentage})?$"),
        ValueKind.Amount => new JsonObject { ["type"] = "string", ["pattern"] = $"^{Unsigned}[ \\u3000]*\\S" },
        ValueKind.Name or ValueKind.Period or ValueKind.CellType or ValueKind.Severity or ValueKind.BlankPolicy or ValueKind.CellState
            or ValueKind.ClosedPolicy or ValueKind.MemberKind => Word(kind),
        ValueKind.Text or ValueKind.Expression or ValueKind.Pattern => Text(),
        ValueKind.Texts => List(ValueKind.Text),
        ValueKind.Levels => List(new JsonObject { ["type"] = "integer", ["minimum"] = 1 }),
        ValueKind.Names => ListOr(ValueKind.Name),
        ValueKind.Sentences => ListOr(ValueKind.Text),
        ValueKind.Closed => ListOr(ValueKind.Text),
        ValueKind.Rule => new JsonObject { ["if"] = OfType("array"), ["then"] = List(DefinitionSchema.Reference(KeyPlace.Rule)), ["else"] = DefinitionSchema.Reference(KeyPlace.Rule) },
        ValueKind.Variants => MapOr(MapOf(List(ValueKind.Variant)), List(ValueKind.Variant)),
        ValueKind.EnumWords => MapOr(MapOf(ValueKind.Name), List(ValueKind.Name)),
        ValueKind.Wording => MapOr(MapOf(ValueKind.Text), Text()),
        ValueKind.Variant => MapOr(DefinitionSchema.Reference(KeyPlace.Variant), Text()),
        ValueKind.RuleOptions => MapOr(DefinitionSchema.Reference(KeyPlace.ItemRule), DefinitionSchema.Reference(ValueKind.Name)),
        ValueKind.Parameter => MapOr(MapOf(ValueKind.Number), DefinitionSchema.Reference(ValueKind.Number)),
        ValueKind.MemberKey => MapOr(DefinitionSchema.Reference(KeyPlace.MemberKey), Text()),
        ValueKind.MemberName => MapOr(DefinitionSchema.Reference(KeyPlace.MemberName), Text()),
        ValueKind.Row => MapOr(ClosedOrOpenRow(), Text()),
        ValueKind.Column => MapOr(DefinitionSchema.Reference(KeyPlace.Column), Text()),
        ValueKind.Cells => DefinitionSchema.Reference(KeyPlace.Cells),
        ValueKind.Empty => DefinitionSchema.Reference(KeyPlace.Empty),
        ValueKind.Table => DefinitionSchema.Reference(KeyPlace.Table),
        ValueKind.Tables => MapOf(ValueKind.Table),
        ValueKind.Rows => MapOf(ValueKind.Row),
        ValueKind.Columns => MapOf(ValueKind.Column),
        ValueKind.Rules => MapOf(ValueKind.Rule),
        ValueKind.Editions => MapOf(ValueKind.Text),
        ValueKind.Units => MapOf(ValueKind.Amount),
        ValueKind.Blanks => MapOf(ValueKind.CellState),
        ValueKind.Parameters => MapOf(ValueKind.Parameter),
        _ => throw new UnreachableException(),
    };

    private static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    private static JsonObject Word(ValueKind kind)
    {
        var words = Words.Of(kind).Select(static word => (JsonNode)word).ToArray();
        if (words.Length > 0)
            return new JsonObject { ["enum"] = new JsonArray(words) };
        var name = Text();
        name["pattern"] = "\\S";
        return name;
    }

    private static JsonObject Whole(int minimum, int maximum, string pattern) => new()
    {
        ["type"] = new JsonArray("integer", "string"),
        ["minimum"] = minimum,
        ["maximum"] = maximum,
        ["pattern"] = pattern,
    };

    private static JsonObject Number(int? minimum, string pattern, params JsonNode[] examples)
    {
        var number = new JsonObject { ["type"] = new JsonArray("number", "string"), ["pattern"] = pattern };
        if (minimum is { } least)
            number["minimum"] = least;
        if (examples.Length > 0)
            number["examples"] = new JsonArray(examples);
        return number;
    }

    private static JsonObject List(ValueKind kind) => List(DefinitionSchema.Reference(kind));

    private static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item, ["minItems"] = 1 };

    private static JsonObject ListOr(ValueKind kind) => new() { ["if"] = OfType("array"), ["then"] = List(kind), ["else"] = DefinitionSchema.Reference(kind) };

    private static JsonObject MapOf(ValueKind kind) => MapOf(DefinitionSchema.Reference(kind));

    private static JsonObject MapOf(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value, ["minProperties"] = 1 };

    /// <summary>One or the other, told apart by being a map, so that an editor complains about the one that was meant.</summary>
    private static JsonObject MapOr(JsonObject map, JsonObject other) => new() { ["if"] = OfType("object"), ["then"] = map, ["else"] = other };

    /// <summary>Keys that no other row has make a row an open one.</summary>
    private static JsonObject ClosedOrOpenRow() => new()
    {
        ["if"] = new JsonObject { ["anyOf"] = new JsonArray(Having(Keys.Each), Having(Keys.Key)) },
        ["then"] = DefinitionSchema.Reference(KeyPlace.OpenRows),
        ["else"] = DefinitionSchema.Reference(KeyPlace.Row),
    };

    private static JsonObject Having(string key) => new() { ["required"] = new JsonArray(key) };

    private static JsonObject OfType(string type) => new() { ["type"] = type };
}
