using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Crossfoot.Cli.Output;
using Crossfoot.Cli.Usage;

namespace Crossfoot.Cli.Sarif;

/// <summary>Writes a log as SARIF 2.1.0. The driver's texts are English, its translation is Chinese, the results are in the language of the command.</summary>
internal static class SarifWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Name = "crossfoot";

    /// <summary>The one message that a rule has.</summary>
    public const string MessageId = "default";

    public static void Write(SarifLog log, TextWriter writer, Language language) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("language", Code(language));
        json.WriteString("columnKind", "utf16CodeUnits");
        ArtifactUri.WriteBase(json);
        WriteTool(json, log.Rules);
        WriteTranslation(json, log.Rules);
        WriteInvocation(json, log.Notices, language);
        json.WriteStartArray("results");
        new SarifResultWriter(json, log.Rules, language).Write(log.Results);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<SarifRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Name);
        json.WriteString("semanticVersion", ShortVersion.Text);
        json.WriteString("language", Code(Language.English));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            WriteTexts(json, rule, Language.English);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Level.Word());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTranslation(Utf8JsonWriter json, IReadOnlyList<SarifRule> rules)
    {
        json.WriteStartArray("translations");
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteString("language", Code(Language.Chinese));
        json.WriteStartArray("contents");
        json.WriteStringValue("localizedData");
        json.WriteEndArray();
        json.WriteStartArray("rules");
        foreach (var rule in rules.Where(static rule => rule.Message is not null || rule.Help is not null))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteTexts(json, rule, Language.Chinese);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, SarifRule rule, Language language)
    {
        if (rule.Message is { } message)
        {
            json.WriteStartObject("messageStrings");
            WriteText(json, MessageId, language == Language.Chinese ? message.Chinese : message.English);
            json.WriteEndObject();
        }

        if (rule.Help is { } help)
            WriteText(json, "help", help.In(language));
    }

    private static void WriteInvocation(Utf8JsonWriter json, IReadOnlyList<SarifNotice> notices, Language language)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", notices.All(static notice => notice.Level != SarifLevel.Error));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var notice in notices)
        {
            json.WriteStartObject();
            json.WriteString("level", notice.Level.Word());
            WriteText(json, "message", notice.Message.In(language));
            json.WriteStartArray("locations");
            SarifResultWriter.WriteLocation(json, new SarifPlace(notice.Path, null), null);
            json.WriteEndArray();
            if (notice.WriteProperties is { } write)
            {
                json.WriteStartObject("properties");
                write(json);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    public static string Word(this SarifLevel level) => level.ToString().ToLowerInvariant();

    private static string Code(Language language) => language == Language.Chinese ? "zh-CN" : "en-US";
}
