using System;
using System.Globalization;
using System.Numerics;

namespace Crossfoot.Tests.Data;

public sealed class NumberTests
{
    [Fact]
    public void Sums_agree_with_decimal_arithmetic()
    {
        var random = new Random(20191);
        for (var i = 0; i < 2000; i++)
        {
            decimal a = Decimal(random), b = Decimal(random);
            Assert.Equal((Number)(a + b), (Number)a + b);
            Assert.Equal((Number)(a - b), (Number)a - b);
            Assert.Equal(a.CompareTo(b), Math.Sign(((Number)a).CompareTo(b)));
            Assert.Equal((Number)(Math.Round(a * 100) / 100 * 4), (Number)(Math.Round(a * 100) / 100) * 4);
        }
    }

    [Fact]
    public void A_quotient_is_exact()
    {
        var third = (Number)1 / 3;
        Assert.Equal((Number)1, third * 3);
        Assert.Equal("0.33333333333333333333", third.ToString());
        Assert.False(third.TryToDecimal(out _));
        Assert.Throws<DivideByZeroException>(() => third / 0);
    }

    [Fact]
    public void Sums_beyond_every_machine_number_stay_exact()
    {
        Number sum = 0;
        for (var i = 0; i < 1000; i++)
            sum += decimal.MaxValue;
        Assert.Equal((new BigInteger(decimal.MaxValue) * 1000).ToString(CultureInfo.InvariantCulture), sum.ToString());
        Assert.False(sum.TryToDecimal(out _));
    }

    [Theory]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("1581.4299", 2, "1581.43")]
    [InlineData("0.005", 2, "0.01")]
    [InlineData("-0.004", 2, "0")]
    [InlineData("1250", -2, "1300")]
    public void Rounding_takes_halves_away_from_zero(string value, int places, string expected)
        => Assert.Equal(expected, Number.Round(decimal.Parse(value, CultureInfo.InvariantCulture), places).ToString());

    [Theory]
    [InlineData("2.1", "2", "3")]
    [InlineData("-2.1", "-3", "-2")]
    [InlineData("4", "4", "4")]
    public void Floor_and_ceiling_are_right_on_both_sides_of_zero(string value, string floor, string ceiling)
    {
        Number number = decimal.Parse(value, CultureInfo.InvariantCulture);
        Assert.Equal(floor, Number.Floor(number).ToString());
        Assert.Equal(ceiling, Number.Ceiling(number).ToString());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-7")]
    [InlineData("0.05")]
    [InlineData("96171.6")]
    [InlineData("-0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    public void A_decimal_is_printed_as_it_is_written(string text)
    {
        Number number = decimal.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(text, number.ToString());
        Assert.True(number.TryToDecimal(out var back));
        Assert.Equal(decimal.Parse(text, CultureInfo.InvariantCulture), back);
    }

    [Fact]
    public void The_default_number_is_zero() => Assert.Equal((Number)0m, default(Number));

    private static decimal Decimal(Random random) => new decimal(random.NextInt64(-1_000_000_000, 1_000_000_000)) / (decimal)Math.Pow(10, random.Next(0, 7));
}
