using System;
using System.Numerics;

namespace Crossfoot.Compiler.Analysis.Logic;

/// <summary>An exact fraction.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger _denominator;

    public Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * (denominator.Sign < 0 ? -1 : 1);
        Numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    public static Rational Zero => default;

    public static Rational One { get; } = new(1, 1);

    public BigInteger Numerator { get; }

    /// <summary>Above zero; the default value is zero, too.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    public int Sign => Numerator.Sign;

    public bool IsWhole => Denominator.IsOne;

    public static implicit operator Rational(int value) => new(value, 1);

    public static implicit operator Rational(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Rational(value < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Rational operator +(Rational left, Rational right)
        => new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator *(Rational left, Rational right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>The largest number of which both are whole multiples.</summary>
    public static Rational CommonDivisor(Rational one, Rational other)
        => new(BigInteger.GreatestCommonDivisor(one.Numerator * other.Denominator, other.Numerator * one.Denominator), one.Denominator * other.Denominator);

    /// <summary>The next whole number at or below it.</summary>
    public Rational Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out var rest);
        return new Rational(rest.Sign < 0 ? quotient - 1 : quotient, 1);
    }

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => (Numerator, Denominator).GetHashCode();
}
