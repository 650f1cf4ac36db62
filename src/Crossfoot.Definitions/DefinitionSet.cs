using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Schema;

namespace Crossfoot.Definitions;

/// <summary>Definitions, compiled: their schemas and whatever is wrong with them.</summary>
/// <param name="Schemas">One schema for each report.</param>
/// <param name="Problems">What is wrong, in the order of the files.</param>
public sealed record DefinitionSet(IReadOnlyList<ReportSchema> Schemas, IReadOnlyList<DefinitionProblem> Problems)
{
    /// <summary>Whether any problem is an error.</summary>
    public bool HasErrors => Problems.Any(static problem => problem.Severity == Severity.Error);
}

/// <summary>A definition in memory.</summary>
/// <param name="Path">What the file is called; problems name it.</param>
/// <param name="Text">What stands in it.</param>
public sealed record DefinitionText(string Path, string Text);

/// <summary>The same with the compiler's own diagnostics, for a host that looks into them.</summary>
internal sealed record CompiledDefinitions(IReadOnlyList<ReportSchema> Schemas, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public DefinitionSet ToSet()
    {
        var ranges = new TextRanges();
        return new DefinitionSet(Schemas, [.. Diagnostics.Select(diagnostic => DefinitionProblem.Of(diagnostic, ranges))]);
    }
}
