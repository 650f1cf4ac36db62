using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Crossfoot.Json;

/// <summary>Tells System.Text.Json how a generated report is written, without reflection: its own generator cannot see generated types.</summary>
public sealed class ReportTypeInfoResolver<T>(ReportConverter<T> converter) : IJsonTypeInfoResolver
    where T : IReport
{
    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        => type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, converter) : null;
}
