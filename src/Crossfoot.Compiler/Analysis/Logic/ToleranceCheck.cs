using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Analysis.Logic;

/// <summary>
/// Reports tolerances that are written at a rule and hide mistakes of whole numbers, or change nothing. Of figures with decimals
/// nothing is said: how far those may be apart is for the form to decide.
/// </summary>
internal sealed class ToleranceCheck(CellLookup cells, DiagnosticBag diagnostics)
{
    public void Check(BoundRule rule)
    {
        if (rule.Syntax?.Tolerance is not { } written || rule.Model.Tolerance is not { Kind: not ToleranceKindModel.Exact } tolerance)
            return;
        var widened = Comparisons(rule.Model.Check).Where(static one => one.Operator is not (ComparisonKind.NotEqual or ComparisonKind.Less or ComparisonKind.Greater)).ToList();
        if (widened.Count == 0)
        {
            diagnostics.Report(Descriptors.ToleranceWithoutEffect, written.Span, written.Value);
            return;
        }

        // A share of whole numbers may well be meant.
        if (tolerance.Kind == ToleranceKindModel.Relative && tolerance.Amount > 0)
            return;
        var reader = new LinearReader(cells, rule.Context);
        var ranges = new ValueRanges(cells, rule.Context);
        if (!widened.TrueForAll(one => ranges.OfForm(reader.Difference(one.Left, one.Right)).IsWhole))
            return;
        diagnostics.Report(
            tolerance.Kind == ToleranceKindModel.Absolute && tolerance.Amount >= 1 ? Descriptors.ToleranceHidesUnits : Descriptors.ToleranceWithoutEffect,
            written.Span,
            written.Value);
    }

    private static IEnumerable<ComparisonModel> Comparisons(ExpressionModel condition) => condition switch
    {
        ComparisonModel comparison => [comparison],
        LogicalModel logical => Comparisons(logical.Left).Concat(Comparisons(logical.Right)),
        NotModel not => Comparisons(not.Operand),
        NumberModel or TextModel or CellsModel or SumModel or ProductModel or CallModel or ParameterUseModel or PeriodModel => [],
        _ => throw new UnreachableException(),
    };
}
