using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>A definition file as written, and what is wrong with its text and structure; no report where nothing of it can be read, or where it holds tables alone.</summary>
internal sealed record ParseResult(SourceFile File, ReportSyntax? Report, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The tables of a file that holds nothing else; null for a report.</summary>
    public TableFileSyntax? TableFile { get; init; }

    /// <summary>The comments that speak to the compiler.</summary>
    public IReadOnlyList<YamlComment> Comments { get; init; } = [];
}
