using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using Location = Microsoft.CodeAnalysis.Location;

namespace Crossfoot.Generators;

/// <summary>What is wrong with a project that generated code is to be compiled in. The generator says it: no analyzer is asked where declarations fail.</summary>
internal static class ProjectProblems
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<Compiler.Diagnostics.Descriptor> Kinds => [UnknownVisibility, OldLanguage];

    private static Compiler.Diagnostics.Descriptor UnknownVisibility { get; } = new(
        "CF4001",
        Compiler.Diagnostics.DiagnosticSeverity.Error,
        "Unknown visibility",
        "The property CrossfootVisibility takes 'public' or 'internal', not '{0}'.",
        "属性 CrossfootVisibility 只能是“public”或“internal”，而不是“{0}”。");

    private static Compiler.Diagnostics.Descriptor OldLanguage { get; } = new(
        "CF4002",
        Compiler.Diagnostics.DiagnosticSeverity.Error,
        "C# is too old",
        "The types of definitions need C# {0}, and the project compiles C# {1}; none were generated. Take the property LangVersion out of the project, or set it to {0} or higher.",
        "由定义生成的类型需要 C# {0}，而项目使用的是 C# {1}，因此没有生成。请删除项目中的属性 LangVersion，或将其设为 {0} 或更高。");

    /// <summary>What is wrong with a project.</summary>
    public static IEnumerable<Diagnostic> Of(ProjectSettings settings)
    {
        if (!settings.IsVisibilityKnown)
            yield return At(UnknownVisibility, settings.Visibility);
        if (!settings.CanCompile)
            yield return At(OldLanguage, ProjectSettings.OldestLanguage.ToDisplayString(), settings.Language.ToDisplayString());
    }

    private static Diagnostic At(Compiler.Diagnostics.Descriptor kind, params object[] arguments)
        => Diagnostic.Create(RoslynDiagnostics.Descriptor(kind), Location.None, arguments);
}
