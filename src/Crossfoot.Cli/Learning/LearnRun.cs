using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Cli.Checking;
using Crossfoot.Cli.Output;
using Crossfoot.Cli.Validation;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Learning;

/// <summary>Reads documents, lists the wordings that no definition knows, and writes into the definitions what can be told for certain enough to review.</summary>
internal sealed class LearnRun(Terminal terminal, Language language)
{
    /// <summary>The result of a run over all documents.</summary>
    private sealed record Readings(WordingLedger Ledger, int Documents, int Unreadable, int Cells);

    public int Execute(string definitions, IReadOnlyList<string> documents, bool isToApply, CancellationToken cancellation)
    {
        if (DefinitionSource.Read([definitions], terminal, language) is not { } sources || Schemas(sources, cancellation) is not { } schemas)
            return ExitCode.CannotRun;
        var readings = Read(documents, schemas, isLoud: true, cancellation);
        var absorption = new Absorption(sources, language);
        var lessons = readings.Ledger.Wordings().Select(met => absorption.Take(met, cancellation)).ToList();
        foreach (var lesson in lessons)
            LessonText.Write(lesson, terminal.Out, language);

        var changed = absorption.Files.Zip(sources).Where(static pair => pair.First.Text != pair.Second.Text).ToList();
        foreach (var (after, before) in changed)
            UnifiedDiff.Write(ShownPath.Of(after.Path), before.Text, after.Text, terminal.Out);
        var isWritten = !isToApply || changed.TrueForAll(file => DefinitionWriter.TryWrite(file.First, terminal, language));
        if (isWritten)
            terminal.Out.WriteLine(Summary(readings, lessons, isToApply ? CellsGained(documents, absorption.Files, readings, cancellation) : null).In(language));
        return !isWritten || readings.Unreadable > 0 ? ExitCode.CannotRun
            : isToApply ? ExitCode.Clean
            : lessons.Count > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static Message Summary(Readings readings, List<Lesson> lessons, int? gained)
    {
        var taken = lessons.Count(static lesson => lesson.Edit is not null);
        if (lessons.Count == 0)
            return LearnMessages.Nothing.With(readings.Documents);
        return gained is { } cells
            ? LearnMessages.Applied.With(readings.Documents, lessons.Count, taken, cells)
            : LearnMessages.Summary.With(readings.Documents, lessons.Count, taken);
    }

    /// <summary>How many more cells the new definitions read: the proof that they were worth it.</summary>
    private int CellsGained(IReadOnlyList<string> documents, IReadOnlyList<SourceFile> files, Readings before, CancellationToken cancellation)
        => Read(documents, DefinitionFolder.Compile(files, cancellation).Schemas, isLoud: false, cancellation).Cells - before.Cells;

    private IReadOnlyList<ReportSchema>? Schemas(IReadOnlyList<SourceFile> sources, CancellationToken cancellation)
    {
        var set = DefinitionFolder.Compile(sources, cancellation).Configured();
        if (!set.HasErrors)
            return set.Schemas;
        foreach (var diagnostic in set.Diagnostics)
            terminal.Error.WriteLine(DiagnosticLine.Of(diagnostic, language));
        return null;
    }

    private Readings Read(IReadOnlyList<string> documents, IReadOnlyList<ReportSchema> schemas, bool isLoud, CancellationToken cancellation)
    {
        using var sign = SignOfLife.Show(terminal, LearnMessages.ReadingDocuments.With(documents.Count).In(language));
        var ledger = new WordingLedger();
        var (read, cells) = (0, 0);
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var reading = ReportFile.Read(document, schemas).Reading;
                ledger.Add(document, reading);
                cells += CellsRead.Of(reading.Report);
                read++;
            }
            catch (UnreadableFileException exception)
            {
                if (isLoud)
                    terminal.Say(exception.Reason, language);
            }
        }

        return new Readings(ledger, read, documents.Count - read, cells);
    }
}
