using System.Collections.Generic;
using System.IO;
using System.Linq;
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
        if (DefinitionSource.Read([path], terminal, language) is not { } originals)
            return ExitCode.CannotRun;
        var sources = originals.ToList();
        foreach (var source in originals.Where(_ => !isDryRun))
            Draft.RemoveLeftOf(Path.GetFullPath(source.Path));
        var (applied, left) = Mend(sources);
        var isWritten = true;
        for (var i = 0; i < sources.Count; i++)
        {
            if (applied[i] == 0)
                continue;
            if (isDryRun)
                UnifiedDiff.Write(ShownPath.Of(sources[i].Path), originals[i].Text, sources[i].Text, terminal.Out);
            else if (!DefinitionWriter.TryWrite(sources[i], terminal, language))
                (isWritten, applied[i], sources[i]) = (false, 0, originals[i]);
            if (applied[i] > 0)
                terminal.Out.WriteLine((isDryRun ? CliMessages.WouldFixFile : CliMessages.FixedFile).With(ShownPath.Of(sources[i].Path), applied[i]).In(language));
        }

        // What could not be written still has its mistakes.
        if (!isWritten)
            left = DefinitionFolder.Compile(sources).Configured().Diagnostics;
        terminal.Out.WriteLine((isDryRun ? CliMessages.WouldFix : CliMessages.Fixed).With(applied.Sum(), left.Count).In(language));
        foreach (var diagnostic in left)
            terminal.Out.WriteLine(DiagnosticLine.Of(diagnostic, language));
        return !isWritten ? ExitCode.CannotRun : left.HasErrors() ? ExitCode.Findings : ExitCode.Clean;
    }

    /// <summary>Mends the sources in place; the result is how many fixes each took, and what is left.</summary>
    private (int[] Applied, IReadOnlyList<Diagnostic> Left) Mend(List<SourceFile> sources)
    {
        using var sign = SignOfLife.Show(terminal, CliMessages.Checking.With(sources.Count).In(language));
        var applied = new int[sources.Count];
        for (var round = 0; ; round++)
        {
            var diagnostics = DefinitionFolder.Compile(sources).Configured().Diagnostics;
            var before = applied.Sum();
            for (var i = 0; i < sources.Count && round < MostRounds; i++)
            {
                // A file in another encoding lost characters when it was read; to write it would lose them for good.
                if (sources[i].Text.Contains('\uFFFD'))
                    continue;
                var (text, fixes) = FixAll.Apply(sources[i], diagnostics);
                foreach (var fix in fixes)
                    terminal.Out.WriteLine($"{DiagnosticLine.Place(sources[i], fix.Edits[0].Span)}: {fix.Title(language)}");
                sources[i] = new SourceFile(sources[i].Path, text);
                applied[i] += fixes.Count;
            }

            if (applied.Sum() == before)
                return (applied, diagnostics);
        }
    }
}
