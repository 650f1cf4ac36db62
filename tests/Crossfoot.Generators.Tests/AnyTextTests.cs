using System;
using System.Linq;
using System.Threading.Tasks;
using Crossfoot.Compiler.Tests.Fuzzing;
using Crossfoot.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Crossfoot.Generators.Tests;

/// <summary>Random texts through the C# compiler: neither generator nor analyzer fails, which would take away all generated types.</summary>
public sealed class AnyTextTests
{
    private const int Runs = 500;
    private const int FilesOfOneRun = 4;

    [Fact]
    public async Task No_text_takes_generator_or_analyzer_down()
    {
        var random = new Random(20191124);
        Func<Random, string>[] makers = [RandomText.Soup, RandomText.Entries, RandomText.Mutated, RandomText.Rules];
        var compilation = Consumer.Compilation("internal static class Unrelated;");
        for (var run = 0; run < Runs; run++)
        {
            var files = Enumerable.Range(0, FilesOfOneRun)
                .Select(index => new Definition($"f{index}.{(index == 3 ? "table" : "report")}.yaml", makers[random.Next(makers.Length)](random)))
                .ToArray();
            var result = CSharpGeneratorDriver.Create([new ReportGenerator().AsSourceGenerator()], files, Consumer.ParseOptions)
                .RunGenerators(compilation).GetRunResult().Results.Single();
            Assert.Null(result.Exception);
            Assert.Empty(result.Diagnostics);

            var analysis = compilation.WithAnalyzers([new DefinitionAnalyzer()], new AnalyzerOptions([.. files.Cast<AdditionalText>()]));
            var found = await analysis.GetAnalyzerDiagnosticsAsync();
            Assert.All(found, static diagnostic => Assert.Matches("^CF[0-5]", diagnostic.Id));
        }
    }
}
