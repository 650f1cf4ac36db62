using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Cli.Checking;
using Crossfoot.Cli.Output;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Validation;

/// <summary>Reads the definitions, then each document; what cannot be read is said in one line, and the rest goes on.</summary>
internal sealed class ValidationRun(Terminal terminal, Language language)
{
    public int Execute(ValidationRequest request, IValidationOutput output, CancellationToken cancellation)
    {
        if (LoadSchemas(request.Definitions) is not { } schemas)
            return ExitCode.CannotRun;
        var earlier = request.Prior.Select(file => Open(file, schemas)).ToList();
        if (earlier.Contains(null))
            return ExitCode.CannotRun;
        var documents = new List<ValidatedDocument>();
        foreach (var file in request.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Open(file, schemas) is { } opened)
                documents.Add(Validate(file, opened, earlier.Select(static prior => prior!.Reading.Report)));
        }

        output.Write(documents, terminal.Out);
        if (documents.Count < request.Files.Count)
            return ExitCode.CannotRun;
        return documents.TrueForAll(static document => document.IsClean) ? ExitCode.Clean : ExitCode.Findings;
    }

    private static ValidatedDocument Validate(string file, ReportFile opened, IEnumerable<ReportData> earlier)
    {
        var report = opened.Reading.Report;
        var verdict = report.Validate([.. earlier.Where(prior => prior.Schema == report.Schema)]);
        return new ValidatedDocument(file, opened.Title, opened.Reading, verdict);
    }

    private IReadOnlyList<ReportSchema>? LoadSchemas(string path)
    {
        if (DefinitionSource.Load(path, terminal, language) is not { } set)
            return null;
        foreach (var diagnostic in set.Diagnostics)
            terminal.Error.WriteLine(DiagnosticLine.Of(diagnostic, language));
        return set.Diagnostics.HasErrors() ? null : set.Schemas;
    }

    private ReportFile? Open(string file, IReadOnlyList<ReportSchema> schemas)
    {
        try
        {
            return ReportFile.Read(file, schemas);
        }
        catch (UnreadableFileException exception)
        {
            terminal.Error.WriteLine($"crossfoot: {exception.Reason.In(language)}");
            return null;
        }
    }
}

/// <summary>What a run is to do.</summary>
/// <param name="Definitions">The folder with the definitions, or one definition file.</param>
/// <param name="Files">The reports.</param>
/// <param name="Prior">The reports of earlier periods, the latest first.</param>
internal sealed record ValidationRequest(string Definitions, IReadOnlyList<string> Files, IReadOnlyList<string> Prior);
