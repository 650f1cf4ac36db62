using System.Collections.Generic;
using System.Diagnostics;
using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <summary>A comparison: unknown where a side is.</summary>
internal sealed class ComparisonNode(Comparison comparison, Node left, Node right) : Node
{
    public override bool HasCells { get; } = left.HasCells || right.HasCells;

    public override int Precedence => 3;

    public Node Left => left;

    public Node Right => right;

    /// <inheritdoc/>
    public override Result Evaluate(in Frame frame)
    {
        var first = left.Evaluate(frame);
        if (first.IsUnknown)
            return first;
        var second = right.Evaluate(frame);
        if (second.IsUnknown)
            return second;
        if (first.Kind == ResultKind.Text || second.Kind == ResultKind.Text)
            return Holds(string.CompareOrdinal(first.Text, second.Text));
        if (Holds(first.Number.Value.CompareTo(second.Number.Value)))
            return Result.True;
        return IsWithinTolerance(first.Number, second.Number, frame.Tolerance) ? Result.TrueWithinTolerance : Result.False;
    }

    /// <inheritdoc/>
    public override void Collect(in Frame frame, Number? coefficient, ICollection<CellUse> uses)
    {
        left.Collect(frame, 1, uses);
        right.Collect(frame, 1, uses);
    }

    /// <inheritdoc/>
    public override void Print(in Frame frame, FormulaPrinter printer)
    {
        printer.Operand(left, frame, Precedence);
        printer.Text(printer.ShowsNumbers && Evaluate(frame).Kind == ResultKind.False ? Negated() : Symbol());
        printer.Operand(right, frame, Precedence);
    }

    /// <inheritdoc/>
    protected override void CollectObstacles(in Frame frame, ICollection<CellUse> uses)
    {
        left.ListObstacles(frame, uses);
        right.ListObstacles(frame, uses);
    }

    private bool Holds(int order) => comparison switch
    {
        Comparison.Equal => order == 0,
        Comparison.NotEqual => order != 0,
        Comparison.Less => order < 0,
        Comparison.LessOrEqual => order <= 0,
        Comparison.Greater => order > 0,
        Comparison.GreaterOrEqual => order >= 0,
        _ => throw new UnreachableException(),
    };

    /// <summary>A tolerance widens what holds; strict comparisons and ≠ have none, since it would turn a false one true or a true one false.</summary>
    private bool IsWithinTolerance(Quantity first, Quantity second, Tolerance tolerance)
    {
        if (tolerance.Kind == ToleranceKind.Exact || comparison is Comparison.NotEqual or Comparison.Less or Comparison.Greater)
            return false;
        var above = comparison != Comparison.GreaterOrEqual;
        var below = comparison != Comparison.LessOrEqual;
        if (tolerance.Kind == ToleranceKind.Rounding)
            return (!above || first.Low <= second.High) && (!below || first.High >= second.Low);
        Number allowed = tolerance.Kind == ToleranceKind.Absolute
            ? tolerance.Amount
            : tolerance.Amount * Number.Max(Number.Abs(first.Value), Number.Abs(second.Value));
        var difference = first.Value - second.Value;
        return (!above || difference <= allowed) && (!below || difference >= -allowed);
    }

    private string Symbol() => comparison switch
    {
        Comparison.Equal => " = ",
        Comparison.NotEqual => " ≠ ",
        Comparison.Less => " < ",
        Comparison.LessOrEqual => " ≤ ",
        Comparison.Greater => " > ",
        Comparison.GreaterOrEqual => " ≥ ",
        _ => throw new UnreachableException(),
    };

    private string Negated() => comparison switch
    {
        Comparison.Equal => " ≠ ",
        Comparison.NotEqual => " = ",
        Comparison.Less => " ≥ ",
        Comparison.LessOrEqual => " > ",
        Comparison.Greater => " ≤ ",
        Comparison.GreaterOrEqual => " < ",
        _ => throw new UnreachableException(),
    };
}
