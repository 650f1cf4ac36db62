using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Crossfoot.Schema;

namespace Crossfoot.Json;

/// <summary>
/// Writes and reads a report as <c>{ "report", "edition", "period", "tables": { id: { "edition", "cells": { "row@column": … } } } }</c>;
/// a repeated table is a list of such objects, each with its <c>"key"</c>, and open rows list their members under their path.
/// A number or text is a value, null a blank cell, a missing key an absent one, <c>{ "state": … }</c> any other state: null and 0 stay apart.
/// </summary>
public sealed class ReportConverter<T>(ReportSchema schema, Func<ReportData, T> create) : JsonConverter<T>
    where T : IReport
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => ReportWriter.Write(writer, value.Data);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => create(ReportJson.ParseStored(new JsonTree().Read(ref reader), schema, null));
}
