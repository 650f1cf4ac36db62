using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using Crossfoot.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Crossfoot.Compiler.Diagnostics.Diagnostic;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace Crossfoot.Generators;

/// <summary>The compiler's diagnostics in Roslyn's terms.</summary>
internal static class RoslynDiagnostics
{
    /// <summary>The category of all of them.</summary>
    public const string Category = "Crossfoot";

    /// <summary>Every kind of diagnostic, in the order of ids: the compiler's table and the host's own.</summary>
    public static ImmutableArray<Descriptor> Kinds { get; } =
    [
        .. typeof(Descriptors).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(static property => property.PropertyType == typeof(Descriptor))
            .Select(static property => (Descriptor)property.GetValue(null)!)
            .Concat(ProjectProblems.Kinds)
            .Append(InternalFailure.Kind)
            .Append(new(PrivateAssemblies.Id, Crossfoot.Compiler.Diagnostics.DiagnosticSeverity.Error, PrivateAssemblies.Title, PrivateAssemblies.English, PrivateAssemblies.Chinese))
            .OrderBy(static kind => kind.Id, StringComparer.Ordinal),
    ];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = Kinds.ToImmutableDictionary(static kind => kind.Id, Create);

    /// <summary>All descriptors.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. Kinds.Select(Descriptor)];

    /// <summary>The descriptor of a kind.</summary>
    public static DiagnosticDescriptor Descriptor(Descriptor kind) => ById[kind.Id];

    /// <summary>A diagnostic at its place in a definition. Without any argument Roslyn would show doubled braces as they are.</summary>
    public static Microsoft.CodeAnalysis.Diagnostic Convert(Diagnostic diagnostic, Func<string, Crossfoot.Compiler.Text.TextSpan, Location> locate) => Microsoft.CodeAnalysis.Diagnostic.Create(
        Descriptor(diagnostic.Descriptor),
        locate(diagnostic.File.Path, diagnostic.Span),
        Severity(diagnostic.Severity),
        diagnostic.Related.Select(related => locate(related.File.Path, related.Span)),
        properties: null,
        messageArgs: [.. diagnostic.Arguments.DefaultIfEmpty("")]);

    /// <summary>A place in an additional file.</summary>
    public static Location Locate(string path, SourceText text, TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));

    private static DiagnosticDescriptor Create(Descriptor kind) => new(
        kind.Id,
        kind.Title,
        new TwoLanguages(kind.English, kind.Chinese),
        Category,
        Severity(kind.Severity),
        isEnabledByDefault: true,
        helpLinkUri: DiagnosticPage.Address(kind.Id),
        customTags: kind.IsConfigurable ? [] : [WellKnownDiagnosticTags.NotConfigurable]);

    private static DiagnosticSeverity Severity(Crossfoot.Compiler.Diagnostics.DiagnosticSeverity severity) => severity switch
    {
        Crossfoot.Compiler.Diagnostics.DiagnosticSeverity.Error => DiagnosticSeverity.Error,
        Crossfoot.Compiler.Diagnostics.DiagnosticSeverity.Warning => DiagnosticSeverity.Warning,
        Crossfoot.Compiler.Diagnostics.DiagnosticSeverity.Info => DiagnosticSeverity.Info,
        _ => throw new UnreachableException(),
    };
}
