using System;
using System.Globalization;

namespace Crossfoot.Documents.Office.Sheets;

/// <summary>Dates as workbooks store them: days since the end of 1899 or since the start of 1904.</summary>
internal static class SerialDate
{
    private const double SecondsOfDay = 86_400;
    private const int LastDay1900 = 2_958_465;
    private static readonly DateTime First1904 = new(1904, 1, 1);

    /// <summary>The date, the time, or both, as ISO 8601 writes them and as far as the format shows them.</summary>
    public static string Print(double number, DateParts parts, bool is1904)
    {
        var seconds = Math.Round(number * SecondsOfDay);
        if (parts.HasFlag(DateParts.Elapsed))
            return Elapsed(seconds);
        var day = (int)Math.Floor(Math.Min(seconds, (LastDay1900 + 1) * SecondsOfDay) / SecondsOfDay);
        if (seconds < 0 || day > LastDay1900)
            return "########";
        var time = TimeSpan.FromSeconds(seconds - (day * SecondsOfDay)).ToString("hh':'mm':'ss", CultureInfo.InvariantCulture);
        var isTimeOnly = (parts & DateParts.Date) == 0;
        if (isTimeOnly)
            return time;

        // Excel counts a 29 February 1900, which never was; days before it are one further.
        var date = is1904 ? Date(First1904.AddDays(Math.Min(day, LastDay1900 - 1462)), parts)
            : day == 60 ? "1900-02-29"
            : Date(new DateTime(1899, 12, day < 60 ? 31 : 30).AddDays(day), parts);
        return parts.HasFlag(DateParts.Time) ? date + " " + time : date;
    }

    private static string Date(DateTime date, DateParts parts)
        => (parts & DateParts.Date) switch
        {
            DateParts.Year => date.ToString("yyyy", CultureInfo.InvariantCulture),
            DateParts.Year | DateParts.Month => date.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            _ => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };

    private static string Elapsed(double seconds)
    {
        var whole = (long)Math.Clamp(Math.Abs(seconds), 0, 1e15);
        return string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? "-" : "")}{whole / 3600:00}:{whole / 60 % 60:00}:{whole % 60:00}");
    }
}

/// <summary>What a number format shows of a date.</summary>
[Flags]
internal enum DateParts
{
    /// <summary>It is no format of dates.</summary>
    None = 0,

    /// <summary>The year.</summary>
    Year = 1,

    /// <summary>The month.</summary>
    Month = 2,

    /// <summary>The day, or the day of the week.</summary>
    Day = 4,

    /// <summary>The whole date.</summary>
    Date = Year | Month | Day,

    /// <summary>The time of the day.</summary>
    Time = 8,

    /// <summary>Hours without end.</summary>
    Elapsed = 16,
}
