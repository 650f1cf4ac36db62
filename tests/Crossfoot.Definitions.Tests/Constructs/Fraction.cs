using System;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>One whole number over another, never reduced and never rounded: all the arithmetic that a plain evaluation needs.</summary>
internal readonly struct Fraction(BigInteger top, BigInteger bottom) : IComparable<Fraction>
{
    /// <summary>With how many places a fraction is printed that has no end.</summary>
    private const int EndlessPlaces = 20;

    /// <summary>No quotient in these tests that ends has more places.</summary>
    private const int MostPlaces = 200;

    private BigInteger Top => top;

    private BigInteger Bottom => bottom;

    public static implicit operator Fraction(long value) => new(value, 1);

    public static implicit operator Fraction(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : text.Length - point - 1;
        return new(BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), BigInteger.Pow(10, places));
    }

    public static Fraction operator +(Fraction left, Fraction right) => new((left.Top * right.Bottom) + (right.Top * left.Bottom), left.Bottom * right.Bottom);

    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    public static Fraction operator -(Fraction value) => new(-value.Top, value.Bottom);

    public static Fraction operator *(Fraction left, Fraction right) => new(left.Top * right.Top, left.Bottom * right.Bottom);

    public static Fraction operator /(Fraction left, Fraction right) => right.Top.Sign < 0 ? -left / -right : new(left.Top * right.Bottom, left.Bottom * right.Top);

    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    public static Fraction Abs(Fraction value) => value < 0 ? -value : value;

    public static Fraction Min(params ReadOnlySpan<Fraction> values)
    {
        var best = values[0];
        foreach (var value in values)
            best = value < best ? value : best;
        return best;
    }

    public static Fraction Max(params ReadOnlySpan<Fraction> values)
    {
        var best = values[0];
        foreach (var value in values)
            best = value > best ? value : best;
        return best;
    }

    public static Fraction Floor(Fraction value)
    {
        var towardsZero = BigInteger.Divide(value.Top, value.Bottom);
        return new(towardsZero * value.Bottom > value.Top ? towardsZero - 1 : towardsZero, 1);
    }

    public static Fraction Ceiling(Fraction value) => -Floor(-value);

    /// <summary>Halves go away from zero; negative places round to tens and hundreds.</summary>
    public static Fraction Round(Fraction value, int places)
    {
        if (value < 0)
            return -Round(-value, places);
        Fraction unit = places < 0 ? new(BigInteger.Pow(10, -places), 1) : new(1, BigInteger.Pow(10, places));
        return Floor((value / unit) + 0.5m) * unit;
    }

    public int CompareTo(Fraction other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);

    /// <summary>In decimal notation, as findings print numbers: exactly where long division comes to an end, else cut off.</summary>
    public override string ToString()
    {
        var whole = BigInteger.DivRem(BigInteger.Abs(Top), Bottom, out var rest);
        var digits = new StringBuilder();
        while (!rest.IsZero && digits.Length < MostPlaces)
        {
            digits.Append(BigInteger.DivRem(10 * rest, Bottom, out var next));
            rest = next;
        }

        var fraction = rest.IsZero ? digits.ToString() : digits.ToString(0, EndlessPlaces);
        return (Top.Sign < 0 ? "-" : "") + whole + (fraction.Length == 0 ? "" : "." + fraction);
    }
}
