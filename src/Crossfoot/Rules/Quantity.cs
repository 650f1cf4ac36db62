using System;

namespace Crossfoot.Rules;

/// <summary>A number with the interval in which the true one lies when its operands were rounded before they were printed.</summary>
internal readonly record struct Quantity(Number Value, Number Low, Number High)
{
    public static implicit operator Quantity(Number exact) => new(exact, exact, exact);

    private bool IsExact => Low == High;

    public static Quantity operator +(Quantity left, Quantity right)
        => new(left.Value + right.Value, left.Low + right.Low, left.High + right.High);

    public static Quantity operator -(Quantity value) => new(-value.Value, -value.High, -value.Low);

    public static Quantity operator *(Quantity left, Quantity right)
        => left.IsExact && right.IsExact
            ? left.Value * right.Value
            : Hull(left.Value * right.Value, left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High);

    /// <summary>The outcome of a function that never falls where its argument rises.</summary>
    public Quantity Each(Func<Number, Number> rising) => new(rising(Value), rising(Low), rising(High));

    /// <summary>The quotient; null where the divisor may be zero.</summary>
    public static Quantity? Divide(Quantity left, Quantity right)
    {
        if (right.Value.IsZero)
            return null;
        if (left.IsExact && right.IsExact)
            return left.Value / right.Value;
        if (right.Low.Sign <= 0 && right.High.Sign >= 0)
            return null;
        return Hull(left.Value / right.Value, left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High);
    }

    public static Quantity Min(Quantity left, Quantity right)
        => new(Number.Min(left.Value, right.Value), Number.Min(left.Low, right.Low), Number.Min(left.High, right.High));

    public static Quantity Max(Quantity left, Quantity right)
        => new(Number.Max(left.Value, right.Value), Number.Max(left.Low, right.Low), Number.Max(left.High, right.High));

    public static Quantity Abs(Quantity value)
    {
        if (value.Low.Sign >= 0)
            return value;
        if (value.High.Sign <= 0)
            return -value;
        return new(Number.Abs(value.Value), Number.Zero, Number.Max(-value.Low, value.High));
    }

    private static Quantity Hull(Number value, Number a, Number b, Number c, Number d)
        => new(value, Number.Min(Number.Min(a, b), Number.Min(c, d)), Number.Max(Number.Max(a, b), Number.Max(c, d)));
}
