using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Binding;

/// <summary>What the binder made of one file.</summary>
/// <param name="Model">The report without what is broken; null where the file holds none that could be named.</param>
/// <param name="Diagnostics">Everything that is wrong with the file, what the parser found included, in the order of the text.</param>
internal sealed record BindResult(ReportModel? Model, IReadOnlyList<Diagnostic> Diagnostics);
