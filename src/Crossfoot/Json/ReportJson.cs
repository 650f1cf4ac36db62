using System.Collections.Generic;
using System.Text.Json;
using Crossfoot.Schema;

namespace Crossfoot.Json;

/// <summary>Reads and writes the figures of a report without types, in the shape of <see cref="ReportConverter{T}"/>.</summary>
public static class ReportJson
{
    /// <summary>Reads figures; the report's id in the text chooses the form.</summary>
    /// <exception cref="JsonException">The text is no JSON, or holds what the form does not have; the message says what.</exception>
    public static ReportData Parse(string json, IReadOnlyList<ReportSchema> schemas)
    {
        using var document = JsonDocument.Parse(json);
        var id = document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("report", out var report)
            ? report.ToString()
            : throw new JsonException("The figures do not say of which 'report' they are.");
        foreach (var schema in schemas)
        {
            if (schema.Id == id)
                return ReportParser.Parse(document.RootElement, schema);
        }

        throw new JsonException($"There is no definition of a report '{id}'.");
    }

    /// <summary>Writes figures.</summary>
    public static void Write(Utf8JsonWriter writer, ReportData report) => ReportWriter.Write(writer, report);
}
