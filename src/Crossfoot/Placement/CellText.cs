using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Crossfoot.Schema;
using Crossfoot.Wording;

namespace Crossfoot.Placement;

/// <summary>What a printed text means in a cell of the form.</summary>
internal static class CellText
{
    private const int LongestFigure = 40;
    private const NumberStyles Digits = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
    private static readonly string[] Dates = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    /// <summary>Whether a text is a number, or a mark in the place of one. Labels are neither.</summary>
    public static bool IsFigure(string text)
        => text.Length is > 0 and <= LongestFigure && (IsMark(LabelFolding.FoldCharacters(text)) || TrySplit(text, out _, out var rest) && rest is "" or "%");

    /// <summary>Whether a text can be the content of a cell, and is no label: a figure, or a number with a unit of the form.</summary>
    public static bool CanBeValue(string text, CellFormat format, string? unit, IReadOnlyList<UnitSchema> units)
    {
        if (!format.IsNumeric || IsFigure(text) || FindBlank(text, format) is not null)
            return true;
        return TrySplit(text, out _, out var rest) && (rest[0] == '(' || IsUnit(rest, format, unit, units));
    }

    /// <summary>Reads a printed text; a text that cannot be the cell's value makes an invalid cell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">What the cell can hold.</param>
    /// <param name="unit">The unit that the printed number has by its label; null for that of the format.</param>
    /// <param name="units">The units of the report.</param>
    public static Cell Read(string text, CellFormat format, string? unit, IReadOnlyList<UnitSchema> units)
    {
        switch (FindBlank(text, format))
        {
            case BlankMeaning.Blank:
                return Cell.Blank;
            case BlankMeaning.NotApplicable:
                return Cell.NotApplicable;
            case BlankMeaning.Zero:
                return format.IsNumeric ? 0m : Cell.Invalid(text);
        }

        if (!format.IsNumeric)
            return ReadText(text, format);
        if (!TrySplit(text, out var number, out var rest))
            return Cell.Invalid(text);
        if (rest == "%" && format.Type == CellType.Percent)
            rest = "";
        var printed = rest.Length > 0 ? rest : unit;
        if (printed is not null && !IsSameUnit(printed, format.Unit))
        {
            if (!TryConvert(number, printed, format.Unit, units, out number))
                return Cell.Invalid(text);
        }

        return CellContent.Fits(number, format) ? number : Cell.Invalid(text);
    }

    private static Cell ReadText(string text, CellFormat format)
    {
        Cell cell = format.Type switch
        {
            CellType.Enum => FindWord(text, format),
            CellType.YesNo => text is "是" ? CellContent.Yes : text is "否" ? CellContent.No : text,
            CellType.Date when DateOnly.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => CellContent.Print(date),
            _ => text,
        };
        return CellContent.Fits(cell, format) ? cell : Cell.Invalid(text);
    }

    private static string FindWord(string text, CellFormat format)
    {
        foreach (var word in format.Words)
        {
            if (LabelFolding.Fold(word.Label) == LabelFolding.Fold(text))
                return word.Id;
        }

        return text;
    }

    private static BlankMeaning? FindBlank(string text, CellFormat format)
    {
        var folded = LabelFolding.FoldCharacters(text);
        foreach (var blank in format.Blanks)
        {
            if (LabelFolding.FoldCharacters(blank.Text) == folded)
                return blank.Meaning;
        }

        return folded.Length == 0 ? BlankMeaning.Blank : IsMark(folded) ? BlankMeaning.NotApplicable : null;
    }

    // Folding has made one dash of any number of them.
    private static bool IsMark(string folded) => folded is "/" or "-";

    /// <summary>Splits a text into the number it begins with and what follows it, such as a unit. Spaces within the number are not allowed.</summary>
    private static bool TrySplit(string text, out decimal number, out string rest)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Trim())
        {
            // Spaces are kept here: "1 2" is two numbers that ran together, never twelve.
            if (char.IsWhiteSpace(character))
                folded.Append(' ');
            else if (!FoldingTable.IsInvisible(character))
                folded.Append(FoldFigure(character));
        }

        var line = folded.ToString().Trim();
        var end = 0;
        while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] is '.' or ',' || (end == 0 && line[end] is '+' or '-')))
            end++;
        rest = line[end..].TrimStart();
        number = 0;
        if (rest.Length > 0 && char.IsAsciiDigit(rest[0]))
            return false;
        return TryUngroup(line[..end], out var digits)
            && decimal.TryParse(digits, Digits, CultureInfo.InvariantCulture, out number)
            && IsExact(digits);
    }

    // Only width, and what can only be a minus: 、 separates numbers, and a long dash stands for one that is missing.
    private static char FoldFigure(char character)
        => character is >= '\uFF01' and <= '\uFF5E' || character == '\uFE63' ? FoldingTable.Fold(character)
            : character == '\u2212' ? '-'
            : character;

    /// <summary>Takes thousands separators out, where they stand before every three digits.</summary>
    private static bool TryUngroup(string digits, out string ungrouped)
    {
        ungrouped = digits.Replace(",", "", StringComparison.Ordinal);
        var unsigned = digits.TrimStart('+', '-');
        var point = unsigned.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? unsigned : unsigned[..point];
        if (whole.Length == 0 || point == unsigned.Length - 1 || (point >= 0 && unsigned.IndexOf(',', point) >= 0))
            return false;
        var groups = whole.Split(',');
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups.Length > 1 && (i == 0 ? groups[i].Length is 0 or > 3 : groups[i].Length != 3))
                return false;
        }

        return true;
    }

    // Beyond 28 digits a decimal would round.
    private static bool IsExact(string digits) => digits.Length <= 28;

    private static bool IsUnit(string text, CellFormat format, string? unit, IReadOnlyList<UnitSchema> units)
    {
        if (IsSameUnit(text, format.Unit) || IsSameUnit(text, unit) || (text == "%" && format.Type == CellType.Percent))
            return true;
        foreach (var known in units)
        {
            if (IsSameUnit(text, known.Name) || IsSameUnit(text, known.Base))
                return true;
        }

        return false;
    }

    private static bool IsSameUnit(string printed, string? unit)
        => unit is not null && LabelFolding.FoldCharacters(printed) == LabelFolding.FoldCharacters(unit);

    /// <summary>Converts a number between two units of one dimension, exactly or not at all.</summary>
    private static bool TryConvert(decimal number, string from, string? to, IReadOnlyList<UnitSchema> units, out decimal converted)
    {
        converted = number;
        if (to is null || Measure(from, units) is not { } source || Measure(to, units) is not { } target || !IsSameUnit(source.Base, target.Base))
            return false;
        try
        {
            converted = number * source.Factor / target.Factor;
            return converted * target.Factor == number * source.Factor;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>How many of its base a unit is; a unit that others are counted in is one of itself.</summary>
    private static (decimal Factor, string Base)? Measure(string name, IReadOnlyList<UnitSchema> units)
    {
        (decimal, string)? asBase = null;
        foreach (var unit in units)
        {
            if (IsSameUnit(name, unit.Name))
                return (unit.Factor, unit.Base);
            if (IsSameUnit(name, unit.Base))
                asBase = (1, unit.Base);
        }

        return asBase;
    }
}
