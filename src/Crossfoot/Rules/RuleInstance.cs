using System.Collections.Generic;
using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <summary>Evaluates one instance of a rule and says what was found.</summary>
internal static class RuleInstance
{
    public static RuleOutcome Evaluate(RulePlan plan, in Frame frame, int edition)
    {
        if (plan.When is { } condition)
        {
            var applies = condition.Evaluate(frame with { IsCondition = true });
            if (applies.Kind != ResultKind.True)
                return NotEvaluated(plan, frame, edition, applies.IsUnknown ? applies.Reason : NotEvaluatedReason.ConditionNotMet);
        }

        var result = plan.Check.Evaluate(frame);
        if (result.IsUnknown)
            return NotEvaluated(plan, frame, edition, result.Reason);
        var status = result.Kind == ResultKind.False ? RuleStatus.Fail
            : result.IsWithinTolerance ? RuleStatus.PassWithinTolerance
            : RuleStatus.Pass;
        var sides = plan.Check as ComparisonNode;
        return new RuleOutcome(plan.Rule, frame.Table?.Layout.Table, status, NotEvaluatedReason.None, null)
        {
            Left = Side(sides?.Left, frame),
            Right = Side(sides?.Right, frame),
            Operands = Operands(plan, frame),
            Instance = frame.Table?.Instance,
            Scope = Scope(frame),
            ScopeLabel = Label(frame, edition),
            Message = RuleMessages.Found(plan, frame, status),
        };
    }

    private static RuleOutcome NotEvaluated(RulePlan plan, in Frame frame, int edition, NotEvaluatedReason reason)
    {
        var here = frame;
        return new RuleOutcome(plan.Rule, frame.Table?.Layout.Table, RuleStatus.NotEvaluated, reason, () => Obstacles(plan, here, reason))
        {
            Operands = Operands(plan, frame),
            Instance = frame.Table?.Instance,
            Scope = Scope(frame),
            ScopeLabel = Label(frame, edition),
            Message = RuleMessages.NotEvaluated(reason),
        };
    }

    private static string? Scope(in Frame frame)
    {
        if (frame.Row < 0 && frame.Column < 0)
            return null;
        var row = frame.Row < 0 ? "" : frame.Table!.PathAt(frame.Row);
        return frame.Column < 0 ? row : $"{row}@{frame.Table!.Layout.Columns.Leaves[frame.Column].Path}";
    }

    private static string? Label(in Frame frame, int edition)
    {
        var row = frame.Row < 0 ? null : LeafLabels.OfRow(frame.Table!, frame.Row, edition);
        var column = frame.Column < 0 ? null : LeafLabels.Printed(frame.Table!.Layout.Columns.Leaves[frame.Column], edition);
        return row is not null && column is not null ? $"{row}, {column}" : row ?? column;
    }

    private static Number? Side(Node? side, in Frame frame)
        => side?.Evaluate(frame) is { Kind: ResultKind.Number } result ? result.Number.Value : null;

    private static List<Operand> Operands(RulePlan plan, in Frame frame)
    {
        var operands = new List<Operand>();
        if (plan.Check is ComparisonNode sides)
        {
            Add(operands, sides.Left, true, frame);
            Add(operands, sides.Right, false, frame);
        }
        else
        {
            Add(operands, plan.Check, true, frame);
        }

        return operands;
    }

    private static void Add(List<Operand> operands, Node side, bool isLeft, in Frame frame)
    {
        var uses = new List<CellUse>();
        side.Collect(frame, 1, uses);
        foreach (var use in uses)
            operands.Add(OperandOf(use, isLeft, frame));
    }

    private static Operand OperandOf(CellUse use, bool isLeft, in Frame frame)
    {
        var (table, cell, periodsBack, coefficient) = use;
        var content = table[cell];
        return new Operand(table.Layout.Table.Id, table.KeyAt(cell), content, coefficient, isLeft)
        {
            Instance = table.Instance,
            Label = LeafLabels.OfCell(table, cell, frame.Report.EditionOf(table)),
            PeriodsBack = periodsBack,
            Period = use.Period,
            Place = table.PlaceAt(cell),
            IsBlankAsZero = content.State is CellState.Blank or CellState.NotApplicable && coefficient is not null,
        };
    }

    /// <summary>
    /// The cells because of which a rule could not be evaluated: those of its condition where that does not hold, or is itself unknown,
    /// else those of its check. Of several obstacles only those are meant that are the reason.
    /// </summary>
    private static IReadOnlyList<Operand> Obstacles(RulePlan plan, in Frame frame, NotEvaluatedReason reason)
    {
        var uses = new List<CellUse>();
        if (plan.When is { } condition && condition.Evaluate(frame with { IsCondition = true }) is var applies && applies.Kind != ResultKind.True)
        {
            if (applies.IsUnknown)
                condition.ListObstacles(frame with { IsCondition = true }, uses);
            else
                condition.Collect(frame, null, uses);
        }
        else
        {
            plan.Check.ListObstacles(frame, uses);
        }

        var obstacles = new List<Operand>();
        foreach (var use in uses)
        {
            if (use.Obstacle != NotEvaluatedReason.None && use.Obstacle != reason)
                continue;
            var operand = OperandOf(use with { Coefficient = null }, isLeft: true, frame);
            if (!obstacles.Exists(other => other.Table == operand.Table && other.Instance == operand.Instance && other.Key == operand.Key && other.PeriodsBack == operand.PeriodsBack && other.Period == operand.Period))
                obstacles.Add(operand);
        }

        return obstacles;
    }
}
