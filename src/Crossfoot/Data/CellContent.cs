using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Crossfoot.Schema;

namespace Crossfoot;

/// <summary>What a cell of each type can hold. Dates, enum words, codes and yes or no are texts in one notation each.</summary>
internal static class CellContent
{
    public const string Yes = "yes";
    public const string No = "no";
    private const string DateNotation = "yyyy-MM-dd";

    /// <summary>A pattern that looks back or ahead may be slow on a hostile text; no cell is worth more than this.</summary>
    private static readonly TimeSpan PatternTime = TimeSpan.FromMilliseconds(100);

    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    /// <summary>Whether a cell of this format can hold the value, exactly and without rounding.</summary>
    public static bool Fits(Cell value, CellFormat format)
        => value.Number is { } number ? CellNumber.Fits(number, format) : !format.IsNumeric && Fits(value.Text!, format);

    public static DateOnly? ParseDate(string text)
        => DateOnly.TryParseExact(text, DateNotation, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static string Print(DateOnly date) => date.ToString(DateNotation, CultureInfo.InvariantCulture);

    public static string Print(bool yes) => yes ? Yes : No;

    public static int? IndexOfWord(CellFormat format, string id)
    {
        for (var i = 0; i < format.Words.Count; i++)
        {
            if (format.Words[i].Id == id)
                return i;
        }

        return null;
    }

    /// <summary>Whether a whole text matches a definition's pattern.</summary>
    public static bool Matches(string text, string pattern)
    {
        try
        {
            return Patterns.GetOrAdd(pattern, Compile).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Most patterns can be matched in one pass over the text, whatever stands in it.</summary>
    private static Regex Compile(string pattern)
    {
        try
        {
            return new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant, PatternTime);
        }
    }

    private static bool Fits(string text, CellFormat format) => format.Type switch
    {
        CellType.Date => ParseDate(text) is not null,
        CellType.Enum => IndexOfWord(format, text) is not null,
        CellType.YesNo => text is Yes or No,
        CellType.Count or CellType.Integer or CellType.Decimal or CellType.Percent or CellType.Text or CellType.Identifier => format.Pattern is not { } pattern || Matches(text, pattern),
        _ => throw new UnreachableException(),
    };
}
