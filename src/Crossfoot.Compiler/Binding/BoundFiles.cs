using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Binding;

/// <summary>A report while stages work on it: what was bound so far, and what they found.</summary>
/// <param name="Files">The files, that of the report first.</param>
/// <param name="Report">The report.</param>
/// <param name="Model">Its model; null where it could not be named.</param>
/// <param name="Diagnostics">What was found.</param>
internal sealed record BoundFiles(IReadOnlyList<ParseResult> Files, BoundReport Report, ReportModel? Model, DiagnosticBag Diagnostics)
{
    /// <summary>The report and what is wrong with it, file by file.</summary>
    public BindResult ToResult()
        => new(Model, [.. Files.SelectMany(file => DiagnosticOrder.Join(file.File, file.Diagnostics, Diagnostics.Diagnostics))]);
}
