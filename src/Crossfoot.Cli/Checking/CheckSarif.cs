using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Crossfoot.Cli.Sarif;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Cli.Checking;

/// <summary>Diagnostics as SARIF, which code hosts and editors show at their place.</summary>
internal static class CheckSarif
{
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter writer, Language language)
    {
        var rules = diagnostics.Select(static diagnostic => diagnostic.Descriptor).DistinctBy(static descriptor => descriptor.Id)
            .OrderBy(static descriptor => descriptor.Id, System.StringComparer.Ordinal)
            .Select(Rule);
        SarifWriter.Write(new SarifLog([.. rules], [.. diagnostics.Select(Result)]), writer, language);
    }

    private static SarifRule Rule(Descriptor descriptor) => new(descriptor.Id, Level(descriptor.Severity), descriptor.Title)
    {
        Message = new MessageTemplate(descriptor.English, descriptor.Chinese),
        Help = CliMessages.Help.With(descriptor.Id),
    };

    private static SarifResult Result(Diagnostic diagnostic)
    {
        return new SarifResult(
            diagnostic.Descriptor.Id,
            Level(diagnostic.Severity),
            new MessageTemplate(diagnostic.Descriptor.English, diagnostic.Descriptor.Chinese).With([.. diagnostic.Arguments]),
            Place(diagnostic.File, diagnostic.Span))
        {
            Identity = $"{diagnostic.File.LineAt(diagnostic.Span.Start).Text.Trim()}\n{string.Join('\n', diagnostic.Arguments)}",
            Related = [.. diagnostic.Related.Select(static related => (Place(related.File, related.Span), (ILocalized)new Words(related.English, related.Chinese)))],
            Fixes = [.. diagnostic.Fixes.Select(static fix => new SarifFix(new Words(fix.English, fix.Chinese), [.. fix.Edits.Select(Edit)]))],
        };
    }

    private static SarifEdit Edit(TextEdit edit) => new(edit.File.Path, Region(edit.File, edit.Span), edit.NewText);

    private static SarifPlace Place(SourceFile file, TextSpan span) => new(file.Path, Region(file, span));

    private static SarifRegion Region(SourceFile file, TextSpan span)
    {
        var (line, column) = file.At(span.Start);
        var (endLine, endColumn) = file.At(span.End);
        return new SarifRegion(line, column, endLine, endColumn);
    }

    private static SarifLevel Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => SarifLevel.Error,
        DiagnosticSeverity.Warning => SarifLevel.Warning,
        DiagnosticSeverity.Info => SarifLevel.Note,
        _ => throw new UnreachableException(),
    };

    /// <summary>Words that have their arguments already; a brace in them is a brace.</summary>
    private sealed record Words(string English, string Chinese) : ILocalized
    {
        public string In(Language language) => language == Language.Chinese ? Chinese : English;
    }
}
