using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Placing.Tests;

/// <summary>Changes a filled form until the sums that its rules state hold.</summary>
internal static class SumsThatHold
{
    /// <summary>A sum of sums of sums takes as many rounds.</summary>
    private const int Rounds = 12;

    public static void Restore(ReportData report)
    {
        for (var round = 0; round < Rounds; round++)
        {
            // A document has some of the tables only: between two of them nothing has to hold.
            var outcomes = report.Validate().Outcomes.Where(static outcome => outcome.Table is not null && outcome.Operands.All(operand => operand.Table == outcome.Table.Id) && outcome.Rule.Check is ComparisonExpression { Operator: Comparison.Equal } && outcome.Operands.Count > 0 && outcome.Operands.All(static operand => operand.PeriodsBack == 0)).ToList();
            var totals = outcomes.Where(IsTotal).Select(static outcome => Cell(outcome.Operands.First(static operand => operand.IsLeft))).ToHashSet();
            var failed = outcomes.Where(static outcome => outcome.Status == RuleStatus.Fail && outcome.Difference is not null).ToList();
            if (failed.Count == 0)
                return;
            foreach (var outcome in failed)
                Mend(report, outcome, totals);
        }
    }

    private static void Mend(ReportData report, RuleOutcome outcome, HashSet<string> totals)
    {
        if (!outcome.Difference!.Value.TryToDecimal(out var difference))
            return;
        if (IsTotal(outcome))
        {
            var total = outcome.Operands.First(static operand => operand.IsLeft);
            Set(report, total, outcome.Right!.Value.TryToDecimal(out var sum) ? sum : 0);
            return;
        }

        // Of two sums the smaller one grows, so that no figure turns negative.
        var grows = outcome.Operands.FirstOrDefault(operand => operand.IsLeft == difference < 0 && operand.Coefficient == 1 && !totals.Contains(Cell(operand)));
        if (grows is not null)
            Set(report, grows, (grows.Content.Number ?? 0) + Math.Abs(difference));
    }

    /// <summary>Whether a rule says what one cell is.</summary>
    private static bool IsTotal(RuleOutcome outcome)
        => outcome.Operands.Count(static operand => operand.IsLeft) == 1 && outcome.Operands.First(static operand => operand.IsLeft).Coefficient == 1 && outcome.Right is not null;

    private static void Set(ReportData report, Operand operand, decimal number)
    {
        var table = report[operand.Table];
        var at = operand.Key.LastIndexOf('@');
        var cell = table.Layout.CellAt(table.IndexOfRow(operand.Key[..at]), table.Layout.Columns.IndexOf(operand.Key[(at + 1)..]));
        var format = table.FormatAt(cell);
        if (!format.IsAdditive || table.IsClosed(cell) || (number < 0 && format.Type == CellType.Count))
            return;
        table[cell] = Math.Round(number, format.Scale ?? 2);
    }

    private static string Cell(Operand operand) => operand.Table + "!" + operand.Key;
}
