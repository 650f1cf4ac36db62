using System;
using System.Collections.Generic;
using System.Diagnostics;
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
        RuleFunction.Min => Extreme(frame, Quantity.Min),
        RuleFunction.Max => Extreme(frame, Quantity.Max),
        RuleFunction.Abs => OfOne(frame, Quantity.Abs),
        RuleFunction.Round => Round(frame),
        RuleFunction.Ceiling => OfOne(frame, static number => number.Each(Number.Ceiling)),
        RuleFunction.Floor => OfOne(frame, static number => number.Each(Number.Floor)),
        RuleFunction.Nz => Nz(arguments[0].Evaluate(frame)),
        RuleFunction.Count => OfStates(frame, static (values, _) => (Number)values),
        RuleFunction.Filled => OfStates(frame, static (_, blanks) => blanks == 0),
        RuleFunction.Blank => OfStates(frame, static (values, _) => values == 0),
        _ => throw new UnreachableException(),
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

    private Result OfOne(in Frame frame, Func<Quantity, Quantity> apply)
    {
        var argument = arguments[0].Evaluate(frame);
        return argument.IsUnknown ? argument : apply(argument.Number);
    }

    private Result Round(in Frame frame)
    {
        var argument = arguments[0].Evaluate(frame);
        if (argument.IsUnknown)
            return argument;
        var places = arguments.Count > 1 ? arguments[1].Evaluate(frame) : (Result)Number.Zero;
        if (places.IsUnknown)
            return places;
        places.Number.Value.TryToDecimal(out var digits);
        return argument.Number.Each(number => Number.Round(number, (int)digits));
    }

    private Result Extreme(in Frame frame, Func<Quantity, Quantity, Quantity> choose)
    {
        Quantity? extreme = null;
        foreach (var result in Values(frame))
        {
            if (result.IsUnknown)
                return result;
            extreme = extreme is { } best ? choose(best, result.Number) : result.Number;
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
    private Result OfStates(in Frame frame, Func<long, long, Result> judge)
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
                    case CellState.Absent:
                        return Result.Unknown(NotEvaluatedReason.Absent);
                    case CellState.Invalid:
                        return Result.Unknown(NotEvaluatedReason.Invalid);
                    default:
                        throw new UnreachableException();
                }
            }
        }

        return judge(values, blanks);
    }
}
