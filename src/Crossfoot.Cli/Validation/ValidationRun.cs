using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Cli.Checking;
using Crossfoot.Cli.Output;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Validation;

/// <summary>Reads the definitions, then the documents; what cannot be read is said in one line, and the rest goes on.</summary>
internal sealed class ValidationRun(Terminal terminal, Language language, ValidationRequest request)
{
    private readonly ValidationSummary _summary = new();

    /// <summary>What is to be said about the choice of earlier reports where the results have no place for it.</summary>
    private readonly List<(string File, Message Remark)> _remarks = [];

    public int Execute(CancellationToken cancellation)
    {
        if (LoadSchemas() is not { } schemas || LoadPriors(schemas) is not { } priors)
            return ExitCode.CannotRun;
        var found = DocumentFiles.Find(request.Files, request.Excluded);
        var isPairing = request.IsPairing && priors.Count == 0 && PriorsByTitle.AreNeeded(schemas);
        var batch = new ValidationBatch(schemas, request.Jobs, cancellation);
        try
        {
            var isWritten = request.Target.TryWrite(terminal, language, target =>
            {
                var output = ValidationFormat.Create(request.Format, request.IsOfCells, request.HasDetails, target.Out, language);
                foreach (var (argument, reason) in found.Empty)
                    Add(new UnreadDocument(argument, reason), output);

                // A bar and results cannot share a terminal, and to pair documents all must be read: then the results come afterwards.
                if (isPairing || target.IsOutInteractive)
                {
                    var opened = WithProgress(found.Files.Count, advance => batch.Open(found.Files, advance).ToList());
                    IEarlierChoice choice = isPairing ? new PriorsByTitle(opened.Select(static file => file.Report).OfType<ReportFile>()) : new GivenPriors(priors);
                    AddAll(batch.Check(opened, choice), output);
                }
                else
                {
                    WithProgress(found.Files.Count, advance => AddAll(batch.OpenAndCheck(found.Files, new GivenPriors(priors), advance), output));
                }

                output.Finish(_summary);
            });
            return isWritten ? Finish() : ExitCode.CannotRun;
        }
        catch (OperationCanceledException)
        {
            terminal.Say(CliMessages.Cancelled.With(), language);
            return ExitCode.CannotRun;
        }
    }

    private T WithProgress<T>(int documents, Func<Action, T> work)
        => ReadingProgress.Run(terminal, CliMessages.Reading.With().In(language), documents, work);

    private int AddAll(IEnumerable<DocumentResult> results, IValidationOutput output)
    {
        foreach (var result in results)
            Add(result, output);
        return _summary.Documents;
    }

    private void Add(DocumentResult result, IValidationOutput output)
    {
        _summary.Add(result);
        if (result is ValidatedDocument document && request.Format != ValidationFormat.Table)
            _remarks.AddRange(document.Earlier.Remarks.Select(remark => (document.File, remark)));
        output.Write(result);
    }

    private int Finish()
    {
        foreach (var unread in _summary.Unread)
            terminal.Say(unread.Reason, language);
        foreach (var (file, remark) in _remarks)
            terminal.Say(CliMessages.Named.With(file, remark), language);
        if (request.Target.Path is not null || (terminal.IsErrorInteractive && request.Format != ValidationFormat.Table))
            SummaryText.Write(_summary, terminal.Error, language);
        return _summary.Unread.Count > 0 ? ExitCode.CannotRun : _summary.Clean == _summary.Documents ? ExitCode.Clean : ExitCode.Findings;
    }

    private IReadOnlyList<ReportSchema>? LoadSchemas()
    {
        if (DefinitionSource.Load(request.Definitions, terminal, language) is not { } set)
            return null;
        foreach (var diagnostic in set.Diagnostics)
            terminal.Error.WriteLine(DiagnosticLine.Of(diagnostic, language));
        return set.Diagnostics.HasErrors() ? null : set.Schemas;
    }

    /// <summary>The reports of <c>--prior</c>; null where one cannot be read, which was said.</summary>
    private IReadOnlyList<ReportFile>? LoadPriors(IReadOnlyList<ReportSchema> schemas)
    {
        var priors = new List<ReportFile>();
        foreach (var file in request.Priors)
        {
            var opened = OpenedFile.Open(file, schemas);
            if (opened.Failure is { } failure)
                terminal.Say(failure, language);
            else
                priors.Add(opened.Report!);
        }

        return priors.Count == request.Priors.Count ? priors : null;
    }
}
