using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <summary>
/// A chain of additions and subtractions. Blank and not-applicable cells count as zero if at least one operand of the chain has a
/// value; absent and invalid ones make the whole chain unknown.
/// </summary>
internal sealed class SumNode(IReadOnlyList<(Node Operand, bool IsSubtracted)> terms) : Node
{
    public override bool HasCells { get; } = terms.Any(static term => term.Operand.HasCells);

    public override int Precedence => 5;

    /// <inheritdoc/>
    public override Result Evaluate(in Frame frame)
    {
        Quantity sum = Number.Zero;
        var hasValue = !HasCells || frame.Rule.Blank == BlankPolicy.Zero;
        foreach (var (operand, isSubtracted) in terms)
        {
            if (operand is CellsNode cells)
            {
                var reason = Add(cells, isSubtracted, frame, ref sum, ref hasValue);
                if (reason != NotEvaluatedReason.None)
                    return Result.Unknown(reason);
                continue;
            }

            var result = operand.Evaluate(frame);
            if (result.IsUnknown)
                return result;
            sum += isSubtracted ? -result.Number : result.Number;
            hasValue |= operand.HasCells;
        }

        return hasValue ? sum : Result.Unknown(NotEvaluatedReason.Blank);
    }

    /// <inheritdoc/>
    public override void Collect(in Frame frame, Number? coefficient, ICollection<CellUse> uses)
    {
        foreach (var (operand, isSubtracted) in terms)
            operand.Collect(frame, isSubtracted && coefficient is { } factor ? -factor : coefficient, uses);
    }

    /// <inheritdoc/>
    public override void Print(in Frame frame, FormulaPrinter printer) => printer.Sum(terms, frame, Precedence);

    /// <inheritdoc/>
    protected override void CollectObstacles(in Frame frame, ICollection<CellUse> uses)
    {
        // Beside a value the blank ones count as zero and stand in nobody's way.
        var context = frame;
        var hasValue = terms.Any(term => term.Operand is CellsNode cells
            ? cells.Cells(context).Any(static found => found is { Obstacle: NotEvaluatedReason.None, State: CellState.Value })
            : term.Operand.HasCells && !term.Operand.Evaluate(context).IsUnknown);
        var areBlanksInTheWay = frame.Rule.Blank switch
        {
            BlankPolicy.Unknown => true,
            BlankPolicy.Zero => false,
            BlankPolicy.Default => !hasValue,
            _ => throw new UnreachableException(),
        };
        foreach (var (operand, _) in terms)
        {
            if (operand is CellsNode cells)
                cells.CollectObstacles(frame, areBlanksInTheWay, uses);
            else
                operand.ListObstacles(frame, uses);
        }
    }

    private static NotEvaluatedReason Add(CellsNode cells, bool isSubtracted, in Frame frame, ref Quantity sum, ref bool hasValue)
    {
        foreach (var found in cells.Cells(frame))
        {
            if (found.Obstacle != NotEvaluatedReason.None)
                return found.Obstacle;
            if (found.IsClosed && frame.Rule.IsClosedZero)
                continue;
            switch (found.State)
            {
                case CellState.Value:
                    var value = cells.ValueOf(frame, found).Number;
                    sum += isSubtracted ? -value : value;
                    hasValue = true;
                    break;
                case CellState.Blank or CellState.NotApplicable:
                    if (frame.Rule.Blank == BlankPolicy.Unknown)
                        return NotEvaluatedReason.Blank;
                    break;
                case CellState.Invalid:
                    return NotEvaluatedReason.Invalid;
                case CellState.Absent:
                    return NotEvaluatedReason.Absent;
                default:
                    throw new UnreachableException();
            }
        }

        return NotEvaluatedReason.None;
    }
}
