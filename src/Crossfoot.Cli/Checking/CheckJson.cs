using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Crossfoot.Cli.Output;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Cli.Checking;

/// <summary>Diagnostics as JSON, in the shape that programs rely on. Lines and columns start at 1; the end is exclusive.</summary>
internal static class CheckJson
{
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, string folder, TextWriter writer, Language language) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
            WriteDiagnostic(json, diagnostic, folder, language);
        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (var severity in (DiagnosticSeverity[])[DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info])
            json.WriteNumber(Name(severity), diagnostics.Count(diagnostic => diagnostic.Descriptor.Severity == severity));
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, string folder, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Descriptor.Id);
        json.WriteString("severity", Name(diagnostic.Descriptor.Severity));
        json.WriteString("file", FileName(diagnostic.File, folder));
        WriteSpan(json, diagnostic.File, diagnostic.Span, withEnd: true);
        json.WriteString("message", diagnostic.Message(language == Language.Chinese));
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("file", FileName(related.File, folder));
            WriteSpan(json, related.File, related.Span, withEnd: false);
            json.WriteString("message", language == Language.Chinese ? related.Chinese : related.English);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
            WriteFix(json, fix, language);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix, Language language)
    {
        json.WriteStartObject();
        json.WriteString("title", fix.Title(language));
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteSpan(json, edit.File, edit.Span, withEnd: true);
            json.WriteString("newText", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, SourceFile file, TextSpan span, bool withEnd)
    {
        var lines = new LineMap(file.Text);
        var (line, column) = lines.At(span.Start);
        json.WriteNumber("line", line + 1);
        json.WriteNumber("column", column + 1);
        if (!withEnd)
            return;
        var (endLine, endColumn) = lines.At(span.End);
        json.WriteNumber("endLine", endLine + 1);
        json.WriteNumber("endColumn", endColumn + 1);
    }

    private static string FileName(SourceFile file, string folder)
        => Directory.Exists(folder) ? Path.GetRelativePath(folder, file.Path).Replace('\\', '/') : file.Name;

    private static string Name(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
