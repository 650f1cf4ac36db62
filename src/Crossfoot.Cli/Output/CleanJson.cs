using System.Collections.Generic;
using System.Text.Json;

namespace Crossfoot.Cli.Output;

/// <summary>Whether a document is clean, and why not, as members of a JSON object.</summary>
internal static class CleanJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Flaw> flaws, Language language)
    {
        json.WriteBoolean("clean", flaws.Count == 0);
        if (flaws.Count == 0)
            return;
        json.WriteStartArray("flaws");
        foreach (var flaw in flaws)
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
