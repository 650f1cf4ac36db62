using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <summary>Evaluates the rules of a report: the one place where they get their meaning.</summary>
internal static class RuleEngine
{
    // Beside the schema, which knows nothing of how its rules are evaluated.
    private static readonly ConditionalWeakTable<ReportSchema, IReadOnlyList<RulePlan>> Plans = new();

    public static Verdict Validate(ReportData report, IReadOnlyList<ReportData?> earlier, CancellationToken cancellation)
    {
        IReadOnlyList<ReportData?> periods = [report, .. earlier];
        var outcomes = new List<RuleOutcome>();
        foreach (var plan in Plans.GetValue(report.Schema, RulePlan.Of))
        {
            if (plan.Table >= 0)
            {
                foreach (var table in report.InstancesOf(plan.Table))
                    EvaluateIn(table, plan, report.EditionOf(table), periods, outcomes, cancellation);
            }
            else if (report.Schema.EditionAt(report.Edition) is var edition && edition >= plan.First && edition <= plan.Last)
            {
                outcomes.Add(RuleInstance.Evaluate(plan, new Frame(periods, plan.Rule, null, -1, -1), edition));
            }
        }

        return new Verdict(outcomes);
    }

    private static void EvaluateIn(TableData table, RulePlan plan, int edition, IReadOnlyList<ReportData?> periods, List<RuleOutcome> outcomes, CancellationToken cancellation)
    {
        if (edition < plan.First || edition > plan.Last || !table.Layout.ExistsIn(edition))
            return;
        foreach (var row in plan.Rows?.Rows(table, -1) ?? [-1])
        {
            if (row >= 0 && !table.RowAt(row).ExistsIn(edition))
                continue;
            foreach (var column in plan.Columns ?? [-1])
            {
                cancellation.ThrowIfCancellationRequested();
                if (column >= 0 && !table.Layout.Columns.Leaves[column].ExistsIn(edition))
                    continue;
                if (row < 0 || column < 0 || !table.IsClosed(table.Layout.CellAt(row, column)))
                    outcomes.Add(RuleInstance.Evaluate(plan, new Frame(periods, plan.Rule, table, row, column), edition));
            }
        }
    }
}
