using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Where the text of a report's files could not be read as YAML. A name that stood there is missing now, and nobody is to be told so twice.</summary>
internal sealed class Damage(IReadOnlyList<ParseResult> files)
{
    /// <summary>The diagnostics of the text, as opposed to those of what it says.</summary>
    private const string TextIds = "CF0";

    /// <summary>Mistakes behind which every name is still there.</summary>
    private static readonly HashSet<Descriptor> Harmless =
    [
        Descriptors.FullWidthCharacter, Descriptors.IndentationCharacter, Descriptors.ExpressionNeedsQuotes, Descriptors.CutByComment,
        Descriptors.Anchor, Descriptors.Tag, Descriptors.StrayComma,
    ];

    private readonly Diagnostic[] _places = files
        .SelectMany(static file => file.Diagnostics)
        .Where(static diagnostic => diagnostic.Descriptor.Severity == DiagnosticSeverity.Error && diagnostic.Descriptor.Id.StartsWith(TextIds, StringComparison.Ordinal)
            && !Harmless.Contains(diagnostic.Descriptor))
        .ToArray();

    /// <summary>Whether any of the files is damaged.</summary>
    public bool IsAnywhere => _places.Length > 0;

    /// <summary>Whether a table is damaged: it reaches to the id of the next one.</summary>
    public bool IsIn(ReportSyntax report, int table)
    {
        var (file, start) = (report.Tables[table].File, report.Tables[table].Id.Span.Start);
        var isLast = table + 1 == report.Tables.Count || report.Tables[table + 1].File != file;
        var end = isLast ? int.MaxValue : report.Tables[table + 1].Id.Span.Start;
        return _places.Any(place => ReferenceEquals(place.File, file) && place.Span.Start >= start && place.Span.Start < end);
    }
}
