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
        => Report(Descriptors.UnknownTable, name, tables.Select(static table => table.Id), diagnostics);

    /// <summary>Reports a name where the descriptor takes it, and the suggestion in both languages.</summary>
    public static void Report(Descriptor descriptor, Located<string> name, IEnumerable<string> known, DiagnosticBag diagnostics)
    {
        var nearest = NearestName.Find(name.Value, known);
        diagnostics.Report(new Diagnostic(descriptor, diagnostics.File, name.Span,
            [name.Value, Suggestion.English(nearest), Suggestion.Chinese(nearest)])
        {
            Fixes = Suggestion.Replace(diagnostics.File, name.Span, nearest),
        });
    }
}
