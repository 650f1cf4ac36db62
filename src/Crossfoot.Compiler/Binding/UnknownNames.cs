using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Reports names that lead nowhere, with the nearest that does.</summary>
internal static class UnknownNames
{
    /// <summary>Reports the name of a table.</summary>
    public static void ReportTable(Located<string> name, IEnumerable<BoundTable> tables, DiagnosticBag diagnostics)
    {
        var all = tables.ToList();
        Report(Descriptors.UnknownTable, name, all.Select(static table => table.Id), diagnostics, id => all.Find(table => table.Id == id) is { } table ? (table.File, table.Syntax.Id.Span) : null);
    }

    /// <summary>Reports a name where the descriptor takes it, and the suggestion in both languages; where that is declared is shown, since the mistake may be there.</summary>
    public static void Report(Descriptor descriptor, Located<string> name, IEnumerable<string> known, DiagnosticBag diagnostics, Func<string, (SourceFile File, TextSpan Span)?>? declared = null)
    {
        var names = known.ToList();
        var nearest = NearestName.Find(name.Value, names);
        diagnostics.Report(new Diagnostic(descriptor, diagnostics.File, name.Span,
            [name.Value, Suggestion.English(nearest, names), Suggestion.Chinese(nearest, names)])
        {
            Fixes = Suggestion.Replace(diagnostics.File, name.Span, nearest),
            Related = nearest is not null && declared?.Invoke(nearest) is { } place ? [Suggestion.Declared(nearest, place.File, place.Span)] : [],
        });
    }
}
