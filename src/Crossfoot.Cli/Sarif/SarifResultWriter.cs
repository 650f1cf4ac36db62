using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Crossfoot.Cli.Sarif;

/// <summary>Writes the results of a log.</summary>
internal sealed class SarifResultWriter(Utf8JsonWriter json, IReadOnlyList<SarifRule> rules, Language language)
{
    private readonly Dictionary<string, int> _rules = rules.Select(static (rule, index) => (rule.Id, index)).ToDictionary();

    /// <summary>How often an identity was met: two equal mistakes in a file are told apart by their order.</summary>
    private readonly Dictionary<string, int> _seen = [];

    public void Write(IReadOnlyList<SarifResult> results)
    {
        foreach (var result in results)
            WriteResult(result);
    }

    private void WriteResult(SarifResult result)
    {
        var index = _rules[result.Rule];
        json.WriteStartObject();
        json.WriteString("ruleId", result.Rule);
        json.WriteNumber("ruleIndex", index);
        json.WriteString("kind", result.Level == SarifLevel.None ? "informational" : "fail");
        json.WriteString("level", result.Level.Word());
        WriteMessage(result.Message, rules[index].Message is not null);
        json.WriteStartArray("locations");
        WriteLocation(json, result.Place, null);
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        foreach (var (place, message) in result.Related)
            WriteLocation(json, place, message.In(language));
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("crossfoot/v1", Fingerprint(result));
        json.WriteEndObject();
        if (result.Fixes.Count > 0)
        {
            json.WriteStartArray("fixes");
            foreach (var fix in result.Fixes)
                WriteFix(fix);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteMessage(Message message, bool isOfRule)
    {
        json.WriteStartObject("message");
        json.WriteString("text", message.In(language));
        if (isOfRule)
        {
            json.WriteString("id", SarifWriter.MessageId);
            json.WriteStartArray("arguments");
            foreach (var argument in message.Arguments)
                json.WriteStringValue(argument is ILocalized localized ? localized.In(language) : argument.ToString());
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteFix(SarifFix fix)
    {
        json.WriteStartObject();
        SarifWriter.WriteText(json, "description", fix.Title.In(language));
        json.WriteStartArray("artifactChanges");
        foreach (var file in fix.Edits.GroupBy(static edit => edit.Path))
        {
            json.WriteStartObject();
            ArtifactUri.Write(json, file.Key);
            json.WriteStartArray("replacements");
            foreach (var edit in file)
            {
                json.WriteStartObject();
                WriteRegion(json, "deletedRegion", edit.Region);
                SarifWriter.WriteText(json, "insertedContent", edit.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteLocation(Utf8JsonWriter json, SarifPlace place, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        ArtifactUri.Write(json, place.Path);
        if (place.Region is { } region)
            WriteRegion(json, "region", region);
        json.WriteEndObject();
        if (place.Logical is { } logical)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", logical);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (message is not null)
            SarifWriter.WriteText(json, "message", message);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SarifRegion region)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", region.Line);
        json.WriteNumber("startColumn", region.Column);
        if (region is { EndLine: { } endLine, EndColumn: { } endColumn })
        {
            json.WriteNumber("endLine", endLine);
            json.WriteNumber("endColumn", endColumn);
        }

        json.WriteEndObject();
    }

    private string Fingerprint(SarifResult result)
    {
        var identity = $"{result.Rule}\n{ArtifactUri.Of(result.Place.Path, out _)}\n{result.Identity}";
        var times = _seen[identity] = _seen.GetValueOrDefault(identity) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}\n{times}")).AsSpan(0, 16));
    }
}
