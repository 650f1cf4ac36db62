using System.Globalization;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Numbers as definitions write them.</summary>
internal static class Amounts
{
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint;

    /// <summary>A number without sign or grouping.</summary>
    public static bool TryRead(string text, out decimal amount) => decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out amount);

    /// <summary>A number with or without a minus; a percentage is its fraction.</summary>
    public static bool TryReadShare(string text, out decimal amount)
    {
        var isPercentage = text.Length > 1 && text[text.Length - 1] is '%' or '％';
        var digits = isPercentage ? text.Substring(0, text.Length - 1).TrimEnd() : text;
        if (!decimal.TryParse(digits, Plain | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out amount))
            return false;
        if (isPercentage)
            amount /= 100;
        return true;
    }

    /// <summary>Whether a text is a tolerance.</summary>
    public static bool IsTolerance(string text)
        => text is "exact" or "rounding"
            || TryRead(text.Length > 1 && text[text.Length - 1] is '%' or '％' ? text.Substring(0, text.Length - 1).TrimEnd() : text, out _);
}
