using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Crossfoot.Wording;

namespace Crossfoot.Placement;

/// <summary>A text that begins with a number.</summary>
/// <param name="Number">The number.</param>
/// <param name="Rest">What follows it, such as a unit.</param>
/// <param name="IsSigned">Whether words or brackets give it a sign, so that only a cell that can be negative can hold it.</param>
internal readonly record struct FigureText(decimal Number, string Rest, bool IsSigned)
{
    private const NumberStyles Digits = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
    private static readonly (string Word, int Sign)[] Signs = [("增加", 1), ("减少", -1), ("增", 1), ("减", -1)];

    /// <summary>Reads a number and what follows it; null where the text does not clearly begin with one. Spaces within it are not allowed.</summary>
    public static FigureText? Read(string text) => ReadLine(Fold(text));

    /// <summary>Reads a number, also one whose sign is written as 增 or 减 or as brackets.</summary>
    public static FigureText? ReadSigned(string text)
    {
        var line = Fold(text);
        foreach (var (word, sign) in Signs)
        {
            if (!line.StartsWith(word, StringComparison.Ordinal))
                continue;
            var unsigned = line[word.Length..].TrimStart();
            return ReadLine(unsigned) is { } change && char.IsAsciiDigit(unsigned[0]) ? new FigureText(sign * change.Number, change.Rest, true) : null;
        }

        // (12) is what bookkeepers write for -12; an item is numbered with more than its number.
        if (line.Length > 2 && line[0] == '(' && line[^1] == ')')
            return ReadLine(line[1..^1]) is { Rest: "", Number: > 0 } amount && char.IsAsciiDigit(line[1]) ? new FigureText(-amount.Number, "", true) : null;
        return ReadLine(line);
    }

    /// <summary>Splits what follows a number into a unit and a remark in brackets; the remark is null where there is none.</summary>
    public static (string Unit, string? Remark) SplitRest(string rest)
    {
        var open = rest.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || rest[^1] != ')' || rest.IndexOf('(', open + 1) >= 0 || rest.IndexOf(')', StringComparison.Ordinal) != rest.Length - 1)
            return (rest, null);
        var remark = rest[(open + 1)..^1].Trim();

        // A number in brackets behind a number may be a second figure; words say what it is.
        return remark.Any(char.IsLetter) ? (rest[..open].TrimEnd(), remark) : (rest, null);
    }

    private static string Fold(string text)
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

        return folded.ToString().Trim();
    }

    private static FigureText? ReadLine(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsAsciiDigit(line[end]) || line[end] is '.' or ',' || (end == 0 && line[end] is '+' or '-')))
            end++;
        var rest = line[end..].TrimStart();
        if (rest.Length > 0 && char.IsAsciiDigit(rest[0]))
            return null;
        return TryUngroup(line[..end], out var digits) && decimal.TryParse(digits, Digits, CultureInfo.InvariantCulture, out var number) && IsExact(digits)
            ? new FigureText(number, rest, false)
            : null;
    }

    // Only width, and what can only be a minus: 、 separates numbers, and a long dash stands for one that is missing.
    private static char FoldFigure(char character)
        => character is >= '\uFF01' and <= '\uFF5E' || character == '\uFE63' ? FoldingTable.Fold(character)
            : character == '\u2212' ? '-'
            : character;

    /// <summary>Takes thousands separators out, where they stand before every three digits. Digits behind a zero are two numbers that ran together.</summary>
    private static bool TryUngroup(string digits, out string ungrouped)
    {
        ungrouped = digits.Replace(",", "", StringComparison.Ordinal);
        var unsigned = digits.TrimStart('+', '-');
        var point = unsigned.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? unsigned : unsigned[..point];
        if (whole.Length == 0 || point == unsigned.Length - 1 || (point >= 0 && unsigned.IndexOf(',', point) >= 0))
            return false;
        if (whole.Length > 1 && whole[0] == '0')
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
}
