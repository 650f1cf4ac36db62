using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Analysis.Logic;

/// <summary>What is taken to hold at once. It finds some contradictions, and never one that is none.</summary>
internal sealed class Facts(ValueRanges ranges)
{
    private readonly List<(LinearForm Form, Interval Sum)> _sums = [];
    private readonly Dictionary<ExpressionModel, TextFact> _texts = [];
    private readonly Dictionary<CallModel, bool> _states = [];

    public Facts Copy()
    {
        var copy = new Facts(ranges);
        copy._sums.AddRange(_sums);
        foreach (var text in _texts)
            copy._texts.Add(text.Key, text.Value);
        foreach (var state in _states)
            copy._states.Add(state.Key, state.Value);
        return copy;
    }

    /// <summary>Takes a form to lie in an interval; false where it cannot.</summary>
    public bool TryAdd(LinearForm form, Interval interval)
    {
        // The constant goes to the other side, so that forms that differ in it alone meet.
        var sum = interval.Add(Interval.Point(-form.Constant));
        if (form.IsConstant)
            return !sum.Intersect(Interval.Point(Rational.Zero)).IsEmpty;
        var index = _sums.FindIndex(known => known.Form.Ratio(form) is not null);
        if (index < 0)
        {
            _sums.Add((form, Narrow(form, sum)));
        }
        else
        {
            var known = _sums[index];
            _sums[index] = (known.Form, Narrow(known.Form, known.Sum.Intersect(sum.Scale(known.Form.Ratio(form)!.Value))));
        }

        return _sums.TrueForAll(one => !one.Sum.Intersect(OfTerms(one.Form)).IsEmpty);
    }

    /// <summary>Takes a text to be another, or not to be it; false where that cannot be.</summary>
    public bool TryAdd(ExpressionModel cell, string text, bool isEqual, IReadOnlyList<string>? words)
    {
        _texts.TryGetValue(cell, out var known);
        var fact = (known ?? new TextFact(null, [])).With(text, isEqual);
        if (fact is null)
            return false;
        _texts[cell] = fact;
        return words is null || !words.All(word => fact.Others.Contains(word));
    }

    /// <summary>Takes a condition on the state of cells to hold, or not to; false where it cannot.</summary>
    public bool TryAdd(CallModel state, bool isTrue)
    {
        if (_states.TryGetValue(state, out var known))
            return known == isTrue;
        _states.Add(state, isTrue);
        var opposite = state with { Function = state.Function == RuleFunctionModel.Filled ? RuleFunctionModel.Blank : RuleFunctionModel.Filled };
        return !isTrue || !_states.TryGetValue(opposite, out var other) || !other;
    }

    /// <summary>A sum of whole numbers is whole.</summary>
    private Interval Narrow(LinearForm form, Interval sum)
    {
        if (!form.Terms.Keys.All(atom => ranges.Of(atom).IsWhole))
            return sum;
        var step = form.Terms.Values.Aggregate(Rational.Zero, static (known, coefficient) => Rational.CommonDivisor(known, coefficient));
        return sum.Scale(Rational.One / step).Whole().Scale(step);
    }

    /// <summary>What the terms of a form can add up to, each alone.</summary>
    private Interval OfTerms(LinearForm form)
    {
        var total = Interval.Point(Rational.Zero);
        foreach (var term in form.Terms)
            total = total.Add(OfTerm(term.Key).Scale(term.Value));
        return total;
    }

    private Interval OfTerm(ExpressionModel atom)
    {
        var interval = ranges.Of(atom).Interval;
        foreach (var (form, sum) in _sums)
        {
            if (form.Terms.Count == 1 && form.Terms.TryGetValue(atom, out var coefficient))
                interval = interval.Intersect(sum.Scale(Rational.One / coefficient));
        }

        return interval;
    }

    /// <summary>What a text is, or what it is not.</summary>
    private sealed record TextFact(string? Text, IReadOnlyList<string> Others)
    {
        public TextFact? With(string text, bool isEqual)
        {
            if (isEqual)
                return (Text is not null && Text != text) || Others.Contains(text) ? null : this with { Text = text };
            return Text == text ? null : this with { Others = [.. Others, text] };
        }
    }
}
