using System;
using System.Linq;
using Crossfoot.Compiler.Emit;
using Crossfoot.Compiler.Text;
using Microsoft.CodeAnalysis;

namespace Crossfoot.Generators;

/// <summary>The steps from additional files to generated code.</summary>
internal static class ReportPipeline
{
    public static void Register(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static text => DefinitionName.IsDefinition(text.Path.AsSpan()))
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

        var project = context.ParseOptionsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (both, _) => ProjectSettings.Of(both.Left, both.Right));

        // Code that cannot be compiled would bury what is wrong with the project.
        var units = models
            .Collect()
            .Combine(project)
            .SelectMany(static (all, _) => all.Right.CanCompile ? SourceUnit.Of(all.Left.OfType<Compiler.Model.ReportModel>(), all.Right.IsInternal) : [])
            .WithTrackingName(StepNames.Plan);

        context.RegisterSourceOutput(units, static (output, unit) => Emit(output, unit));

        // A project without definitions has the generator from another one, and nothing is wrong with it.
        var problems = files
            .Collect()
            .Combine(project)
            .SelectMany(static (all, _) => all.Left.IsEmpty || all.Right is { CanCompile: true, IsVisibilityKnown: true } ? [] : new[] { all.Right });
        context.RegisterSourceOutput(problems, static (output, settings) =>
        {
            foreach (var problem in ProjectProblems.Of(settings))
                output.ReportDiagnostic(problem);
        });
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
