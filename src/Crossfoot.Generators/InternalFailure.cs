using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Crossfoot.Generators;

/// <summary>A defect of Crossfoot itself, as one diagnostic: an exception that reaches Roslyn takes away all generated types.</summary>
internal static class InternalFailure
{
    /// <summary>What is wrong.</summary>
    public static Compiler.Diagnostics.Descriptor Kind { get; } = new(
        "CF9001",
        Compiler.Diagnostics.DiagnosticSeverity.Error,
        "Crossfoot failed",
        "Crossfoot failed on {0}: {1}. This is a defect of Crossfoot: please report it with the definition.",
        "Crossfoot 处理 {0} 时出错：{1}。这是 Crossfoot 的缺陷，请附上定义文件报告给我们。");

    /// <summary>The diagnostic.</summary>
    public static Diagnostic At(Location location, string file, Exception exception)
        => Diagnostic.Create(RoslynDiagnostics.Descriptor(Kind), location, file, Describe(exception));

    /// <summary>The exception and where it was thrown, on one line, since build logs show one.</summary>
    private static string Describe(Exception exception)
    {
        var place = exception.StackTrace?.Split('\n').Select(static line => line.Trim()).FirstOrDefault();
        var text = exception.GetType().Name + ": " + exception.Message + (place is null ? "" : " " + place);
        return text.Replace('\r', ' ').Replace('\n', ' ');
    }
}
