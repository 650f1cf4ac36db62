using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Validation;

/// <summary>Reads and checks many documents at a time; results come in the order of the files, each as soon as it is its turn.</summary>
internal sealed class ValidationBatch(IReadOnlyList<ReportSchema> schemas, int jobs, CancellationToken cancellation)
{
    public IEnumerable<OpenedFile> Open(IReadOnlyList<string> files, Action advance) => InOrder(files, file =>
    {
        var opened = OpenedFile.Open(file, schemas);
        advance();
        return opened;
    });

    public IEnumerable<DocumentResult> Check(IReadOnlyList<OpenedFile> files, IEarlierChoice choice) => InOrder(files, file => Check(file, choice));

    public IEnumerable<DocumentResult> OpenAndCheck(IReadOnlyList<string> files, IEarlierChoice choice, Action advance) => InOrder(files, file =>
    {
        var result = Check(OpenedFile.Open(file, schemas), choice);
        advance();
        return result;
    });

    /// <summary>Checks a report. A failure of the rule engine itself stays with its document, as that of a reader does.</summary>
    private static DocumentResult Check(OpenedFile file, IEarlierChoice choice)
    {
        if (file.Report is not { } report)
            return new UnreadDocument(file.File, file.Failure!);
        try
        {
            var earlier = choice.For(report);
            return new ValidatedDocument(report, earlier, report.Validate(earlier.Data));
        }
        catch (UnreadableFileException exception)
        {
            return new UnreadDocument(file.File, exception.Reason);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new UnreadDocument(file.File, CliMessages.InternalFailure.With(file.File));
        }
    }

    /// <summary>One file is taken at a time, since one may be a hundred times as long as the next.</summary>
    private ParallelQuery<TResult> InOrder<T, TResult>(IEnumerable<T> items, Func<T, TResult> work)
        => Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(jobs)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .WithCancellation(cancellation)
            .Select(work);
}
