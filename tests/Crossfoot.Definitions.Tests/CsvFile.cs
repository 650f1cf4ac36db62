using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Crossfoot.Definitions.Tests;

/// <summary>A file of figures: a header line, then one line each; no value holds a comma, and a line with # is a remark.</summary>
internal static class CsvFile
{
    public static IReadOnlyList<CsvLine> Read(string folder, string name)
    {
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", folder, name))
            .Where(static line => !line.StartsWith('#'))
            .Select(static line => line.Split(','))
            .ToList();
        return [.. lines.Skip(1).Select(values => new CsvLine(lines[0], values))];
    }
}

/// <summary>A line of figures, by the names in the header.</summary>
internal sealed class CsvLine(string[] header, string[] values)
{
    public IReadOnlyList<string> Header => header;

    public string this[string column] => values[Array.IndexOf(header, column)];

    public string this[int column] => values[column];
}
