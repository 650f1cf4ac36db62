using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Crossfoot.Cli.Output;
using Crossfoot.Cli.Watching;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions;

namespace Crossfoot.Cli.Checking;

/// <summary>Checks definitions once, or again after each save.</summary>
internal sealed class CheckRun(Terminal terminal, Language language, IReadOnlyList<string> folders)
{
    /// <summary>How the results are written: <c>text</c>, <c>json</c> or <c>sarif</c>.</summary>
    public required string Format { get; init; }

    public required ResultTarget Target { get; init; }

    public int Execute() => DefinitionSource.Read(folders, terminal, language) is { } sources ? Check(sources) : ExitCode.CannotRun;

    /// <summary>Checks, then waits for changes until it is cancelled, which is how it ends well; the status is that of the last check.</summary>
    public async Task<int> WatchAsync(CancellationToken cancellation)
    {
        using var watch = new DefinitionWatch(folders);
        var sources = DefinitionSource.Read(folders, terminal, language);

        // What cannot be read now may be mended while it is watched; a folder that is not there was mistyped.
        if (sources is null && !folders.All(Path.Exists))
            return ExitCode.CannotRun;
        var status = sources is null ? ExitCode.CannotRun : Check(sources);
        sources ??= [];
        terminal.Error.WriteLine(CliMessages.Watching.With().In(language));
        while (await watch.HasChangedAsync(cancellation))
        {
            var next = DefinitionSource.Read(folders, terminal, language);
            if (next is null)
            {
                status = ExitCode.CannotRun;
                sources = [];
                continue;
            }

            // One save makes several events, and some editors write the file without a change.
            if (Changed(sources, next) is not { Count: > 0 } changed)
                continue;
            sources = next;
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(CliMessages.CheckedAgain.With(DateTime.Now.ToString("HH:mm:ss"), string.Join(", ", changed)).In(language));
            status = Check(sources);
        }

        return status;
    }

    private int Check(IReadOnlyList<SourceFile> sources)
    {
        var diagnostics = Compile(sources);
        var isWritten = Target.TryWrite(terminal, language, target =>
        {
            if (Format == "json")
                CheckJson.Write(diagnostics, folders, target.Out, language);
            else if (Format == "sarif")
                CheckSarif.Write(diagnostics, target.Out, language);
            else
                CheckText.Write(diagnostics, target, language);
        });
        if (!isWritten)
            return ExitCode.CannotRun;
        if (Target.Path is not null)
            terminal.Error.WriteLine(CheckText.Summary(diagnostics, language));
        return diagnostics.HasErrors() ? ExitCode.Findings : ExitCode.Clean;
    }

    private IReadOnlyList<Diagnostic> Compile(IReadOnlyList<SourceFile> sources)
    {
        using var sign = SignOfLife.Show(terminal, CliMessages.Checking.With(sources.Count).In(language));
        var set = DefinitionFolder.Compile(sources);
        return (set with { Diagnostics = [.. set.Diagnostics, .. folders.SelectMany(DefinitionSource.Misnamed).DistinctBy(static one => Path.GetFullPath(one.File.Path))] }).Configured().Diagnostics;
    }

    /// <summary>The names of files that are new, gone or different.</summary>
    private static List<string> Changed(IReadOnlyList<SourceFile> before, IReadOnlyList<SourceFile> after)
        => [.. before.Except(after).Concat(after.Except(before)).Select(static file => ShownPath.Of(file.Path)).Distinct()];
}
