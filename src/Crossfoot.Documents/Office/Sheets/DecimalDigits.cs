using System;
using System.Globalization;

namespace Crossfoot.Documents.Office.Sheets;

/// <summary>A stored number as decimal digits. Workbooks store binary numbers, of which 15 digits are good: 0.1 + 0.2 is 0.3.</summary>
internal static class DecimalDigits
{
    /// <summary>The number without exponent and with no digit lost.</summary>
    /// <param name="number">A finite number.</param>
    /// <param name="shift">By how many places the decimal point is moved to the right, for percentages and thousands.</param>
    public static string Print(double number, int shift)
    {
        var printed = Math.Abs(number).ToString("E14", CultureInfo.InvariantCulture);
        var mark = printed.IndexOf('E', StringComparison.Ordinal);
        var digits = string.Concat(printed.AsSpan(0, 1), printed.AsSpan(2, mark - 2)).TrimEnd('0');
        if (digits.Length == 0)
            return "0";

        // Where the decimal point stands: behind so many of the digits.
        var point = int.Parse(printed.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 1 + shift;
        var text = point <= 0 ? "0." + new string('0', -point) + digits
            : point >= digits.Length ? digits.PadRight(point, '0')
            : digits[..point] + "." + digits[point..];
        return number < 0 ? "-" + text : text;
    }

    /// <summary>A printed number in at most so many places, halves away from zero as in a workbook; null for one of more digits than any figure has.</summary>
    public static string? Round(string printed, int places)
    {
        if (!decimal.TryParse(printed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        var rounded = Math.Round(number, Math.Min(places, 28), MidpointRounding.AwayFromZero);
        return rounded == 0 ? "0" : rounded.ToString("0.############################", CultureInfo.InvariantCulture);
    }
}
