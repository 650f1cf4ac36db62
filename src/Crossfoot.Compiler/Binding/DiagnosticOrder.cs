using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Puts the diagnostics of the stages in the order of the text, within the limit for one file.</summary>
internal static class DiagnosticOrder
{
    /// <summary>What is wrong with a file: what the parser found, and what the binder found in this file among others.</summary>
    public static IReadOnlyList<Diagnostic> Join(SourceFile file, IReadOnlyList<Diagnostic> parsed, IReadOnlyList<Diagnostic> all)
    {
        var bound = all.Where(diagnostic => ReferenceEquals(diagnostic.File, file)).ToList();
        if (bound.Count == 0)
            return parsed;
        var joined = parsed.Concat(bound).Where(static diagnostic => diagnostic.Descriptor != Descriptors.TooManyProblems)
            .OrderBy(static diagnostic => diagnostic.Span.Start)
            .ToList();
        if (joined.Count <= DefinitionParser.MostDiagnostics && joined.Count == parsed.Count + bound.Count)
            return joined;
        var kept = joined.Take(DefinitionParser.MostDiagnostics).ToList();
        var last = joined.Count > kept.Count ? joined[kept.Count].Span : kept[kept.Count - 1].Span;
        kept.Add(new Diagnostic(Descriptors.TooManyProblems, file, last, [DefinitionParser.MostDiagnostics.ToString(CultureInfo.InvariantCulture)]));
        return kept;
    }
}
