using System.Collections.Generic;
using System.Diagnostics;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Analysis.Logic;

/// <summary>For which differences of its sides a comparison is true, or false. Where a tolerance is not known, no difference is left out.</summary>
internal static class Regions
{
    private static readonly Interval Negative = Interval.Below(Rational.Zero, isOpen: true);
    private static readonly Interval Positive = Interval.Above(Rational.Zero, isOpen: true);

    /// <summary>The differences for which a comparison has a truth value.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="isTrue">The truth value.</param>
    /// <param name="tolerance">By how much the sides may differ; null where nobody knows.</param>
    public static IReadOnlyList<Interval> Of(ComparisonKind comparison, bool isTrue, Rational? tolerance) => isTrue ? True(comparison, tolerance) : False(comparison, tolerance ?? Rational.Zero);

    private static IReadOnlyList<Interval> True(ComparisonKind comparison, Rational? tolerance) => comparison switch
    {
        ComparisonKind.NotEqual => [Negative, Positive],
        ComparisonKind.Less => [Negative],
        ComparisonKind.Greater => [Positive],
        _ when tolerance is not { } => [Interval.All],
        ComparisonKind.LessOrEqual => [Interval.Below(tolerance.Value, isOpen: false)],
        ComparisonKind.GreaterOrEqual => [Interval.Above(-tolerance.Value, isOpen: false)],
        ComparisonKind.Equal => [Interval.Between(-tolerance.Value, tolerance.Value)],
        _ => throw new UnreachableException(),
    };

    private static IReadOnlyList<Interval> False(ComparisonKind comparison, Rational tolerance) => comparison switch
    {
        ComparisonKind.NotEqual => [Interval.Point(Rational.Zero)],
        ComparisonKind.Less => [Interval.Above(Rational.Zero, isOpen: false)],
        ComparisonKind.Greater => [Interval.Below(Rational.Zero, isOpen: false)],
        ComparisonKind.LessOrEqual => [Interval.Above(tolerance, isOpen: true)],
        ComparisonKind.GreaterOrEqual => [Interval.Below(-tolerance, isOpen: true)],
        ComparisonKind.Equal => [Interval.Below(-tolerance, isOpen: true), Interval.Above(tolerance, isOpen: true)],
        _ => throw new UnreachableException(),
    };
}
