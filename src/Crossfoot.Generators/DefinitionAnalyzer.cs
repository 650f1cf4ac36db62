using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Crossfoot.Compiler.Suppression;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Crossfoot.Generators;

/// <summary>Reports what is wrong with definitions at their line and column. It is an analyzer and no generator, so that severities can be set and the C# still compiles.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefinitionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => PrivateAssemblies.Missing is null ? AllDescriptors() : [PrivateAssemblies.Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        if (PrivateAssemblies.Missing is { } missing)
            context.RegisterCompilationAction(end => end.ReportDiagnostic(missing));
        else
            context.RegisterCompilationStartAction(static start => Register(start));
    }

    /// <summary>Apart, as the next one, so that the compiler's types are looked for here at the earliest.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Register(CompilationStartAnalysisContext start)
    {
        var index = new DefinitionIndex(start.Options.AdditionalFiles);
        start.RegisterAdditionalFileAction(file => Report(file, index));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ImmutableArray<DiagnosticDescriptor> AllDescriptors() => RoslynDiagnostics.All;

    private static void Report(AdditionalFileAnalysisContext context, DefinitionIndex index)
    {
        try
        {
            var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
            if (!DefinitionName.IsDefinition(context.AdditionalFile.Path.AsSpan()))
            {
                ReportMisnamed(context, options);
                return;
            }

            var (diagnostics, failures) = index.Of(context.AdditionalFile.Path, context.CancellationToken);
            foreach (var failure in failures)
                context.ReportDiagnostic(InternalFailure.At(index.Locate(context.AdditionalFile.Path, default), context.AdditionalFile.Path, failure));
            foreach (var diagnostic in Configured(diagnostics, options))
                context.ReportDiagnostic(RoslynDiagnostics.Convert(diagnostic, index.Locate));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            context.ReportDiagnostic(InternalFailure.At(Location.None, context.AdditionalFile.Path, exception));
        }
    }

    /// <summary>Of a file that is not called like a definition only that is said, where it looks like one.</summary>
    private static void ReportMisnamed(AdditionalFileAnalysisContext context, AnalyzerConfigOptions options)
    {
        var path = context.AdditionalFile.Path;
        if (!DefinitionName.MayBeMisnamed(path.AsSpan()) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;
        if (MisnamedDefinition.Find(new SourceFile(path, text.ToString())) is not { } misnamed)
            return;
        foreach (var diagnostic in Configured([misnamed], options))
            context.ReportDiagnostic(RoslynDiagnostics.Convert(diagnostic, (_, _) => RoslynDiagnostics.Locate(path, text, default)));
    }

    private static IEnumerable<Compiler.Diagnostics.Diagnostic> Configured(IEnumerable<Compiler.Diagnostics.Diagnostic> diagnostics, AnalyzerConfigOptions options)
        => ConfiguredSeverity.Apply(diagnostics, (_, key) => options.TryGetValue(key, out var word) ? word : null);
}
