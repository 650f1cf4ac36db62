using Crossfoot.Cli.Checking;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Cli.Output;

/// <summary>A diagnostic in the way compilers print it: <c>path(line,column): error CF2001: …</c>.</summary>
internal static class DiagnosticLine
{
    public static string Of(Diagnostic diagnostic, Language language)
        => $"{Place(diagnostic.File, diagnostic.Span)}: {diagnostic.Severity.Word()} {diagnostic.Descriptor.Id}: {diagnostic.Message(language)}";

    /// <summary>A place in a file: <c>path(line,column)</c>.</summary>
    public static string Place(SourceFile file, TextSpan span)
    {
        var (line, column) = file.At(span.Start);
        return $"{ShownPath.Of(file.Path)}({line},{column})";
    }
}
