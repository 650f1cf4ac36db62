using System.Collections.Generic;
using System.Diagnostics;
using Crossfoot.Cli.Output;
using Crossfoot.Compiler.Diagnostics;
using Spectre.Console;

namespace Crossfoot.Cli.Checking;

/// <summary>
/// Diagnostics for a person: the line that compilers print, then the source with the token underlined, other places that matter and
/// the fix. What is not a terminal gets the lines alone.
/// </summary>
internal static class CheckText
{
    private const string Margin = "    ";

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public static void Write(IReadOnlyList<Diagnostic> diagnostics, Terminal terminal, Language language)
    {
        var painter = Painter.Of(terminal);
        foreach (var diagnostic in diagnostics)
        {
            WriteLine(diagnostic, painter, language);
            if (terminal.IsOutInteractive)
                WriteDetail(diagnostic, painter, terminal.Width, language);
        }

        painter.WriteLine(Summary(diagnostics, language));
    }

    /// <summary>How many there are of each severity.</summary>
    public static string Summary(IReadOnlyList<Diagnostic> diagnostics, Language language) => CliMessages.CheckCounts.With(
        diagnostics.Count(DiagnosticSeverity.Error), diagnostics.Count(DiagnosticSeverity.Warning), diagnostics.Count(DiagnosticSeverity.Info)).In(language);

    private static void WriteLine(Diagnostic diagnostic, Painter painter, Language language)
    {
        painter.Write(DiagnosticLine.Place(diagnostic.File, diagnostic.Span)).Write(": ")
            .Write($"{diagnostic.Severity.Word()} {diagnostic.Descriptor.Id}", Colour(diagnostic))
            .WriteLine($": {diagnostic.Message(language)}");
    }

    private static void WriteDetail(Diagnostic diagnostic, Painter painter, int width, Language language)
    {
        var (line, start) = diagnostic.File.LineAt(diagnostic.Span.Start);
        var excerpt = SourceExcerpt.Of(line, diagnostic.Span.Start - start, diagnostic.Span.Length, width - Margin.Length);
        painter.WriteLine(Margin + excerpt.Line);
        painter.Write(Margin + new string(' ', excerpt.Indent)).WriteLine(new string('^', excerpt.Length), Colour(diagnostic));
        foreach (var related in diagnostic.Related)
            painter.Write(Margin).WriteLine($"{DiagnosticLine.Place(related.File, related.Span)}: {related.Message(language)}", Dim);
        if (diagnostic.Fixes.Count > 0)
            painter.Write(Margin).WriteLine(CliMessages.FixOffered.With(diagnostic.Fixes[0].Title(language)).In(language), Color.Green);
    }

    private static Style Colour(Diagnostic diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => Color.Red,
        DiagnosticSeverity.Warning => Color.Yellow,
        DiagnosticSeverity.Info => Color.Blue,
        _ => throw new UnreachableException(),
    };
}
