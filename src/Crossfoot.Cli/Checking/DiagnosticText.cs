using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Cli.Checking;

/// <summary>The compiler's diagnostics as this command shows them: how bad they are, and their words in its language.</summary>
internal static class DiagnosticText
{
    public static int Count(this IReadOnlyList<Diagnostic> diagnostics, DiagnosticSeverity severity)
        => diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    public static bool HasErrors(this IReadOnlyList<Diagnostic> diagnostics) => diagnostics.Count(DiagnosticSeverity.Error) > 0;

    public static string Word(this DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    public static string Message(this Diagnostic diagnostic, Language language) => diagnostic.Message(language == Language.Chinese);

    public static string Message(this RelatedPlace related, Language language) => language == Language.Chinese ? related.Chinese : related.English;

    public static string Title(this Fix fix, Language language) => language == Language.Chinese ? fix.Chinese : fix.English;
}
