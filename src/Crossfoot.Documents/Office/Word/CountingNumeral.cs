using System.Globalization;
using System.Linq;
using System.Text;

namespace Crossfoot.Documents.Office.Word;

/// <summary>Numbers as automatic numbering prints them.</summary>
internal static class CountingNumeral
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Units = "\0十百千";
    private static readonly (int Value, string Roman)[] Romans =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>A number in a format of the standard; null where the format is not known or has no such number.</summary>
    public static string? Print(int number, string format)
        => format switch
        {
            "none" => "",
            "decimal" or "decimalHalfWidth" => Decimal(number),
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(static digit => char.IsAsciiDigit(digit) ? (char)(digit - '0' + '０') : digit)),
            "chineseCounting" or "taiwaneseCounting" or "japaneseCounting" => number is > 0 and < 100 ? Counting(number) : null,
            "chineseCountingThousand" or "taiwaneseCountingThousand" => number is > 0 and < 10_000 ? Counting(number) : null,
            "ideographDigital" or "japaneseDigitalTenThousand" => number > 0 ? string.Concat(Decimal(number).Select(static digit => Digits[digit - '0'])) : null,
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Sign(number, 20, '①'),
            "decimalEnclosedParen" => Sign(number, 20, '⑴'),
            "decimalEnclosedFullstop" => Sign(number, 20, '⒈'),
            "ideographEnclosedCircle" => Sign(number, 10, '㊀'),
            "upperRoman" => Roman(number),
            "lowerRoman" => Roman(number)?.ToLowerInvariant(),
            "upperLetter" => Letter(number, 'A'),
            "lowerLetter" => Letter(number, 'a'),
            _ => null,
        };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number below ten thousand in words: 十, 二十一, 一百零三.</summary>
    private static string Counting(int number)
    {
        var text = new StringBuilder();
        var digits = Decimal(number);
        var isGap = false;
        for (var i = 0; i < digits.Length; i++)
        {
            var place = digits.Length - 1 - i;
            if (digits[i] == '0')
            {
                isGap = true;
                continue;
            }

            if (isGap)
                text.Append('零');
            isGap = false;

            // Ten is 十, not 一十, unless more stands before it.
            if (digits[i] != '1' || place != 1 || i > 0)
                text.Append(Digits[digits[i] - '0']);
            if (place > 0)
                text.Append(Units[place]);
        }

        return text.ToString();
    }

    private static string? Sign(int number, int last, char first) => number >= 1 && number <= last ? ((char)(first + number - 1)).ToString() : null;

    // A letter for each of 26, then the same one twice, and so on.
    private static string? Letter(int number, char first)
        => number is > 0 and <= 26 * 9 ? new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1) : null;

    private static string? Roman(int number)
    {
        if (number is < 1 or >= 4000)
            return null;
        var text = new StringBuilder();
        foreach (var (value, roman) in Romans)
        {
            for (; number >= value; number -= value)
                text.Append(roman);
        }

        return text.ToString();
    }
}
