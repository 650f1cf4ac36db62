using System;
using System.Linq;
using Crossfoot.Compiler.Emit;
using Microsoft.CodeAnalysis;

namespace Crossfoot.Generators;

/// <summary>Writes a typed model for each report definition among the additional files. Errors in definitions are the analyzer's to report.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ReportGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static text => DefinitionFile.IsDefinition(text.Path))
            .Select(static (text, cancellation) => DefinitionFile.Of(text, cancellation))
            .WithTrackingName(StepNames.Parse);

        // A report may have tables in files of their own.
        var groups = files
            .Collect()
            .SelectMany(static (all, cancellation) => DefinitionGroup.Of(all, cancellation).Groups)
            .WithTrackingName(StepNames.Group);

        // From here on there are no positions, so that a comment changes nothing.
        var models = groups
            .Select(static (group, cancellation) => group.Bind(cancellation).Bound?.Bound.Model)
            .WithTrackingName(StepNames.Bind);

        var units = models
            .Collect()
            .SelectMany(static (reports, _) => SourceUnit.Of(reports.OfType<Compiler.Model.ReportModel>()))
            .WithTrackingName(StepNames.Plan);

        context.RegisterSourceOutput(units, static (output, unit) => Emit(output, unit));
    }

    private static void Emit(SourceProductionContext output, SourceUnit unit)
    {
        try
        {
            output.AddSource(unit.HintName, CodeEmitter.Emit(unit, output.CancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(InternalFailure.At(Location.None, unit.FileName, exception));
        }
    }
}
