using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Schema;

namespace Crossfoot.Definitions;

/// <summary>Something wrong in a definition.</summary>
/// <param name="Id">The id of its kind, such as <c>CF2001</c>; the page of that id explains it.</param>
/// <param name="Severity">How bad it is: what an error names is left out of the schema.</param>
/// <param name="File">The path of the file, as it was given.</param>
/// <param name="Range">The text that is wrong.</param>
/// <param name="Message">What is wrong and what to do, in both languages.</param>
public sealed record DefinitionProblem(string Id, Severity Severity, string File, TextRange Range, Message Message)
{
    /// <summary>Other places that matter, with what they are.</summary>
    public IReadOnlyList<DefinitionPlace> Related { get; init; } = [];

    /// <summary>Edits that would mend it, the best first.</summary>
    public IReadOnlyList<DefinitionFix> Fixes { get; init; } = [];

    /// <summary>The file, line and column with the message in English, as compilers write them.</summary>
    public override string ToString() => $"{File}({Range.Start.Line},{Range.Start.Column}): {Severity.ToString().ToLowerInvariant()} {Id}: {Message}";

    internal static DefinitionProblem Of(Diagnostic diagnostic, TextRanges ranges) => new(
        diagnostic.Descriptor.Id,
        SeverityOf(diagnostic.Severity),
        diagnostic.File.Path,
        ranges.Of(diagnostic.File, diagnostic.Span),
        new MessageTemplate(diagnostic.Descriptor.English, diagnostic.Descriptor.Chinese).With([.. diagnostic.Arguments]))
    {
        Related = [.. diagnostic.Related.Select(place => new DefinitionPlace(place.File.Path, ranges.Of(place.File, place.Span), Plain(place.English, place.Chinese)))],
        Fixes = [.. diagnostic.Fixes.Select(fix => new DefinitionFix(
            Plain(fix.English, fix.Chinese),
            [.. fix.Edits.Select(edit => new DefinitionEdit(edit.File.Path, ranges.Of(edit.File, edit.Span), edit.NewText))]))],
    };

    private static Severity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        DiagnosticSeverity.Info => Severity.Info,
        _ => throw new UnreachableException(),
    };

    /// <summary>Words that are whole already, whatever signs are in them.</summary>
    private static Message Plain(string english, string chinese) => new MessageTemplate("{0}", "{0}").With(new Words(english, chinese));

    private sealed record Words(string English, string Chinese) : ILocalized
    {
        public string In(Language language) => language == Language.Chinese ? Chinese : English;
    }
}

/// <summary>Another place that matters for a problem.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Range">The text.</param>
/// <param name="Message">What it is.</param>
public sealed record DefinitionPlace(string File, TextRange Range, Message Message);

/// <summary>Edits that mend a problem together.</summary>
/// <param name="Title">What they do.</param>
/// <param name="Edits">The edits; no two of them touch.</param>
public sealed record DefinitionFix(Message Title, IReadOnlyList<DefinitionEdit> Edits);

/// <summary>A text to put in place of another.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Range">The text that goes.</param>
/// <param name="NewText">The text that comes.</param>
public sealed record DefinitionEdit(string File, TextRange Range, string NewText);
