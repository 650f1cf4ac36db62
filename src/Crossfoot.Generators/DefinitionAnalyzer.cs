using System;
using System.Collections.Immutable;
using Crossfoot.Compiler.Suppression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Crossfoot.Generators;

/// <summary>Reports what is wrong with definitions at their line and column. It is an analyzer and no generator, so that severities can be set and the C# still compiles.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefinitionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RoslynDiagnostics.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var index = new DefinitionIndex(start.Options.AdditionalFiles);
            start.RegisterAdditionalFileAction(file => Report(file, index));
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, DefinitionIndex index)
    {
        if (!DefinitionFile.IsDefinition(context.AdditionalFile.Path))
            return;
        try
        {
            var (diagnostics, failures) = index.Of(context.AdditionalFile.Path, context.CancellationToken);
            foreach (var failure in failures)
                context.ReportDiagnostic(InternalFailure.At(index.Locate(context.AdditionalFile.Path, default), context.AdditionalFile.Path, failure));
            var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
            foreach (var diagnostic in ConfiguredSeverity.Apply(diagnostics, (_, key) => options.TryGetValue(key, out var word) ? word : null))
                context.ReportDiagnostic(RoslynDiagnostics.Convert(diagnostic, index));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.ReportDiagnostic(InternalFailure.At(Location.None, context.AdditionalFile.Path, exception));
        }
    }
}
