using System.IO;
using System.Text.Json;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Output;

/// <summary>The results as one JSON document; what cannot be read stands behind them, under <c>errors</c>.</summary>
internal sealed class JsonOutput : IValidationOutput
{
    private readonly TextWriter _writer;
    private readonly Language _language;
    private readonly MemoryStream _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly DocumentJson _documents;

    public JsonOutput(TextWriter writer, Language language)
    {
        _writer = writer;
        _language = language;
        _json = new Utf8JsonWriter(_buffer, JsonText.Indented);
        _documents = new DocumentJson(language);
        _json.WriteStartObject();
        _json.WriteStartArray("documents");
    }

    public void Write(DocumentResult result)
    {
        if (result is ValidatedDocument document)
            _documents.Write(_json, document);
        Drain();
    }

    public void Finish(ValidationSummary summary)
    {
        _json.WriteEndArray();
        if (summary.Unread.Count > 0)
        {
            _json.WriteStartArray("errors");
            foreach (var unread in summary.Unread)
                WriteError(_json, unread, _language);
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        Drain();
        _json.Dispose();
        _writer.WriteLine();
    }

    public static void WriteError(Utf8JsonWriter json, UnreadDocument unread, Language language)
    {
        json.WriteStartObject();
        json.WriteString("file", unread.File);
        json.WriteString("error", unread.Reason.In(language));
        json.WriteEndObject();
    }

    /// <summary>Hands on what there is, so that a thousand documents are not all kept as text.</summary>
    private void Drain()
    {
        _json.Flush();
        _writer.Write(JsonText.Text(_buffer));
        _buffer.SetLength(0);
    }
}
