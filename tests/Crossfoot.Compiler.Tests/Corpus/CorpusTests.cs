using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Corpus;

/// <summary>Each construct of the language in one definition that is right, and in one whose mistakes are marked.</summary>
public sealed class CorpusTests
{
    private const int Constructs = 20;

    public static TheoryData<string> RightFiles => new(CorpusFile.Right);

    public static TheoryData<string> WrongFiles => new(CorpusFile.Wrong);

    [Fact]
    public void Every_construct_has_a_right_and_a_wrong_file()
    {
        var numbers = Enumerable.Range(1, Constructs).Select(static number => $"{number:00}").ToList();
        Assert.Equal(numbers, CorpusFile.Right.Select(static name => name[..2]));
        Assert.Equal(CorpusFile.Right, CorpusFile.Wrong);
    }

    [Theory]
    [MemberData(nameof(RightFiles))]
    public void A_right_definition_compiles_without_any_diagnostic(string name)
    {
        var result = ReportCompiler.Compile([CorpusFile.Read(name, CorpusFile.RightEnding).File], CancellationToken.None);
        Assert.True(result.Diagnostics.Count == 0, string.Join("\n", result.Diagnostics.Select(Print)));
        Assert.Single(result.Reports);
    }

    [Theory]
    [MemberData(nameof(WrongFiles))]
    public void A_wrong_definition_reports_exactly_what_is_marked(string name)
    {
        var source = CorpusFile.Read(name, CorpusFile.WrongEnding);
        source.AssertReports(ReportCompiler.Compile([source.File], CancellationToken.None).Diagnostics);
    }

    private static string Print(Diagnostic diagnostic)
        => $"line {new LineMap(diagnostic.File.Text).At(diagnostic.Span.Start).Line + 1}: {diagnostic.Descriptor.Id} {diagnostic.Message(chinese: false)}";
}
