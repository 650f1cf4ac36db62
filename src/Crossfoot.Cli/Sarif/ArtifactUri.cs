using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Crossfoot.Cli.Sarif;

/// <summary>Files as SARIF names them: relative to the current folder where they are in it, so that a log can be read elsewhere.</summary>
internal static class ArtifactUri
{
    private const string BaseId = "SRCROOT";

    /// <summary>Says what the relative ones are relative to.</summary>
    public static void WriteBase(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(BaseId);
        json.WriteString("uri", new Uri(Path.Join(Directory.GetCurrentDirectory(), "/")).AbsoluteUri);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Of(path, out var isRelative));
        if (isRelative)
            json.WriteString("uriBaseId", BaseId);
        json.WriteEndObject();
    }

    /// <summary>The address of a file.</summary>
    public static string Of(string path, out bool isRelative)
    {
        var full = Path.GetFullPath(path);
        var parts = Path.GetRelativePath(Directory.GetCurrentDirectory(), full).Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        isRelative = parts[0] != ".." && !Path.IsPathRooted(parts[0]);
        return isRelative ? string.Join('/', parts.Select(Uri.EscapeDataString)) : new Uri(full).AbsoluteUri;
    }
}
