using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Analysis.Logic;
using Crossfoot.Compiler.Analysis.Sums;
using Crossfoot.Compiler.Analysis.Wording;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Compiler.Analysis;

/// <summary>
/// Looks at what a bound report comes to: rules that say nothing, or cannot be meant so, though every part of them is right. A rule
/// that has an error is not looked at; what is concluded from the report as a whole waits until it has none.
/// </summary>
internal static class ReportAnalysis
{
    /// <summary>Adds what it finds to the diagnostics.</summary>
    public static void Run(BoundFiles files, CancellationToken cancellation)
    {
        var (report, diagnostics) = (files.Report, files.Diagnostics);
        var isWhole = files.Files.SelectMany(static file => file.Diagnostics).Concat(diagnostics.Diagnostics).All(static found => found.Descriptor.Severity != DiagnosticSeverity.Error);
        var cells = new CellLookup(report);
        var formulas = new FormulaIndex(report, cancellation);
        var logic = new LogicCheck(cells, diagnostics, cancellation);
        var tolerances = new ToleranceCheck(cells, diagnostics);
        var counting = new DoubleCounting(formulas, diagnostics);
        var siblings = new OmittedSiblings(report, formulas, diagnostics, cancellation);
        foreach (var rule in report.BoundRules)
        {
            cancellation.ThrowIfCancellationRequested();
            diagnostics.MoveTo(rule.File);
            tolerances.Check(rule);

            // One mistake is said once: what is true or false anyhow need not be added up.
            if (!logic.Check(rule))
                continue;
            foreach (var equation in formulas.Of(rule))
            {
                if (counting.Check(equation) && isWhole)
                    siblings.Check(equation);
            }
        }

        new RepeatedRules(cells, diagnostics, cancellation).Check(report.BoundRules);
        new FormulaCycles(formulas, diagnostics, cancellation).Check(report.BoundRules);
        new WordingCheck(report, diagnostics).Check(cancellation);
        if (isWhole)
            new EditionGaps(report, diagnostics).Check(cancellation);
    }
}
