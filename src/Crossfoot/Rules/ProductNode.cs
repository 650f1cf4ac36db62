using System.Collections.Generic;

namespace Crossfoot.Rules;

/// <summary>A product or quotient: unknown where one side is.</summary>
internal sealed class ProductNode(Node left, Node right, bool isQuotient) : Node
{
    public override bool HasCells { get; } = left.HasCells || right.HasCells;

    public override int Precedence => 6;

    /// <inheritdoc/>
    public override Result Evaluate(in Frame frame)
    {
        var first = left.Evaluate(frame);
        if (first.IsUnknown)
            return first;
        var second = right.Evaluate(frame);
        if (second.IsUnknown)
            return second;
        if (!isQuotient)
            return first.Number * second.Number;
        return Quantity.Divide(first.Number, second.Number) is { } quotient ? quotient : Result.Unknown(NotEvaluatedReason.DivisionByZero);
    }

    /// <inheritdoc/>
    public override void Collect(in Frame frame, Number? coefficient, ICollection<CellUse> uses)
    {
        left.Collect(frame, Factor(coefficient, right, frame), uses);
        right.Collect(frame, isQuotient ? null : Factor(coefficient, left, frame), uses);
    }

    /// <inheritdoc/>
    public override void Print(in Frame frame, FormulaPrinter printer)
    {
        printer.Operand(left, frame, Precedence);
        printer.Text(isQuotient ? " ÷ " : " × ");
        printer.Operand(right, frame, Precedence + 1);
    }

    /// <inheritdoc/>
    protected override void CollectObstacles(in Frame frame, ICollection<CellUse> uses)
    {
        left.ListObstacles(frame, uses);
        right.ListObstacles(frame, uses);
        if (Evaluate(frame).Reason == NotEvaluatedReason.DivisionByZero)
            right.Collect(frame, null, uses);
    }

    private Number? Factor(Number? coefficient, Node other, in Frame frame)
    {
        if (coefficient is not { } factor || other.HasCells)
            return null;
        var constant = other.Evaluate(frame);
        if (constant.Kind != ResultKind.Number || (isQuotient && constant.Number.Value.IsZero))
            return null;
        return isQuotient ? factor / constant.Number.Value : factor * constant.Number.Value;
    }
}
