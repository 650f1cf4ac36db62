using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler;

/// <summary>What the compiler made of a set of definition files: the models that could be built, and everything that is wrong.</summary>
internal sealed record CompileResult(IReadOnlyList<ReportModel> Reports, IReadOnlyList<Diagnostic> Diagnostics);
