using System;
using System.Globalization;
using System.Numerics;

namespace Crossfoot;

/// <summary>An exact number: a fraction of two whole numbers of any size. Nothing overflows and nothing is rounded.</summary>
public readonly struct Number : IEquatable<Number>, IComparable<Number>
{
    /// <summary>How many places a number without an end, such as a third, is printed with.</summary>
    private const int PrintedPlaces = 20;

    private readonly BigInteger _numerator;

    // One less than the denominator, so that the default value is zero and not an undefined fraction.
    private readonly BigInteger _denominatorLessOne;

    private Number(BigInteger numerator, BigInteger denominator)
    {
        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>Zero.</summary>
    public static Number Zero => default;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _numerator.Sign;

    /// <summary>Whether it is zero.</summary>
    public bool IsZero => _numerator.IsZero;

    private BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>A whole number.</summary>
    public static implicit operator Number(long value) => new(value, BigInteger.One);

    /// <summary>A decimal number, exactly.</summary>
    public static implicit operator Number(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = (((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32)) | (uint)bits[0];
        return Reduce(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>The sum.</summary>
    public static Number operator +(Number left, Number right)
        => left._denominatorLessOne == right._denominatorLessOne
            ? Reduce(left._numerator + right._numerator, left.Denominator)
            : Reduce((left._numerator * right.Denominator) + (right._numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Number operator -(Number left, Number right) => left + -right;

    /// <summary>The opposite.</summary>
    public static Number operator -(Number value) => new(-value._numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Number operator *(Number left, Number right)
        => Reduce(left._numerator * right._numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient, exactly.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Number operator /(Number left, Number right)
    {
        if (right.IsZero)
            throw new DivideByZeroException();
        var sign = right._numerator.Sign;
        return Reduce(sign * left._numerator * right.Denominator, left.Denominator * BigInteger.Abs(right._numerator));
    }

    /// <summary>Equality of value.</summary>
    public static bool operator ==(Number left, Number right) => left.Equals(right);

    /// <summary>Inequality of value.</summary>
    public static bool operator !=(Number left, Number right) => !left.Equals(right);

    /// <summary>Less than.</summary>
    public static bool operator <(Number left, Number right) => left.CompareTo(right) < 0;

    /// <summary>Greater than.</summary>
    public static bool operator >(Number left, Number right) => left.CompareTo(right) > 0;

    /// <summary>At most.</summary>
    public static bool operator <=(Number left, Number right) => left.CompareTo(right) <= 0;

    /// <summary>At least.</summary>
    public static bool operator >=(Number left, Number right) => left.CompareTo(right) >= 0;

    /// <summary>Ten to a whole power.</summary>
    public static Number PowerOfTen(int exponent)
        => exponent >= 0 ? new(BigInteger.Pow(10, exponent), BigInteger.One) : new(BigInteger.One, BigInteger.Pow(10, -exponent));

    /// <summary>The size without the sign.</summary>
    public static Number Abs(Number value) => value.Sign < 0 ? -value : value;

    /// <summary>The smaller one.</summary>
    public static Number Min(Number left, Number right) => left <= right ? left : right;

    /// <summary>The larger one.</summary>
    public static Number Max(Number left, Number right) => left >= right ? left : right;

    /// <summary>The largest whole number that is not larger.</summary>
    public static Number Floor(Number value)
    {
        var quotient = BigInteger.DivRem(value._numerator, value.Denominator, out var rest);
        return new(rest.Sign < 0 ? quotient - 1 : quotient, BigInteger.One);
    }

    /// <summary>The smallest whole number that is not smaller.</summary>
    public static Number Ceiling(Number value) => -Floor(-value);

    /// <summary>The nearest number with so many decimal places, halves away from zero; negative places round to tens and hundreds.</summary>
    public static Number Round(Number value, int places)
    {
        var unit = PowerOfTen(-places);
        var steps = Floor((Abs(value) / unit) + 0.5m) * unit;
        return value.Sign < 0 ? -steps : steps;
    }

    /// <summary>The number as a decimal, where that is exact.</summary>
    public bool TryToDecimal(out decimal value)
        => decimal.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value) && (Number)value == this;

    /// <inheritdoc/>
    public bool Equals(Number other) => _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne);

    /// <inheritdoc/>
    public int CompareTo(Number other) => (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <summary>The number in decimal notation, exactly where it ends and with 20 places where it does not.</summary>
    public override string ToString()
    {
        var whole = BigInteger.DivRem(BigInteger.Abs(_numerator), Denominator, out var rest);
        var text = (Sign < 0 ? "-" : "") + whole.ToString(CultureInfo.InvariantCulture);
        if (rest.IsZero)
            return text;
        var places = EndsAfter(Denominator) ?? PrintedPlaces;
        var fraction = (rest * BigInteger.Pow(10, places)) / Denominator;
        return text + "." + fraction.ToString(CultureInfo.InvariantCulture).PadLeft(places, '0');
    }

    private static Number Reduce(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsOne)
            return new Number(numerator, denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new Number(numerator / divisor, denominator / divisor);
    }

    /// <summary>After how many places a reduced fraction ends: only denominators of twos and fives do.</summary>
    private static int? EndsAfter(BigInteger denominator)
    {
        var twos = Divide(ref denominator, 2);
        var fives = Divide(ref denominator, 5);
        return denominator.IsOne ? Math.Max(twos, fives) : null;

        static int Divide(ref BigInteger number, int factor)
        {
            var times = 0;
            while ((number % factor).IsZero)
            {
                number /= factor;
                times++;
            }

            return times;
        }
    }
}
