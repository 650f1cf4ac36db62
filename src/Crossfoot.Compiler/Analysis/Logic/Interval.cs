namespace Crossfoot.Compiler.Analysis.Logic;

/// <summary>The numbers between two ends; a null end is infinite, an open one does not belong to it.</summary>
internal readonly record struct Interval(Rational? Low, bool IsLowOpen, Rational? High, bool IsHighOpen)
{
    public static Interval All => default;

    public static Interval Point(Rational value) => new(value, false, value, false);

    public static Interval Between(Rational low, Rational high) => new(low, false, high, false);

    public static Interval Above(Rational low, bool isOpen) => new(low, isOpen, null, false);

    public static Interval Below(Rational high, bool isOpen) => new(null, false, high, isOpen);

    public bool IsEmpty => Low is { } low && High is { } high && (low > high || (low == high && (IsLowOpen || IsHighOpen)));

    /// <summary>Whether every number in it is zero or more.</summary>
    public bool IsNeverNegative => Low is { Sign: >= 0 };

    public Interval Intersect(Interval other)
    {
        var (low, isLowOpen) = (Low, IsLowOpen);
        if (other.Low is { } otherLow && (low is not { } ownLow || otherLow > ownLow || (otherLow == ownLow && other.IsLowOpen)))
            (low, isLowOpen) = (otherLow, other.IsLowOpen);
        var (high, isHighOpen) = (High, IsHighOpen);
        if (other.High is { } otherHigh && (high is not { } ownHigh || otherHigh < ownHigh || (otherHigh == ownHigh && other.IsHighOpen)))
            (high, isHighOpen) = (otherHigh, other.IsHighOpen);
        return new Interval(low, isLowOpen, high, isHighOpen);
    }

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Join(Interval other) => new(
        Low is { } low && other.Low is { } otherLow ? (low < otherLow ? low : otherLow) : null,
        false,
        High is { } high && other.High is { } otherHigh ? (high > otherHigh ? high : otherHigh) : null,
        false);

    /// <summary>The sums of a number of each.</summary>
    public Interval Add(Interval other) => new(
        Low is { } low && other.Low is { } otherLow ? low + otherLow : null,
        IsLowOpen || other.IsLowOpen,
        High is { } high && other.High is { } otherHigh ? high + otherHigh : null,
        IsHighOpen || other.IsHighOpen);

    /// <summary>Its numbers times a factor other than zero.</summary>
    public Interval Scale(Rational factor)
    {
        var low = Low is { } ownLow ? ownLow * factor : (Rational?)null;
        var high = High is { } ownHigh ? ownHigh * factor : (Rational?)null;
        return factor.Sign > 0 ? new Interval(low, IsLowOpen, high, IsHighOpen) : new Interval(high, IsHighOpen, low, IsLowOpen);
    }

    /// <summary>Its whole numbers, from the first to the last.</summary>
    public Interval Whole()
    {
        Rational? low = null, high = null;
        if (Low is { } ownLow)
            low = IsLowOpen && ownLow.IsWhole ? ownLow + Rational.One : -(-ownLow).Floor();
        if (High is { } ownHigh)
            high = IsHighOpen && ownHigh.IsWhole ? ownHigh - Rational.One : ownHigh.Floor();
        return new Interval(low, false, high, false);
    }
}
