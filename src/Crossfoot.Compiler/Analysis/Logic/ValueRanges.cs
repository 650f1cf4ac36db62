using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Analysis.Logic;

/// <summary>What numbers a value can be, whatever a document says: a count is whole and never negative, a month is 1 to 12.</summary>
internal sealed class ValueRanges(CellLookup cells, RuleContext context)
{
    private static readonly ValueRange Any = new(Interval.All, IsWhole: false);
    private static readonly ValueRange Counts = new(Interval.Above(Rational.Zero, isOpen: false), IsWhole: true);

    private readonly LinearReader _reader = new(cells, context);
    private readonly Dictionary<ExpressionModel, ValueRange> _known = [];

    /// <summary>The range of a value that is no sum.</summary>
    public ValueRange Of(ExpressionModel value)
    {
        if (!_known.TryGetValue(value, out var range))
            _known.Add(value, range = Find(value));
        return range;
    }

    private ValueRange Find(ExpressionModel value) => value switch
    {
        CellsModel set => OfCells(set),
        CallModel call => OfCall(call),
        PeriodModel { Part: PeriodPartModel.Month } => new ValueRange(Interval.Between(1, 12), IsWhole: true),
        PeriodModel { Part: PeriodPartModel.Quarter } => new ValueRange(Interval.Between(1, 4), IsWhole: true),
        PeriodModel => new ValueRange(Interval.Above(1, isOpen: false), IsWhole: true),
        ParameterUseModel use => OfParameter(use),
        ProductModel product when OfExpression(product.Left).Interval.IsNeverNegative && OfExpression(product.Right).Interval.IsNeverNegative
            => new ValueRange(Interval.Above(Rational.Zero, isOpen: false), IsWhole: false),
        NumberModel or TextModel or SumModel or ProductModel or ComparisonModel or LogicalModel or NotModel => Any,
        _ => throw new UnreachableException(),
    };

    /// <summary>The range of any expression.</summary>
    public ValueRange OfExpression(ExpressionModel expression) => OfForm(_reader.Read(expression));

    /// <summary>The range of a form, its constant included.</summary>
    public ValueRange OfForm(LinearForm form)
    {
        var interval = Interval.Point(form.Constant);
        var isWhole = form.Constant.IsWhole;
        foreach (var term in form.Terms)
        {
            var range = Of(term.Key);
            interval = interval.Add(range.Interval.Scale(term.Value));
            isWhole &= range.IsWhole && term.Value.IsWhole;
        }

        return new ValueRange(interval, isWhole);
    }

    private ValueRange OfCells(CellsModel set)
    {
        var formats = cells.FormatsOf(set, context);
        if (formats.Count == 0)
            return Any;
        return new ValueRange(
            formats.All(static format => format.Type == CellTypeModel.Count) ? Counts.Interval : Interval.All,
            formats.All(static format => format.Type is CellTypeModel.Count or CellTypeModel.Integer));
    }

    private ValueRange OfCall(CallModel call)
    {
        if (call.Function == RuleFunctionModel.Count)
            return Counts;
        if (call.Function is RuleFunctionModel.Filled or RuleFunctionModel.Blank)
            return Any;
        var ranges = (call.Function == RuleFunctionModel.Round ? call.Arguments.Take(1) : call.Arguments).Select(OfExpression).ToList();
        var isWhole = ranges.TrueForAll(static range => range.IsWhole);
        var first = ranges[0].Interval;
        switch (call.Function)
        {
            case RuleFunctionModel.Abs:
                return new ValueRange(Interval.Above(Rational.Zero, isOpen: false), isWhole);
            case RuleFunctionModel.Min or RuleFunctionModel.Max:
                return new ValueRange(ranges.Aggregate(first, (joined, range) => Extreme(joined, range.Interval, call.Function == RuleFunctionModel.Max)), isWhole);
            case RuleFunctionModel.Nz:
                return new ValueRange(first.Join(Interval.Point(Rational.Zero)), isWhole);
            case RuleFunctionModel.Round or RuleFunctionModel.Ceiling or RuleFunctionModel.Floor or RuleFunctionModel.Count
                or RuleFunctionModel.Filled or RuleFunctionModel.Blank:
                // Rounding, up, down or to the nearest, keeps the sign.
                return new ValueRange(first.IsNeverNegative ? Counts.Interval : Interval.All, isWhole && call.Function != RuleFunctionModel.Round);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>What the smaller, or the larger, of two numbers can be.</summary>
    private static Interval Extreme(Interval one, Interval other, bool isMax)
    {
        var joined = one.Join(other);
        return isMax
            ? new Interval(Later(one.Low, other.Low), false, joined.High, false)
            : new Interval(joined.Low, false, Earlier(one.High, other.High), false);

        static Rational? Later(Rational? first, Rational? second) => first is not { } low || (second is { } high && high > low) ? second : first;

        static Rational? Earlier(Rational? first, Rational? second) => first is not { } high || (second is { } low && low < high) ? second : first;
    }

    private ValueRange OfParameter(ParameterUseModel use)
    {
        if (cells.Report.Parameters.FirstOrDefault(parameter => parameter.Name == use.Name) is not { Values.Count: > 0 } parameter)
            return Any;
        return new ValueRange(
            Interval.Between(parameter.Values.Min(static value => value.Value), parameter.Values.Max(static value => value.Value)),
            parameter.Values.All(static value => value.Value == decimal.Truncate(value.Value)));
    }
}

/// <summary>What numbers a value can be.</summary>
internal readonly record struct ValueRange(Interval Interval, bool IsWhole);
