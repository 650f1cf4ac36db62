using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Cli.Output;

namespace Crossfoot.Cli.Checking;

/// <summary>What changes in a file, as <c>diff -u</c> and <c>git apply</c> write it. Line ends are part of the lines.</summary>
internal static class UnifiedDiff
{
    /// <summary>How many unchanged lines stand around a change.</summary>
    private const int Context = 3;

    public static void Write(string path, string before, string after, TextWriter writer)
    {
        var edits = LineDiff.Of(Lines(before), Lines(after));
        var name = ForeignText.OnLine(path.Replace('\\', '/').TrimStart('/'));
        writer.Write($"--- a/{name}\n+++ b/{name}\n");
        for (var start = Next(edits, 0); start < edits.Count; start = Next(edits, start))
        {
            var end = start;
            for (var next = start; next < edits.Count && next - end <= Context * 2; next = Next(edits, end))
                end = next + 1;
            WriteHunk(edits, Math.Max(0, start - Context), Math.Min(edits.Count, end + Context), writer);
            start = end;
        }
    }

    /// <summary>The next line that is not the same, or the end.</summary>
    private static int Next(IReadOnlyList<LineEdit> edits, int from)
    {
        while (from < edits.Count && edits[from].Sign == ' ')
            from++;
        return from;
    }

    private static void WriteHunk(IReadOnlyList<LineEdit> edits, int from, int to, TextWriter writer)
    {
        var hunk = edits.Skip(from).Take(to - from).ToList();
        writer.Write($"@@ -{Range(edits, from, hunk, '+')} +{Range(edits, from, hunk, '-')} @@\n");
        foreach (var (sign, line) in hunk)
            writer.Write(line.EndsWith('\n') ? $"{sign}{line}" : $"{sign}{line}\n\\ No newline at end of file\n");
    }

    /// <summary>The first line and the number of lines on one side, which has every line but those of the other's sign.</summary>
    private static string Range(IReadOnlyList<LineEdit> edits, int from, List<LineEdit> hunk, char other)
    {
        var count = hunk.Count(edit => edit.Sign != other);
        var first = edits.Take(from).Count(edit => edit.Sign != other) + (count > 0 ? 1 : 0);
        return $"{first},{count}";
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
