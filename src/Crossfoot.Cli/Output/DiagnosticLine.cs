using System;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Cli.Output;

/// <summary>A diagnostic in the way compilers print it: <c>path(line,column): error CF2001: …</c>.</summary>
internal static class DiagnosticLine
{
    public static string Of(Diagnostic diagnostic, Language language)
    {
        var (line, column) = new LineMap(diagnostic.File.Text).At(diagnostic.Span.Start);
        var severity = diagnostic.Descriptor.Severity.ToString().ToLowerInvariant();
        return $"{diagnostic.File.Path}({line + 1},{column + 1}): {severity} {diagnostic.Descriptor.Id}: {diagnostic.Message(language == Language.Chinese)}";
    }
}
