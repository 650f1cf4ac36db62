using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Crossfoot.Documents;
using Crossfoot.Files;
using Crossfoot.Json;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Validation;

/// <summary>A report in a file: a document that is read by its labels, or figures as JSON.</summary>
/// <param name="File">The path as it was given or found.</param>
/// <param name="Heading">The first line of a document, or the period of figures; null where there is none.</param>
/// <param name="Title">What the title of a document says; null where it does not.</param>
/// <param name="Reading">What was read.</param>
internal sealed record ReportFile(string File, string? Heading, DocumentTitle? Title, Reading Reading)
{
    /// <summary>How long it took to read it.</summary>
    private TimeSpan Taken { get; init; }

    /// <summary>Evaluates the rules, in what is left of the time for one document.</summary>
    /// <exception cref="UnreadableFileException">The time is over.</exception>
    public Verdict Validate(IReadOnlyList<ReportData?> earlier)
    {
        var left = DocumentLimits.Default.Time - Taken;
        using var time = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        try
        {
            return Reading.Report.Validate(earlier, time.Token);
        }
        catch (OperationCanceledException)
        {
            throw new UnreadableFileException(TooSlow(File));
        }
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read; the message says why.</exception>
    public static ReportFile Read(string path, IReadOnlyList<ReportSchema> schemas)
        => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ReadFigures(path, schemas) : ReadDocument(path, schemas);

    private static ReportFile ReadDocument(string path, IReadOnlyList<ReportSchema> schemas)
    {
        var limits = DocumentLimits.Default;
        var clock = Stopwatch.StartNew();
        using var time = new CancellationTokenSource(limits.Time);
        try
        {
            var document = DocumentReader.Read(path, limits);

            // With several report families at hand a document belongs to the one of which most tables are found in it.
            var reading = schemas.Select(schema => ReportReader.Read(schema, document, time.Token)).MaxBy(TablesFound)!;
            var title = DocumentTitle.Find(document, reading.Report.Schema);
            reading.Report.Period = title?.Period;
            return new ReportFile(path, document.Title, title, reading) { Taken = clock.Elapsed };
        }
        catch (OperationCanceledException)
        {
            throw new UnreadableFileException(TooSlow(path));
        }
        catch (DocumentException exception)
        {
            throw new UnreadableFileException(Named(exception, path));
        }
    }

    private static Message TooSlow(string path) => CliMessages.TooSlow.With(path, DocumentLimits.Default.Time.TotalSeconds);

    /// <summary>The reason with the path in place of the bare name, which does not tell files of different folders apart.</summary>
    private static Message Named(DocumentException exception, string path)
        => exception.Reason.Arguments.Count > 0 && exception.Document.Equals(exception.Reason.Arguments[0])
            ? exception.Reason with { Arguments = [path, .. exception.Reason.Arguments.Skip(1)] }
            : exception.Reason;

    private static ReportFile ReadFigures(string path, IReadOnlyList<ReportSchema> schemas)
    {
        try
        {
            var reading = ReportJson.Read(DocumentReader.ReadText(path), schemas);
            return new ReportFile(path, reading.Report.Period, null, reading);
        }
        catch (UnreadableFiguresException exception)
        {
            throw new UnreadableFileException(CliMessages.BadFigures.With(path, exception.Place.Line, exception.Place.Column, exception.Reason));
        }
        catch (DocumentException exception)
        {
            throw new UnreadableFileException(Named(exception, path));
        }
    }

    private static int TablesFound(Reading reading) => reading.Tables.Count(static table => table.Status != ReadingStatus.Missing);
}

/// <summary>A file that cannot be read, with the reason in words.</summary>
internal sealed class UnreadableFileException(Message reason) : Exception(reason.ToString())
{
    public Message Reason { get; } = reason;
}
