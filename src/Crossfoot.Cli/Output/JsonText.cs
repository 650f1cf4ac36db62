using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Crossfoot.Cli.Output;

/// <summary>Writes JSON the way all commands do: Chinese as it is, indented but for lines of their own.</summary>
internal static class JsonText
{
    public static JsonWriterOptions Indented { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonWriterOptions OneLine { get; } = Indented with { Indented = false };

    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write) => Write(writer, Indented, write);

    public static void WriteLine(TextWriter writer, Action<Utf8JsonWriter> write) => Write(writer, OneLine, write);

    private static void Write(TextWriter writer, JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, options))
            write(json);
        writer.Write(Text(buffer));
        writer.WriteLine();
    }

    /// <summary>What was written to a stream. Characters that steer what shows them can only stand in strings, where JSON can write them as escapes.</summary>
    public static string Text(MemoryStream buffer) => ForeignText.Escaped(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
}
