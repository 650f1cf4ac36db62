using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Crossfoot.Generators.Tests.Testing;

/// <summary>A project that uses generated code, as strict as a project can be.</summary>
internal static class Consumer
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll")
            .Append(typeof(Cell).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The newest language, documentation checked.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>A file; generated ones need a path, by which their file-local types are told apart.</summary>
    public static SyntaxTree Parse(string code, string path = "") => CSharpSyntaxTree.ParseText(code, ParseOptions, path);

    public static CSharpCompilation Compilation(string code) => CSharpCompilation.Create(
        "Consumer",
        [Parse(code)],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable,
            deterministic: true));

    /// <summary>Fails where the compiler says anything at all.</summary>
    public static void ExpectClean(CSharpCompilation compilation) => ExpectNone(compilation.GetDiagnostics());

    /// <summary>Loads a compilation and calls <c>Use.Run()</c> in it.</summary>
    public static string Run(CSharpCompilation compilation)
    {
        ExpectClean(compilation);
        using var image = new MemoryStream();
        ExpectNone(compilation.Emit(image).Diagnostics);
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        context.Resolving += static (_, name) => name.Name == typeof(Cell).Assembly.GetName().Name ? typeof(Cell).Assembly : null;
        var run = context.LoadFromStream(image).GetType("Use", throwOnError: true)!.GetMethod("Run")!;
        var result = (string)run.Invoke(null, null)!;
        context.Unload();
        return result;
    }

    /// <summary>A program of one method, <c>Use.Run()</c>.</summary>
    public static string Program(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json;
        using Crossfoot;
        using Crossfoot.Documents;
        using Sample;

        internal static class Use
        {
            public static string Run()
            {
                {{body}}
            }
        }
        """;

    private static void ExpectNone(IEnumerable<Diagnostic> diagnostics)
    {
        var said = string.Join("\n", diagnostics.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Take(50));
        Assert.True(said.Length == 0, said);
    }
}
