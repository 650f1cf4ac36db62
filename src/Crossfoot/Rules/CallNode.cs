using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <summary>A call of a function.</summary>
internal sealed class CallNode(RuleFunction function, IReadOnlyList<Node> arguments) : Node
{
    public override bool HasCells { get; } = arguments.Any(static argument => argument.HasCells);

    /// <inheritdoc/>
    public override Result Evaluate(in Frame frame) => function switch
    {
        RuleFunction.Count or RuleFunction.Filled or RuleFunction.Blank => OfStates(frame),
        RuleFunction.Nz => Nz(arguments[0].Evaluate(frame)),
        RuleFunction.Min or RuleFunction.Max => Extreme(frame),
        _ => OfOne(frame),
    };

    /// <inheritdoc/>
    public override void Collect(in Frame frame, Number? coefficient, ICollection<CellUse> uses)
    {
        foreach (var argument in arguments)
            argument.Collect(frame, null, uses);
    }

    /// <inheritdoc/>
    public override void Print(in Frame frame, FormulaPrinter printer)
    {
        printer.Text(Name(function));
        printer.Text("(");
        for (var i = 0; i < arguments.Count; i++)
        {
            if (i > 0)
                printer.Text(", ");
            printer.Operand(arguments[i], frame, 0);
        }

        printer.Text(")");
    }

    /// <inheritdoc/>
    protected override void CollectObstacles(in Frame frame, ICollection<CellUse> uses)
    {
        var looksAtStates = function is RuleFunction.Count or RuleFunction.Filled or RuleFunction.Blank;
        foreach (var argument in arguments)
        {
            if (argument is CellsNode cells && (looksAtStates || cells.IsSet))
                cells.CollectObstacles(frame, areBlanksInTheWay: !looksAtStates, uses);
            else
                argument.ListObstacles(frame, uses);
        }
    }

    private static string Name(RuleFunction function) => function.ToString().ToLowerInvariant();

    private static Result Nz(Result result) => result.Reason == NotEvaluatedReason.Blank ? Number.Zero : result;

    private Result OfOne(in Frame frame)
    {
        var argument = arguments[0].Evaluate(frame);
        if (argument.IsUnknown)
            return argument;
        var number = argument.Number;
        switch (function)
        {
            case RuleFunction.Abs:
                return Quantity.Abs(number);
            case RuleFunction.Ceiling:
                return new Quantity(Number.Ceiling(number.Value), Number.Ceiling(number.Low), Number.Ceiling(number.High));
            case RuleFunction.Floor:
                return new Quantity(Number.Floor(number.Value), Number.Floor(number.Low), Number.Floor(number.High));
            default:
                var places = arguments.Count > 1 ? arguments[1].Evaluate(frame) : (Result)Number.Zero;
                if (places.IsUnknown)
                    return places;
                places.Number.Value.TryToDecimal(out var digits);
                var by = (int)digits;
                return new Quantity(Number.Round(number.Value, by), Number.Round(number.Low, by), Number.Round(number.High, by));
        }
    }

    private Result Extreme(in Frame frame)
    {
        Quantity? extreme = null;
        foreach (var result in Values(frame))
        {
            if (result.IsUnknown)
                return result;
            extreme = extreme is not { } best ? result.Number
                : function == RuleFunction.Min ? Quantity.Min(best, result.Number)
                : Quantity.Max(best, result.Number);
        }

        return extreme is { } found ? found : Result.Unknown(NotEvaluatedReason.Edition);
    }

    private IEnumerable<Result> Values(Frame frame)
    {
        foreach (var argument in arguments)
        {
            if (argument is not CellsNode { IsSet: true } set)
            {
                yield return argument.Evaluate(frame);
                continue;
            }

            foreach (var found in set.Cells(frame))
            {
                if (!found.IsClosed || !frame.Rule.IsClosedZero)
                    yield return set.ResultOf(frame, found);
            }
        }
    }

    /// <summary>The functions that look at states: an absent or invalid cell leaves them unknown, since nobody can say what stands there.</summary>
    private Result OfStates(in Frame frame)
    {
        long values = 0, blanks = 0;
        foreach (var argument in arguments)
        {
            if (argument is not CellsNode cells)
                continue;
            foreach (var found in cells.Cells(frame))
            {
                if (found.Obstacle != NotEvaluatedReason.None)
                    return Result.Unknown(found.Obstacle);
                if (found.IsClosed && frame.Rule.IsClosedZero)
                    continue;
                switch (found.State)
                {
                    case CellState.Value:
                        values++;
                        break;
                    case CellState.Blank or CellState.NotApplicable:
                        blanks++;
                        break;
                    default:
                        return Result.Unknown(found.State == CellState.Invalid ? NotEvaluatedReason.Invalid : NotEvaluatedReason.Absent);
                }
            }
        }

        return function switch
        {
            RuleFunction.Count => (Number)values,
            RuleFunction.Filled => blanks == 0,
            _ => values == 0,
        };
    }
}
