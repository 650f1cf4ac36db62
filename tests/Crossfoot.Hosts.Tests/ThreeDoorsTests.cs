using System.Linq;
using Crossfoot.Compiler.Tests.Corpus;
using Crossfoot.Compiler.Text;
using Crossfoot.Generators;
using Crossfoot.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Crossfoot.Hosts.Tests;

/// <summary>Do the compiler, the analyzer and the command say the same of a definition?</summary>
public sealed class ThreeDoorsTests
{
    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var name in CorpusFile.Right)
                files.Add(name, CorpusFile.RightEnding);
            foreach (var name in CorpusFile.Wrong)
                files.Add(name, CorpusFile.WrongEnding);
            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_same_is_reported_at_the_same_place_in_both_languages(string name, string ending)
    {
        var source = CorpusFile.Read(name, ending);
        var expected = Doors.Compiler(source.File);
        Assert.Equal(source.Expected.Select(static one => one.Id).Order(), expected.Select(static one => one.Id).Order());
        Assert.Equal(expected, Doors.Analyzer(source.File));
        Assert.Equal(expected, Doors.Command(source.File));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Types_are_generated_for_a_broken_definition(string name, string ending)
    {
        var run = Generate(CorpusFile.Read(name, ending).File);
        Assert.Null(run.Results.Single().Exception);
        Assert.Empty(run.Diagnostics);
        Assert.Contains(run.GeneratedTrees, static tree => tree.ToString().Contains(" class ", System.StringComparison.Ordinal));
    }

    [Fact]
    public void All_definitions_together_bring_down_neither_the_analyzer_nor_the_generator()
    {
        SourceFile[] all =
        [
            .. CorpusFile.Right.Select(static name => CorpusFile.Read(name, CorpusFile.RightEnding).File),
            .. CorpusFile.Wrong.Select(static name => CorpusFile.Read(name, CorpusFile.WrongEnding).File with { Path = name + ".wrong.report.yaml" }),
        ];
        var ids = Doors.Analyze(all).Select(static diagnostic => diagnostic.Id).ToHashSet();
        Assert.DoesNotContain("AD0001", ids);
        Assert.DoesNotContain(InternalFailure.Kind.Id, ids);
        Assert.Contains("CF2028", ids);
        var run = Generate(all);
        Assert.Null(run.Results.Single().Exception);
        Assert.Empty(run.Diagnostics);
        Assert.True(run.GeneratedTrees.Length >= CorpusFile.Right.Count);
    }

    private static GeneratorDriverRunResult Generate(params SourceFile[] files) => CSharpGeneratorDriver
        .Create([new ReportGenerator().AsSourceGenerator()], files.Select(static file => new Definition(file.Path, file.Text)), Consumer.ParseOptions)
        .RunGenerators(Consumer.Compilation("internal static class Unrelated;"))
        .GetRunResult();
}
