using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Crossfoot.Cli.Output;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions;

namespace Crossfoot.Cli.Checking;

/// <summary>Applies fixes until none is left, since one fix may lay bare the next mistake.</summary>
internal sealed class FixRun(Terminal terminal, Language language)
{
    /// <summary>More rounds than any honest definition needs; two fixes that undo each other must not go on for ever.</summary>
    private const int MostRounds = 20;

    public int Execute(string path, bool isDryRun)
    {
        if (DefinitionSource.Read(path, terminal, language) is not { } originals)
            return ExitCode.CannotRun;
        var sources = originals.ToList();
        var (applied, left) = Mend(sources);
        for (var i = 0; i < sources.Count && !isDryRun; i++)
        {
            if (sources[i].Text != originals[i].Text && !TryWrite(sources[i].Path, sources[i].Text))
                return ExitCode.CannotRun;
        }

        terminal.Out.WriteLine((isDryRun ? CliMessages.WouldFix : CliMessages.Fixed).With(applied, left.Count).In(language));
        foreach (var diagnostic in left)
            terminal.Out.WriteLine(DiagnosticLine.Of(diagnostic, language));
        return left.Any(static diagnostic => diagnostic.Descriptor.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Clean;
    }

    private (int Applied, IReadOnlyList<Diagnostic> Left) Mend(List<SourceFile> sources)
    {
        var applied = 0;
        for (var round = 0; ; round++)
        {
            var diagnostics = DefinitionFolder.Compile(sources).Diagnostics;
            var before = applied;
            for (var i = 0; i < sources.Count && round < MostRounds; i++)
            {
                // A file in another encoding lost characters when it was read; to write it would lose them for good.
                if (sources[i].Text.Contains('\uFFFD'))
                    continue;
                var (text, fixes) = FixAll.Apply(sources[i], diagnostics);
                foreach (var fix in fixes)
                    terminal.Out.WriteLine($"{Place(sources[i], fix)}: {fix.Title(language)}");
                sources[i] = new SourceFile(sources[i].Path, text);
                applied += fixes.Count;
            }

            if (applied == before)
                return (applied, diagnostics);
        }
    }

    private static string Place(SourceFile file, Fix fix)
    {
        var (line, column) = new LineMap(file.Text).At(fix.Edits[0].Span.Start);
        return $"{file.Path}({line + 1},{column + 1})";
    }

    /// <summary>Writes a file as it was: with its byte order mark, if it had one.</summary>
    private bool TryWrite(string file, string text)
    {
        try
        {
            var hasMark = File.ReadAllBytes(file).AsSpan().StartsWith(Encoding.UTF8.Preamble);
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasMark));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"crossfoot: {CliMessages.Unwritable.With(file).In(language)}");
            return false;
        }
    }
}
