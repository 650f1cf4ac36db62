using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Cli.Output;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Cli.Checking;

/// <summary>Diagnostics for a person: the line that compilers print, then the source with the token underlined.</summary>
internal static class CheckText
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    public static void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter writer, Language language)
    {
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteLine(DiagnosticLine.Of(diagnostic, language));
            WriteExcerpt(diagnostic, writer);
            if (diagnostic.Fixes.Count > 0)
                writer.WriteLine($"    {CliMessages.FixOffered.With(diagnostic.Fixes[0].Title(language)).In(language)}");
        }

        writer.WriteLine(CliMessages.CheckCounts.With(
            Count(diagnostics, DiagnosticSeverity.Error), Count(diagnostics, DiagnosticSeverity.Warning), Count(diagnostics, DiagnosticSeverity.Info)).In(language));
    }

    private static int Count(IReadOnlyList<Diagnostic> diagnostics, DiagnosticSeverity severity)
        => diagnostics.Count(diagnostic => diagnostic.Descriptor.Severity == severity);

    private static void WriteExcerpt(Diagnostic diagnostic, TextWriter writer)
    {
        var text = diagnostic.File.Text;
        var start = diagnostic.Span.Start;
        var lineStart = start == 0 ? 0 : text.LastIndexOfAny(LineEnds, start - 1) + 1;
        var lineEnd = text.IndexOfAny(LineEnds, start);
        var line = text[lineStart..(lineEnd < 0 ? text.Length : lineEnd)];
        var before = line[..(start - lineStart)];
        var token = line.Substring(before.Length, Math.Min(diagnostic.Span.Length, line.Length - before.Length));
        writer.WriteLine($"    {line.Replace('\t', ' ')}");
        writer.WriteLine($"    {new string(' ', Width(before))}{new string('^', Math.Max(1, Width(token)))}");
    }

    /// <summary>How many cells of a terminal a text takes.</summary>
    private static int Width(string text) => text.Sum(static character => IsWide(character) ? 2 : 1);

    /// <summary>Whether a terminal gives a character two cells: CJK signs, kana, hangul and full-width forms.</summary>
    private static bool IsWide(char character) => character
        is >= '\u1100' and <= '\u115F'
        or >= '\u2E80' and <= '\uA4CF'
        or >= '\uAC00' and <= '\uD7A3'
        or >= '\uF900' and <= '\uFAFF'
        or >= '\uFE30' and <= '\uFE4F'
        or >= '\uFF00' and <= '\uFF60';
}
