using System;
using System.Collections.Generic;

namespace Crossfoot.Documents.Office.Sheets;

/// <summary>
/// A number format. Of what it does, only what changes the meaning is done: dates, percentages, scaling, units. It does not round: the
/// figure stored is the one that the rules are about, as long as a cell of the form takes all of its places.
/// </summary>
internal sealed class NumberFormat
{
    // Formats longer than Excel allows are damage.
    private const int LongestCode = 1_000;
    private readonly List<FormatSection> _sections = [];

    public NumberFormat(string code)
    {
        if (code.Length > LongestCode)
            code = "General";
        var start = 0;
        for (var i = 0; i <= code.Length; i++)
        {
            if (i < code.Length && code[i] != ';')
            {
                i = EndOf(code, i);
                continue;
            }

            _sections.Add(FormatSection.Parse(code[start..i]));
            start = i + 1;
        }
    }

    /// <summary>Formats that have no code of their own in the file.</summary>
    public static string CodeOf(int id)
        => id switch
        {
            9 => "0%",
            10 => "0.00%",
            (>= 14 and <= 17) or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => "yyyy-mm-dd",
            (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) or 55 or 56 => "hh:mm:ss",
            22 => "yyyy-mm-dd hh:mm:ss",
            _ => "General",
        };

    /// <summary>The number as its reader understands it.</summary>
    public string Print(double number, bool is1904)
    {
        var section = SectionOf(number);
        if (section.Date != DateParts.None)
            return SerialDate.Print(number, section.Date, is1904);

        if (section.ShowsNumber)
            return section.Before + DecimalDigits.Print(number, section.Shift) + section.After;

        // What stands there instead of the number counts; but a zero that is shown as a dash or not at all is a zero.
        return number == 0 && section.Before.Length == 0 ? "0" : section.Before;
    }

    /// <summary>The number in as many places as are seen; null where no digits are hidden.</summary>
    public string? PrintShown(double number)
    {
        var section = SectionOf(number);
        if (section is not { Date: DateParts.None, ShowsNumber: true, Places: { } places })
            return null;
        var stored = DecimalDigits.Print(number, section.Shift);
        return DecimalDigits.Round(stored, places) is { } shown && shown != stored ? section.Before + shown + section.After : null;
    }

    private FormatSection SectionOf(double number)
    {
        if (_sections.Exists(static section => section.Condition is not null))
            return _sections.Find(section => section.Condition?.Invoke(number) == true) ?? _sections.FindLast(static section => section.Condition is null) ?? _sections[^1];
        return _sections.Count switch
        {
            1 => _sections[0],
            2 => _sections[number < 0 ? 1 : 0],
            _ => _sections[number < 0 ? 1 : number == 0 ? 2 : 0],
        };
    }

    /// <summary>Where what begins at a position ends: a semicolon inside of it separates nothing.</summary>
    private static int EndOf(string code, int at)
    {
        var end = code[at] switch
        {
            '"' => code.IndexOf('"', at + 1),
            '[' => code.IndexOf(']', at + 1),
            '\\' or '!' or '_' or '*' => at + 1,
            _ => at,
        };
        return end < 0 ? code.Length - 1 : Math.Min(end, code.Length - 1);
    }
}
