using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Cli.Tests.Clean;

/// <summary>A disclosure report in which one thing was damaged.</summary>
/// <param name="Name">What was done.</param>
/// <param name="IsWhole">Whether all that clean asks for beside the rules still holds.</param>
/// <param name="Text">The document.</param>
internal sealed record DocumentDamage(string Name, bool IsWhole, string Text)
{
    private const int Columns = 7;

    /// <summary>Damages one thing; nothing without a source of chance.</summary>
    public static DocumentDamage One(string text, Random? random)
    {
        if (random is null)
            return new DocumentDamage("none", true, text);
        var lines = text.Split('\n').ToList();
        var separator = text.Contains("| 规章") ? "|" : "\t";
        var rows = Enumerable.Range(0, lines.Count).Where(line => Figures(lines[line], separator).Count == Columns).ToList();
        var row = rows[random.Next(rows.Count)];
        var figures = Figures(lines[row], separator);
        var at = figures[random.Next(Columns)];
        var regulations = lines.FindIndex(line => line.TrimStart('|', ' ').StartsWith("规章", StringComparison.Ordinal));
        switch (random.Next(11))
        {
            case 0:
                return Write("a figure with decimals", false, (row, Replace(lines[row], at, "3.55555")));
            case 1:
                return Write("a negative figure", false, (row, Replace(lines[row], at, "-1")));
            case 2:
                return Write("a slash", true, (row, Replace(lines[row], at, "/")));
            case 3:
                return Write("another figure", true, (row, Replace(lines[row], at, "7")));
            case 4:
                return Write("a row lost", false, (row, null));
            case 5:
                return Write("a row twice", true, (regulations, lines[regulations] + "\n" + lines[regulations]));
            case 6:
                return Write("a row twice with other figures", false, (regulations, lines[regulations] + "\n" + Replace(lines[regulations], Figures(lines[regulations], separator)[0], "9")));
            case 7:
                return Write("a row that the form does not know", false, (regulations, lines[regulations] + "\n" + lines[regulations].Replace("规章", "决定").Replace("0", "5")));
            case 8:
                return Write("a figure too few", false, (row, string.Join(separator, lines[row].Split(separator).Where((_, i) => i != at))));
            case 9:
                return Write("a wording that the form does not know", false, (regulations, lines[regulations].Replace("规章", "规张")));
            default:
                var heading = lines.FindIndex(static line => line.Contains("第二十条第（六）项"));
                var next = lines.FindIndex(static line => line.Contains("第二十条第（八）项"));
                return new DocumentDamage("a table lost", false, string.Join('\n', lines.Where((_, i) => i < heading || i >= next)));
        }

        DocumentDamage Write(string name, bool isWhole, (int Line, string? Text) change)
            => new(name, isWhole, string.Join('\n', lines.Select((line, i) => i == change.Line ? change.Text : line).Where(static line => line is not null)));

        string Replace(string line, int cell, string figure) => string.Join(separator, line.Split(separator).Select((text, i) => i == cell ? figure : text));
    }

    /// <summary>The positions of the figures in a line.</summary>
    private static List<int> Figures(string line, string separator)
    {
        var cells = line.Split(separator);
        return [.. Enumerable.Range(0, cells.Length).Where(i => cells[i].Trim() == "0")];
    }
}
