using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Analysis;

/// <summary>Definitions of real forms, in which nothing is wrong.</summary>
public sealed class NoFalseAlarmTests
{
    public static TheoryData<string> Files => new(Paths().Select(static path => Path.GetRelativePath(AppContext.BaseDirectory, path)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_reported_about_what_the_rules_come_to(string name)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name)).ReplaceLineEndings("\n");
        var lines = new LineMap(text);

        // The sketches have mistakes of other kinds.
        Assert.Empty(Analysed.File(new SourceFile(Path.GetFileName(name), text))
            .Where(static one => one.Descriptor.Id.StartsWith("CF32", StringComparison.Ordinal) || one.Descriptor.Id.StartsWith("CF21", StringComparison.Ordinal))
            .Select(one => $"line {lines.At(one.Span.Start).Line + 1}: {one.Descriptor.Id} '{text.Substring(one.Span.Start, one.Span.Length)}' {one.Message(chinese: false)}"));
    }

    [Fact]
    public void All_shipped_definitions_are_looked_at() => Assert.Equal(4 + 3 + 20, Paths().Count());

    private static IEnumerable<string> Paths()
        => new[] { "Shipped", "Sketches", "Corpus" }
            .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.report.yaml", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal);
}
