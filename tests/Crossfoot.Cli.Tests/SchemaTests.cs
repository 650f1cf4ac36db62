using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Cli.Tests;

/// <summary>The JSON schema for editors. Whether it agrees with the compiler on definitions is asked by <c>.ci/editor-schema</c>, which needs npm.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Shipped_schema_is_what_the_command_prints()
    {
        var shipped = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "definitions", "crossfoot.schema.json")).ReplaceLineEndings();
        var run = CommandRun.Of("schema");

        Assert.Equal(ExitCode.Clean, run.Status);
        Assert.True(run.Output.ReplaceLineEndings() == shipped, "definitions/crossfoot.schema.json is not what 'crossfoot schema' prints; print it anew");
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Map_has_the_keys_of_its_place_and_no_other(string name)
    {
        var place = Enum.Parse<KeyPlace>(name);
        var map = Schema["definitions"]![NameOf(name, "Map")]!;
        var properties = map["properties"]!.AsObject();

        Assert.Equal(KeyTable.At(place).Select(spec => spec.Key), properties.Select(property => property.Key));
        Assert.Equal(KeyTable.At(place).Where(spec => spec.IsRequired).Select(spec => spec.Key), map["required"]?.AsArray().Select(key => (string?)key) ?? []);
        Assert.False((bool)map["additionalProperties"]!);
        foreach (var spec in KeyTable.At(place))
        {
            Assert.Equal(spec.Summary, (string?)properties[spec.Key]!["description"]);
            Assert.Equal("#/definitions/" + NameOf(spec.Kind.ToString(), "Value"), (string?)properties[spec.Key]!["allOf"]![0]!["$ref"]);
        }
    }

    [Fact]
    public void Words_are_those_of_the_compiler()
    {
        foreach (var kind in Enum.GetValues<ValueKind>().Where(kind => Words.Of(kind).Count > 0 && kind != ValueKind.Boolean))
            Assert.Equal(Words.Of(kind), Schema["definitions"]![NameOf(kind.ToString(), "Value")]!["enum"]!.AsArray().Select(word => (string)word!));
    }

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        var names = Schema["definitions"]!.AsObject().Select(definition => "#/definitions/" + definition.Key).ToHashSet(StringComparer.Ordinal);
        Assert.All(References(Schema), reference => Assert.Contains(reference, names));
    }

    public static TheoryData<string> Places => [.. Enum.GetNames<KeyPlace>()];

    private static JsonNode Schema { get; } = JsonNode.Parse(CommandRun.Of("schema").Output)!;

    private static string NameOf(string name, string ending) => JsonNamingPolicy.CamelCase.ConvertName(name) + ending;

    private static string[] References(JsonNode? node) => node switch
    {
        JsonObject map => [.. map.SelectMany(entry => entry.Key == "$ref" ? [(string)entry.Value!] : References(entry.Value))],
        JsonArray list => [.. list.SelectMany(References)],
        _ => [],
    };
}
