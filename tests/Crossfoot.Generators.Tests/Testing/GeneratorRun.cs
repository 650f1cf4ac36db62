using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Crossfoot.Generators.Tests.Testing;

/// <summary>
/// A run of the generator and the analyzer over definitions. Every run is made twice, and fails where the second is not cached;
/// and it fails where a diagnostic is reported that the test does not name, or the other way round.
/// </summary>
internal sealed class GeneratorRun
{
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    private GeneratorRun(IReadOnlyList<Definition> definitions)
    {
        _compilation = Consumer.Compilation("internal static class Unrelated;");
        _driver = CSharpGeneratorDriver.Create(
            [new ReportGenerator().AsSourceGenerator()],
            definitions,
            Consumer.ParseOptions,
            driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));
        _driver = _driver.RunGenerators(_compilation);
    }

    /// <summary>The generated files by name.</summary>
    public IReadOnlyDictionary<string, string> Sources
        => Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    private GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Runs over definitions that have nothing wrong with them.</summary>
    public static GeneratorRun Of(params Definition[] definitions) => Of(definitions, []);

    /// <summary>Runs over definitions with exactly these problems, each as <c>file(line,column): id</c>.</summary>
    public static GeneratorRun Of(IReadOnlyList<Definition> definitions, IReadOnlyList<string> problems)
    {
        var run = new GeneratorRun(definitions);
        Assert.Empty(run.Result.Diagnostics);
        Assert.Null(run.Result.Exception);
        run.ExpectProblems(definitions, problems);
        run.EditUnrelatedCode();
        run.ExpectCached();
        return run;
    }

    /// <summary>Edits C# that has nothing to do with definitions.</summary>
    public void EditUnrelatedCode()
    {
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Consumer.Parse($"internal static class Unrelated{Guid.NewGuid():N};"));
        _driver = _driver.RunGenerators(_compilation);
    }

    /// <summary>Replaces a definition and runs again.</summary>
    public void Edit(Definition before, Definition after)
    {
        _driver = _driver.ReplaceAdditionalText(before, after).RunGenerators(_compilation);
    }

    /// <summary>Why a step ran, one reason for each of its results, in order.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOf(string step)
        => [.. Result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    /// <summary>Why each generated file was written, in order.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOfOutputs()
        => [.. Result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    /// <summary>Fails where anything ran that had nothing new.</summary>
    public void ExpectCached()
    {
        var reasons = new[] { StepNames.Parse, StepNames.Bind, StepNames.Plan }.Where(Result.TrackedSteps.ContainsKey).SelectMany(ReasonsOf).Concat(ReasonsOfOutputs());
        Assert.All(reasons, static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }

    /// <summary>The consumer's compilation with the generated code and further code of its own.</summary>
    public CSharpCompilation Compile(string code = "")
        => _compilation
            .AddSyntaxTrees(Result.GeneratedSources.Select(static source => source.SyntaxTree))
            .AddSyntaxTrees(Consumer.Parse(code));

    private void ExpectProblems(IReadOnlyList<Definition> definitions, IReadOnlyList<string> problems)
    {
        var analysis = _compilation.WithAnalyzers(
            [new DefinitionAnalyzer()],
            new AnalyzerOptions([.. definitions.Cast<AdditionalText>()]));
        var found = analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Messages = [.. found.OrderBy(Order).Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))];
        var printed = found.OrderBy(Order).Select(Print).ToList();
        Assert.True(
            printed.SequenceEqual(problems.Order(StringComparer.Ordinal)),
            "Reported, ready to paste:\n" + string.Join(",\n", printed.Zip(Messages, static (place, message) => $"    \"{place}\" // {message}")));
    }

    /// <summary>What the analyzer says, in the order of <c>file(line,column): id</c>.</summary>
    public IReadOnlyList<string> Messages { get; private set; } = [];

    private static string Order(Diagnostic diagnostic) => Print(diagnostic);

    private static string Print(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan();
        return $"{start.Path}({start.StartLinePosition.Line + 1},{start.StartLinePosition.Character + 1}): {diagnostic.Id}";
    }
}
