using System;
using System.IO;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Corpus;

/// <summary>Each construct of the language in one definition that is right, and in one whose mistakes are marked.</summary>
public sealed class CorpusTests
{
    private const int Constructs = 20;
    private const string RightEnding = ".report.yaml";
    private const string WrongEnding = ".wrong.yaml";
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    public static TheoryData<string> RightFiles => new(Names(RightEnding));

    public static TheoryData<string> WrongFiles => new(Names(WrongEnding));

    [Fact]
    public void Every_construct_has_a_right_and_a_wrong_file()
    {
        var numbers = Enumerable.Range(1, Constructs).Select(static number => $"{number:00}").ToList();
        Assert.Equal(numbers, Names(RightEnding).Select(static name => name[..2]));
        Assert.Equal(Names(RightEnding), Names(WrongEnding));
    }

    [Theory]
    [MemberData(nameof(RightFiles))]
    public void A_right_definition_compiles_without_any_diagnostic(string name)
    {
        var result = ReportCompiler.Compile([new SourceFile(name + RightEnding, TextOf(name + RightEnding))], CancellationToken.None);
        Assert.True(result.Diagnostics.Count == 0, string.Join("\n", result.Diagnostics.Select(Print)));
        Assert.Single(result.Reports);
    }

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public void A_wrong_definition_reports_exactly_what_is_marked(string name)
    {
        var source = MarkedSource.Read(TextOf(name + WrongEnding), name + RightEnding);
        source.AssertReports(ReportCompiler.Compile([source.File], CancellationToken.None).Diagnostics);
    }

    private static string Print(Diagnostic diagnostic)
        => $"line {new LineMap(diagnostic.File.Text).At(diagnostic.Span.Start).Line + 1}: {diagnostic.Descriptor.Id} {diagnostic.Message(chinese: false)}";

    private static string[] Names(string ending)
        => [.. Directory.EnumerateFiles(Folder, "*" + ending).Select(file => Path.GetFileName(file)[..^ending.Length]).Order(StringComparer.Ordinal)];

    private static string TextOf(string file) => File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");
}
