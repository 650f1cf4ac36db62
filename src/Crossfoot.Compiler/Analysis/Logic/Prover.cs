using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Analysis.Logic;

/// <summary>A condition that is to be true or false; a check is so within the tolerance of its rule.</summary>
internal readonly record struct Goal(ExpressionModel Condition, bool IsTrue, bool IsCheck);

/// <summary>
/// Tells whether conditions can hold together, whatever stands in a document. Its "cannot" is certain; its "can" may be mistaken, since
/// it looks at each sum alone and knows no more of single values than their range.
/// </summary>
internal sealed class Prover(CellLookup cells, RuleContext context, ToleranceModel tolerance, CancellationToken cancellation)
{
    /// <summary>After so many cases it gives up, so that no rule takes long.</summary>
    private const int MostSteps = 400;

    private readonly LinearReader _reader = new(cells, context);
    private readonly ValueRanges _ranges = new(cells, context);
    private int _steps;

    /// <summary>Whether all goals can be met at once.</summary>
    public bool CanHold(params Goal[] goals)
    {
        _steps = 0;
        return CanHold([.. goals], 0, new Facts(_ranges));
    }

    private bool CanHold(List<Goal> goals, int at, Facts facts)
    {
        cancellation.ThrowIfCancellationRequested();
        if (at == goals.Count || ++_steps > MostSteps)
            return true;
        var goal = goals[at];
        switch (goal.Condition)
        {
            case NotModel not:
                return CanHold(With(goals, at, goal with { Condition = not.Operand, IsTrue = !goal.IsTrue }), at + 1, facts);
            case LogicalModel logical when logical.IsOr == goal.IsTrue:
                return CanHold(With(goals, at, goal with { Condition = logical.Left }), at + 1, facts.Copy())
                    || CanHold(With(goals, at, goal with { Condition = logical.Right }), at + 1, facts);
            case LogicalModel logical:
                return CanHold(With(goals, at, goal with { Condition = logical.Left }, goal with { Condition = logical.Right }), at + 1, facts);
            case CallModel { Function: RuleFunctionModel.Filled or RuleFunctionModel.Blank } state:
                return facts.TryAdd(state, goal.IsTrue) && CanHold(goals, at + 1, facts);
            case ComparisonModel comparison when TextOf(comparison) is { } text:
                return CanHoldText(goals, at, facts, comparison, text);
            case ComparisonModel comparison when IsNumeric(comparison):
                return CanHoldNumber(goals, at, facts, comparison);
            case NumberModel or TextModel or CellsModel or SumModel or ProductModel or CallModel or ComparisonModel or ParameterUseModel
                or PeriodModel:
                return CanHold(goals, at + 1, facts);
            default:
                throw new UnreachableException();
        }
    }

    private static List<Goal> With(List<Goal> goals, int at, params Goal[] parts)
    {
        var all = goals.Take(at + 1).ToList();
        all.AddRange(parts);
        all.AddRange(goals.Skip(at + 1));
        return all;
    }

    private bool CanHoldNumber(List<Goal> goals, int at, Facts facts, ComparisonModel comparison)
    {
        var difference = DifferenceOf(comparison);
        foreach (var region in Regions.Of(comparison.Operator, goals[at].IsTrue, goals[at].IsCheck ? ToleranceOf(difference) : Rational.Zero))
        {
            var within = facts.Copy();
            if (within.TryAdd(difference, region) && CanHold(goals, at + 1, within))
                return true;
        }

        return false;
    }

    private bool CanHoldText(List<Goal> goals, int at, Facts facts, ComparisonModel comparison, (CellsModel Cell, string Text) text)
    {
        if (comparison.Operator is not (ComparisonKind.Equal or ComparisonKind.NotEqual))
            return CanHold(goals, at + 1, facts);
        var isEqual = (comparison.Operator == ComparisonKind.Equal) == goals[at].IsTrue;
        return facts.TryAdd(text.Cell, text.Text, isEqual, WordsOf(text.Cell)) && CanHold(goals, at + 1, facts);
    }

    /// <summary>The difference of the sides; a date is a number that grows with it.</summary>
    private LinearForm DifferenceOf(ComparisonModel comparison)
        => _reader.Difference(DayOf(comparison.Left) ?? comparison.Left, DayOf(comparison.Right) ?? comparison.Right);

    private static NumberModel? DayOf(ExpressionModel side)
        => side is TextModel text && int.TryParse(text.Value.Replace("-", ""), NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? new NumberModel(day) : null;

    private Rational? ToleranceOf(LinearForm difference) => tolerance.Kind switch
    {
        ToleranceKindModel.Exact => Rational.Zero,
        ToleranceKindModel.Absolute => tolerance.Amount,
        ToleranceKindModel.Rounding => difference.Rounding,
        ToleranceKindModel.Relative => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>A cell and the text that it is compared with; null for any other comparison.</summary>
    private (CellsModel Cell, string Text)? TextOf(ComparisonModel comparison) => (comparison.Left, comparison.Right) switch
    {
        (CellsModel cell, TextModel text) when KindOf(cell) is CellKind.Text => (cell, text.Value),
        (TextModel text, CellsModel cell) when KindOf(cell) is CellKind.Text => (cell, text.Value),
        _ => null,
    };

    private bool IsNumeric(ComparisonModel comparison) => IsNumeric(comparison.Left) && IsNumeric(comparison.Right);

    private bool IsNumeric(ExpressionModel side) => side switch
    {
        CellsModel cell => KindOf(cell) is CellKind.Number or CellKind.Date,
        TextModel => DayOf(side) is not null,
        NumberModel or SumModel or ProductModel or CallModel or ComparisonModel or LogicalModel or NotModel or ParameterUseModel or PeriodModel => true,
        _ => throw new UnreachableException(),
    };

    private CellKind KindOf(CellsModel cell)
    {
        var types = cells.FormatsOf(cell, context).Select(static format => format.Type).Distinct().ToList();
        if (types.Count == 0)
            return CellKind.Unknown;
        if (types.TrueForAll(CellTypes.IsNumeric))
            return CellKind.Number;
        if (types.TrueForAll(static type => type == CellTypeModel.Date))
            return CellKind.Date;
        return types.Exists(type => CellTypes.IsNumeric(type) || type == CellTypeModel.Date) ? CellKind.Unknown : CellKind.Text;
    }

    /// <summary>All that a cell can be; null for any text.</summary>
    private IReadOnlyList<string>? WordsOf(CellsModel cell)
    {
        var formats = cells.FormatsOf(cell, context);
        if (formats.All(static format => format.Type == CellTypeModel.YesNo))
            return ["yes", "no"];
        return formats.All(static format => format.Type == CellTypeModel.Enum) ? formats.SelectMany(static format => format.Words).Select(static word => word.Id).Distinct().ToList() : null;
    }

    private enum CellKind
    {
        Unknown,
        Number,
        Date,
        Text,
    }
}
