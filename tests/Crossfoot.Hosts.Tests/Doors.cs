using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Crossfoot.Cli;
using Crossfoot.Compiler;
using Crossfoot.Compiler.Text;
using Crossfoot.Generators;
using Crossfoot.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Crossfoot.Hosts.Tests;

/// <summary>The ways by which a person learns what is wrong with a definition.</summary>
internal static class Doors
{
    /// <summary>The compiler as a library.</summary>
    public static IReadOnlyList<Shown> Compiler(SourceFile file) => Sorted(ReportCompiler.Compile([file], CancellationToken.None).Diagnostics.Select(diagnostic =>
    {
        var lines = new LineMap(file.Text);
        var (start, end) = (lines.At(diagnostic.Span.Start), lines.At(diagnostic.Span.End));
        return new Shown(
            diagnostic.Descriptor.Id,
            diagnostic.Severity.ToString(),
            start.Line + 1,
            start.Column + 1,
            end.Line + 1,
            end.Column + 1,
            diagnostic.Message(chinese: false),
            diagnostic.Message(chinese: true));
    }));

    /// <summary>The analyzer in the C# compiler.</summary>
    public static IReadOnlyList<Shown> Analyzer(params SourceFile[] files) => Sorted(Analyze(files).Select(static diagnostic =>
    {
        var (start, end) = (diagnostic.Location.GetLineSpan().StartLinePosition, diagnostic.Location.GetLineSpan().EndLinePosition);
        return new Shown(
            diagnostic.Id,
            diagnostic.Severity.ToString(),
            start.Line + 1,
            start.Character + 1,
            end.Line + 1,
            end.Character + 1,
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            diagnostic.GetMessage(new Chinese()));
    }));

    /// <summary>What the analyzer reports, an exception in it included.</summary>
    public static IReadOnlyList<Diagnostic> Analyze(params SourceFile[] files)
    {
        var texts = files.Select(static file => (AdditionalText)new Definition(file.Path, file.Text));
        var compilation = Consumer.Compilation("internal static class Unrelated;");
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        var analysis = compilation.WithAnalyzers([new DefinitionAnalyzer()], new AnalyzerOptions([.. texts]));
        return analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }

    /// <summary>The command <c>crossfoot check</c>.</summary>
    public static IReadOnlyList<Shown> Command(SourceFile file)
    {
        var folder = Directory.CreateTempSubdirectory("crossfoot-doors-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, file.Name), file.Text);
            var english = Check(folder.FullName, "en");
            var chinese = Check(folder.FullName, "zh");
            Assert.Equal(english.Count, chinese.Count);
            return Sorted(english.Zip(chinese, static (one, other) => new Shown(
                one.GetProperty("id").GetString()!,
                CultureInfo.InvariantCulture.TextInfo.ToTitleCase(one.GetProperty("severity").GetString()!),
                one.GetProperty("line").GetInt32(),
                one.GetProperty("column").GetInt32(),
                one.GetProperty("endLine").GetInt32(),
                one.GetProperty("endColumn").GetInt32(),
                one.GetProperty("message").GetString()!,
                other.GetProperty("message").GetString()!)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<JsonElement> Check(string folder, string language)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        CrossfootCommand.Run(["check", "--format", "json", "--lang", language, folder], new Terminal(output, errors));
        Assert.Equal("", errors.ToString());
        return [.. JsonDocument.Parse(output.ToString()).RootElement.GetProperty("diagnostics").EnumerateArray()];
    }

    private static List<Shown> Sorted(IEnumerable<Shown> shown)
        => [.. shown.OrderBy(static one => one.Line).ThenBy(static one => one.Column).ThenBy(static one => one.EndColumn).ThenBy(static one => one.Id + one.English, StringComparer.Ordinal)];
}
