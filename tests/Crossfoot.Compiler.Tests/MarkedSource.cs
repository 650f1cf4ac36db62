using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests;

/// <summary>
/// A definition with the expected diagnostics marked around their tokens: <c>{|CF1001:colour|}: red</c>. A marker may be empty and
/// markers may nest. Everything that is reported must be marked. (Carets on a line below cannot be lined up under Chinese text.)
/// </summary>
internal sealed partial class MarkedSource
{
    private MarkedSource(SourceFile file, IReadOnlyList<(string Id, TextSpan Span)> expected)
    {
        File = file;
        Expected = expected;
    }

    /// <summary>The definition without its marks.</summary>
    public SourceFile File { get; }

    /// <summary>What is marked, in the order of the text.</summary>
    public IReadOnlyList<(string Id, TextSpan Span)> Expected { get; }

    /// <summary>Takes the marks out of a text.</summary>
    public static MarkedSource Read(string marked, string path = "test.report.yaml")
    {
        var text = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var expected = new List<(string Id, TextSpan Span)>();
        var at = 0;
        while (at < marked.Length)
        {
            if (Opening().Match(marked, at) is { Success: true } opening && opening.Index == at)
            {
                open.Push((opening.Groups[1].Value, text.Length));
                at += opening.Length;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, at, "|}", 0, 2) == 0)
            {
                var (id, start) = open.Pop();
                expected.Add((id, TextSpan.FromBounds(start, text.Length)));
                at += 2;
            }
            else
            {
                text.Append(marked[at++]);
            }
        }

        Assert.Empty(open);
        return new MarkedSource(new SourceFile(path, text.ToString()), Sorted(expected));
    }

    /// <summary>Holds that exactly what is marked was reported. The failure shows the text as it would have to be marked.</summary>
    public void AssertReports(IEnumerable<Diagnostic> diagnostics)
    {
        var actual = diagnostics.ToList();
        var found = Sorted(actual.Select(diagnostic => (diagnostic.Descriptor.Id, diagnostic.Span)));
        if (found.SequenceEqual(Expected))
            return;
        var messages = actual.Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Message(chinese: false)}");
        Assert.Fail($"Reported was:\n{Mark(File.Text, found)}\n{string.Join("\n", messages)}");
    }

    private static string Mark(string text, IReadOnlyList<(string Id, TextSpan Span)> found)
    {
        var marked = new StringBuilder();
        for (var at = 0; at <= text.Length; at++)
        {
            foreach (var (_, span) in found.Reverse())
            {
                if (span.End == at && span.Length > 0)
                    marked.Append("|}");
            }

            foreach (var (id, span) in found)
            {
                if (span.Start == at)
                    marked.Append("{|").Append(id).Append(span.Length > 0 ? ":" : ":|}");
            }

            if (at < text.Length)
                marked.Append(text[at]);
        }

        return marked.ToString();
    }

    private static List<(string Id, TextSpan Span)> Sorted(IEnumerable<(string Id, TextSpan Span)> found)
        => [.. found.OrderBy(one => one.Span.Start).ThenByDescending(one => one.Span.Length).ThenBy(one => one.Id, StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\|(CF\d{4}):", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
