using System;
using System.Globalization;

namespace Crossfoot;

/// <summary>A year, quarter or month, as reports name it: <c>2024</c>, <c>2024-Q1</c>, <c>2024-03</c>.</summary>
internal readonly record struct ReportPeriod(int Year, int? Quarter, int? Month)
{
    /// <summary>Reads a period; null where the text is none.</summary>
    public static ReportPeriod? Parse(string? text)
    {
        if (text is null || text.Length < 4 || !TryNumber(text.AsSpan(0, 4), out var year) || year == 0)
            return null;
        if (text.Length == 4)
            return new ReportPeriod(year, null, null);
        if (text.Length != 7 || text[4] != '-')
            return null;
        if (text[5] == 'Q')
            return TryNumber(text.AsSpan(6), out var quarter) && quarter is >= 1 and <= 4 ? new ReportPeriod(year, quarter, null) : null;
        return TryNumber(text.AsSpan(5), out var month) && month is >= 1 and <= 12 ? new ReportPeriod(year, ((month - 1) / 3) + 1, month) : null;
    }

    /// <summary>The period so many years, quarters or months before, whichever this is.</summary>
    public ReportPeriod Back(int periods)
    {
        if (Month is { } month)
        {
            var months = (Year * 12) + month - 1 - periods;
            return new ReportPeriod(months / 12, (months % 12 / 3) + 1, (months % 12) + 1);
        }

        if (Quarter is not { } quarter)
            return this with { Year = Year - periods };
        var quarters = (Year * 4) + quarter - 1 - periods;
        return new ReportPeriod(quarters / 4, (quarters % 4) + 1, null);
    }

    /// <summary>The period as reports name it.</summary>
    public override string ToString() => (Month, Quarter) switch
    {
        ({ } month, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        (_, { } quarter) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{quarter}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    private static bool TryNumber(ReadOnlySpan<char> text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
