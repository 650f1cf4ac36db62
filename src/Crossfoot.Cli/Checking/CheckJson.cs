using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Crossfoot.Cli.Output;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Cli.Checking;

/// <summary>Diagnostics as JSON, in the shape that programs rely on. Lines and columns start at 1; the end is exclusive.</summary>
internal static class CheckJson
{
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<string> folders, TextWriter writer, Language language) => JsonText.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
            WriteDiagnostic(json, diagnostic, folders, language);
        json.WriteEndArray();
        json.WriteStartObject("counts");
        foreach (var severity in (DiagnosticSeverity[])[DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info])
            json.WriteNumber(severity.Word(), diagnostics.Count(severity));
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, IReadOnlyList<string> folders, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Descriptor.Id);
        json.WriteString("severity", diagnostic.Severity.Word());
        json.WriteString("file", FileName(diagnostic.File, folders));
        WriteSpan(json, diagnostic.File, diagnostic.Span, withEnd: true);
        json.WriteString("message", diagnostic.Message(language));
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("file", FileName(related.File, folders));
            WriteSpan(json, related.File, related.Span, withEnd: false);
            json.WriteString("message", related.Message(language));
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
        var (line, column) = file.At(span.Start);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        if (!withEnd)
            return;
        var (endLine, endColumn) = file.At(span.End);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
    }

    /// <summary>A file is named within the folder that was asked for; with several of them that would not tell which.</summary>
    private static string FileName(SourceFile file, IReadOnlyList<string> folders)
        => (folders.Count > 1 ? file.Path : Directory.Exists(folders[0]) ? Path.GetRelativePath(folders[0], file.Path) : file.Name).Replace('\\', '/');
}
