using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Diagnostics;

/// <summary>Something wrong in a definition, as data: hosts turn it into their own kind.</summary>
/// <param name="Descriptor">What is wrong.</param>
/// <param name="File">Where: the file.</param>
/// <param name="Span">Where: the token.</param>
/// <param name="Arguments">What stands in the gaps of the message.</param>
internal sealed record Diagnostic(Descriptor Descriptor, SourceFile File, TextSpan Span, IReadOnlyList<string> Arguments)
{
    /// <summary>How bad it is here: as its kind says, unless a host's settings say otherwise.</summary>
    public DiagnosticSeverity Severity { get; init; } = Descriptor.Severity;

    /// <summary>Other places that matter, with what they are.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>Edits that would mend it, the best first.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary>The message in English or Chinese.</summary>
    public string Message(bool chinese)
        => string.Format(CultureInfo.InvariantCulture, chinese ? Descriptor.Chinese : Descriptor.English, Arguments.Cast<object>().ToArray());
}

/// <summary>Another place that matters for a diagnostic.</summary>
internal sealed record RelatedPlace(SourceFile File, TextSpan Span, string English, string Chinese);

/// <summary>A text edit that mends a diagnostic.</summary>
internal sealed record Fix(string English, string Chinese, IReadOnlyList<TextEdit> Edits);

/// <summary>A replacement of a stretch of a file.</summary>
internal sealed record TextEdit(SourceFile File, TextSpan Span, string NewText);
