using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Crossfoot.Cli.Output;

/// <summary>Rows of CSV for spreadsheet programs: with a byte order mark, or Chinese becomes rubbish in them, and never with a formula.</summary>
internal sealed class CsvText
{
    /// <summary>With one of these in front a text is a formula, or moves into the next cell where it is one. The full-width forms are taken for the narrow ones.</summary>
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    /// <summary>What a field is put in quotes for; a semicolon parts fields in countries with a decimal comma.</summary>
    private const string Quoted = "\",;\t\r\n";

    private readonly TextWriter _writer;

    public CsvText(TextWriter writer, params IReadOnlyList<string> columns)
    {
        _writer = writer;
        writer.Write('\uFEFF');
        Write([.. columns]);
    }

    /// <summary>Writes a row. A number stays a number; a text that would be a formula gets an apostrophe in front, and what cannot be shown is written as an escape; null is an empty field.</summary>
    public void Write(params IReadOnlyList<object?> fields) => _writer.Write(string.Join(',', fields.Select(Field)) + "\r\n");

    private static string Field(object? field)
    {
        var text = ForeignText.Escaped(field?.ToString() ?? "");
        if (field is string && text.Length > 0 && Formula.Contains(text[0]))
            text = "'" + text;
        return text.AsSpan().IndexOfAny(Quoted) >= 0 ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
    }
}
