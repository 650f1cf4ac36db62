using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Crossfoot.Generators.Tests.Testing;

/// <summary>A project with settings of its own, through the compiler with the generator.</summary>
internal sealed class ProjectRun
{
    private ProjectRun(CSharpCompilation compilation, ImmutableArray<Diagnostic> diagnostics)
    {
        Compilation = compilation;
        Problems = [.. diagnostics.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Severity}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")];
    }

    /// <summary>The project with what was generated.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>What the generator reports.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>What the C# compiler reports.</summary>
    public IReadOnlyList<string> Errors => [.. Compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(static diagnostic => diagnostic.Id).Distinct()];

    /// <summary>Compiles a project.</summary>
    /// <param name="definitions">Its definitions.</param>
    /// <param name="name">Its name.</param>
    /// <param name="code">Its own code.</param>
    /// <param name="visibility">What it sets <c>CrossfootVisibility</c> to; null for nothing.</param>
    /// <param name="language">The C# that it compiles.</param>
    /// <param name="references">The projects that it references.</param>
    public static ProjectRun Of(
        IReadOnlyList<Definition> definitions,
        string name = "Project",
        string code = "",
        string? visibility = null,
        LanguageVersion language = LanguageVersion.Latest,
        params ProjectRun[] references)
    {
        var parsing = Consumer.ParseOptions.WithLanguageVersion(language);
        var compilation = Consumer.Compilation("")
            .WithAssemblyName(name)
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, parsing))
            .AddReferences(references.Select(static project => project.Compilation.ToMetadataReference()));
        if (language.MapSpecifiedToEffectiveVersion() < LanguageVersion.CSharp8)
            compilation = compilation.WithOptions(compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));
        var driver = CSharpGeneratorDriver.Create([new ReportGenerator().AsSourceGenerator()], definitions, parsing, new Options(visibility));
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        return new ProjectRun((CSharpCompilation)output, diagnostics);
    }

    private sealed class Options(string? visibility) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(visibility);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Properties(string? visibility) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = KeyComparer.Equals(key, "build_property.CrossfootVisibility") ? visibility : null;
            return value is not null;
        }
    }
}
