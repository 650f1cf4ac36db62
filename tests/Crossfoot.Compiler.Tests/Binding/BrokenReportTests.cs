using System;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Binding;

/// <summary>What is left of a definition with errors, and what several files become together.</summary>
public sealed class BrokenReportTests
{
    [Fact]
    public void Only_what_is_broken_is_left_out()
    {
        var model = Bound.Marked("""
            report: form
            tables:
              good:
                rows: { a: 甲, b: { label: 乙, total: true } }
              bad:
                columns: { x: 一, {|CF2005:x-y|}: 二 }
                rows: { a: 甲, {|CF2005:1b|}: { label: 乙, rows: { c: 丙 } }, d: 丁 }
                rules:
                  right: { for: each column, check: a = d }
                  wrong: { for: each column, check: 'a = {|CF2001:e|}' }
            """);
        Assert.NotNull(model);
        Assert.Equal(["good", "bad"], model.Tables.Select(static table => table.Id));
        Assert.Equal(["good.b", "bad.right"], model.Tables.SelectMany(static table => table.Rules).Select(static rule => rule.Id));
        Assert.Equal(["a", "d"], model.Tables[1].Rows.Select(static row => row.Id));
        Assert.Equal(["x"], model.Tables[1].Columns.Select(static column => column.Id));
    }

    [Fact]
    public void A_report_without_an_id_is_called_after_its_file()
    {
        var bound = Bound.File(new SourceFile("dir/annual.report.yaml", "tables: { t: { rows: { a: 甲 } } }"));
        Assert.NotEmpty(bound.Diagnostics);
        Assert.Equal("annual", bound.Model?.Id);
    }

    [Fact]
    public void Reports_of_one_id_or_type_are_reported_at_both()
    {
        const string first = "report: {|CF2028:{|CF2029:form|}|}\nnamespace: N\ntables: { {|CF2029:t|}: { rows: { a: 甲 } } }";
        const string second = "report: {|CF2028:Form|}\nnamespace: M\ntables: { u: { rows: { a: 甲 } } }";
        const string third = "report: third\nnamespace: N\ntables: { {|CF2029:t|}: { rows: { a: 甲 } } }";
        const string fourth = "report: fourth\ncsharp: Fourth\nnamespace: N\ntables: { w: { rows: { a: 甲 } } }";
        const string fifth = "report: {|CF2029:fifth|}\ncsharp: Form\nnamespace: N\ntables: { v: { rows: { a: 甲 } } }";
        MarkedSource[] sources = [.. new[] { first, second, third, fourth, fifth }.Select(static (text, index) => MarkedSource.Read(text, index + ".report.yaml"))];
        var result = ReportCompiler.Compile([.. sources.Select(static source => source.File)], CancellationToken.None);
        foreach (var source in sources)
            source.AssertReports(result.Diagnostics.Where(diagnostic => diagnostic.File == source.File));
        Assert.Equal(["form", "fourth"], result.Reports.Select(static report => report.Id));
    }

    [Fact]
    public void Cancellation_ends_the_work()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => ReportCompiler.Compile([Sketch.Disclosure], source.Token));
    }

    [Fact]
    public void A_mutated_definition_never_throws()
    {
        var random = new Random(1);
        foreach (var sketch in Sketch.All)
        {
            for (var i = 0; i < 300; i++)
            {
                var text = sketch.Text;
                for (var edit = random.Next(1, 4); edit > 0; edit--)
                    text = Mutate(text, random);
                var result = ReportCompiler.Compile([new SourceFile(sketch.Name, text)], CancellationToken.None);
                Assert.All(result.Diagnostics, diagnostic => Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, text.Length));
                Assert.All(result.Diagnostics, static diagnostic => Assert.NotEmpty(diagnostic.Message(chinese: true) + diagnostic.Message(chinese: false)));
            }
        }
    }

    private static string Mutate(string text, Random random)
    {
        var at = random.Next(text.Length - 40);
        return random.Next(5) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Remove(at, random.Next(1, 40)),
            2 => text.Insert(at, text.Substring(random.Next(text.Length - 20), random.Next(1, 20))),
            3 => text[..at] + (char)(text[at] ^ random.Next(1, 32)) + text[(at + 1)..],
            _ => text[..(at + 40)],
        };
    }
}
