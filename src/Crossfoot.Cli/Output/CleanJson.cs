using System.Text.Json;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Output;

/// <summary>Whether a document is clean, and why not, as members of a JSON object.</summary>
internal static class CleanJson
{
    public static void Write(Utf8JsonWriter json, ValidatedDocument document, Language language)
    {
        json.WriteBoolean("clean", document.IsClean);
        if (document.IsClean)
            return;
        json.WriteStartArray("flaws");
        foreach (var flaw in document.Flaws)
        {
            json.WriteStartObject();
            json.WriteString("kind", Name.Of(flaw.Kind));
            json.WriteNumber("count", flaw.Count);
            json.WriteString("message", flaw.Message.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
