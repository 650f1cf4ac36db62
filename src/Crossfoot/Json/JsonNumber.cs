using System;
using System.Globalization;

namespace Crossfoot.Json;

/// <summary>Reads the numbers of JSON exactly or not at all: 1e400 is none that a cell can hold, and 1e-400 is not zero.</summary>
internal static class JsonNumber
{
    /// <summary>The number; null where it has more digits than are kept.</summary>
    public static decimal? Read(string text)
        => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Normal(text) == Normal(number.ToString(CultureInfo.InvariantCulture))
            ? number
            : null;

    /// <summary>The digits without zeros at either end, and the power of ten of the last one.</summary>
    private static (bool IsNegative, string Digits, long Exponent) Normal(string text)
    {
        var sign = text[0] == '-' ? 1 : 0;
        var e = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = e < 0 ? text[sign..] : text[sign..e];

        // An exponent that no 32 bits hold stands for one beyond all that a decimal has.
        var exponent = e < 0 ? 0 : int.TryParse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var written) ? written : int.MaxValue;
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var whole = digits.TrimEnd('0');
        var last = (long)exponent - (point < 0 ? 0 : mantissa.Length - point - 1) + (digits.Length - whole.Length);
        var significant = whole.TrimStart('0');
        return significant.Length == 0 ? (false, "", 0) : (sign == 1, significant, last);
    }
}
