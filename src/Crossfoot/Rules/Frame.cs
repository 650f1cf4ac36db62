using System;
using System.Collections.Generic;
using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <summary>Where a rule is being evaluated: the report, those before it, and the table, row and column the rule is at.</summary>
/// <param name="Periods">The report, then the one before it, and so on.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Table">The table the rule is at; null for a rule of the report.</param>
/// <param name="Row">The row the rule is at, or -1.</param>
/// <param name="Column">The column the rule is at, or -1.</param>
internal readonly record struct Frame(IReadOnlyList<ReportData?> Periods, RuleSchema Rule, TableData? Table, int Row, int Column)
{
    /// <summary>Whether a condition is being evaluated that chooses what the rule applies to.</summary>
    public bool IsCondition { get; init; }

    /// <summary>By how much sides may differ. A condition is exact: a tolerance is for what is checked, not for what is chosen.</summary>
    public Tolerance Tolerance => IsCondition ? Tolerance.Exact : Rule.Tolerance;

    /// <summary>The report the rule is evaluated for.</summary>
    public ReportData Report => Periods[0]!;

    /// <summary>
    /// The report of an earlier period: the one that says it is of that period, and among reports that do not say, the one at that
    /// distance. Null where it was not given.
    /// </summary>
    public ReportData? ReportAt(int periodsBack)
    {
        if (periodsBack == 0)
            return Report;
        var wanted = ReportPeriod.Parse(Report.Period)?.Back(periodsBack);
        var candidate = periodsBack < Periods.Count ? Periods[periodsBack] : null;
        if (wanted is null || candidate is { Period: null })
            return candidate;
        foreach (var report in Periods)
        {
            if (ReportPeriod.Parse(report?.Period) == wanted)
                return report;
        }

        return null;
    }

    /// <summary>The report of a named period, or null.</summary>
    public ReportData? ReportOf(string period)
    {
        foreach (var report in Periods)
        {
            if (string.Equals(report?.Period, period, StringComparison.Ordinal))
                return report;
        }

        return null;
    }
}
