namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>
/// A number and the interval in which the true one lies if it was rounded before it was printed. Unknown is null: an operator on a null
/// gives null, as C# has it.
/// </summary>
internal readonly record struct Amount(Fraction Value, Fraction Low, Fraction High)
{
    public static implicit operator Amount(Fraction exact) => new(exact, exact, exact);

    public static implicit operator Amount(decimal exact) => (Fraction)exact;

    public static Amount operator +(Amount left, Amount right) => new(left.Value + right.Value, left.Low + right.Low, left.High + right.High);

    public static Amount operator -(Amount left, Amount right) => left + -right;

    public static Amount operator -(Amount value) => new(-value.Value, -value.High, -value.Low);

    public static Amount operator *(Amount left, Amount right)
    {
        Fraction[] corners = [left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High];
        return new(left.Value * right.Value, Fraction.Min(corners), Fraction.Max(corners));
    }

    /// <summary>The quotient; unknown where the divisor is or, rounded, may be zero.</summary>
    public static Amount? Divide(Amount? left, Amount? right)
    {
        if (left is not { } top || right is not { } bottom || (bottom.Low <= 0 && bottom.High >= 0))
            return null;
        return top * new Amount(1m / bottom.Value, 1m / bottom.High, 1m / bottom.Low);
    }

    public static Amount? Abs(Amount? amount)
        => amount is not { } value ? null
            : value.Low >= 0 ? value
            : value.High <= 0 ? -value
            : new(Fraction.Abs(value.Value), 0, Fraction.Max(-value.Low, value.High));

    public static Amount? Floor(Amount? amount)
        => amount is { } value ? new(Fraction.Floor(value.Value), Fraction.Floor(value.Low), Fraction.Floor(value.High)) : null;

    public static Amount? Ceiling(Amount? amount)
        => amount is { } value ? new(Fraction.Ceiling(value.Value), Fraction.Ceiling(value.Low), Fraction.Ceiling(value.High)) : null;

    public static Amount? Round(Amount? amount, int places)
        => amount is { } value ? new(Fraction.Round(value.Value, places), Fraction.Round(value.Low, places), Fraction.Round(value.High, places)) : null;

    public static Amount? Min(params Amount?[] amounts)
    {
        Amount? best = amounts[0];
        foreach (var amount in amounts)
        {
            best = best is { } left && amount is { } right
                ? new(Fraction.Min(left.Value, right.Value), Fraction.Min(left.Low, right.Low), Fraction.Min(left.High, right.High))
                : null;
        }

        return best;
    }

    public static Amount? Max(params Amount?[] amounts)
    {
        Amount? best = amounts[0];
        foreach (var amount in amounts)
        {
            best = best is { } left && amount is { } right
                ? new(Fraction.Max(left.Value, right.Value), Fraction.Max(left.Low, right.Low), Fraction.Max(left.High, right.High))
                : null;
        }

        return best;
    }

    public override string ToString() => Value.ToString();
}
