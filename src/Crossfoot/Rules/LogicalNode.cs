using System.Collections.Generic;

namespace Crossfoot.Rules;

/// <summary>Two conditions joined, after Kleene: a side that decides the matter makes an unknown other side harmless.</summary>
internal sealed class LogicalNode(Node left, Node right, bool isOr) : Node
{
    public override bool HasCells { get; } = left.HasCells || right.HasCells;

    public override int Precedence => isOr ? 0 : 1;

    /// <inheritdoc/>
    public override Result Evaluate(in Frame frame)
    {
        var decisive = isOr ? ResultKind.True : ResultKind.False;
        var first = left.Evaluate(frame);
        if (first.Kind == decisive && !first.IsWithinTolerance)
            return first;
        var second = right.Evaluate(frame);
        if (second.Kind == decisive)
            return first.Kind == decisive && second.IsWithinTolerance ? first : second;
        if (first.Kind == decisive || first.IsUnknown)
            return first;
        return second.IsUnknown || second.IsWithinTolerance ? second : first;
    }

    /// <inheritdoc/>
    public override void Collect(in Frame frame, Number? coefficient, ICollection<CellUse> uses)
    {
        left.Collect(frame, null, uses);
        right.Collect(frame, null, uses);
    }

    /// <inheritdoc/>
    public override void Print(in Frame frame, FormulaPrinter printer)
    {
        printer.Operand(left, frame, Precedence);
        printer.Text(isOr ? " or " : " and ");
        printer.Operand(right, frame, Precedence + 1);
    }

    /// <inheritdoc/>
    protected override void CollectObstacles(in Frame frame, ICollection<CellUse> uses)
    {
        left.ListObstacles(frame, uses);
        right.ListObstacles(frame, uses);
    }
}

/// <summary>The opposite of a condition; of an unknown one, unknown.</summary>
internal sealed class NotNode(Node operand) : Node
{
    public override bool HasCells => operand.HasCells;

    public override int Precedence => 2;

    /// <inheritdoc/>
    public override Result Evaluate(in Frame frame)
    {
        var result = operand.Evaluate(frame);
        return result.IsUnknown ? result : result.Kind == ResultKind.False;
    }

    /// <inheritdoc/>
    public override void Collect(in Frame frame, Number? coefficient, ICollection<CellUse> uses) => operand.Collect(frame, null, uses);

    /// <inheritdoc/>
    public override void Print(in Frame frame, FormulaPrinter printer)
    {
        printer.Text("not ");
        printer.Operand(operand, frame, Precedence);
    }

    /// <inheritdoc/>
    protected override void CollectObstacles(in Frame frame, ICollection<CellUse> uses) => operand.ListObstacles(frame, uses);
}
