using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Crossfoot.Cli.Tests.Outside;

/// <summary>Characters that steer what shows them, put into texts by chance, and the check that none of them comes out.</summary>
internal sealed partial class HostileText(int seed)
{
    private const string Directions = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly string[] Pieces =
    [
        .. Enumerable.Range(1, 0x9F).Select(static code => ((char)code).ToString()).Where(static text => char.IsControl(text[0])),
        .. Directions.Select(static direction => direction.ToString()),
        "\u2028", "\u2029", "\u001B[5;35m", "\u001B]0;owned\u0007", "\u001B]8;;http://x\u001B\\", "\u009B31m", "\r\n", "\u001B[2J", "\ncrossfoot: forged",
        "=1+1", "@x", "规章", "\"", ",",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A text with some of them put in.</summary>
    public string In(string text, int times)
    {
        var hostile = new StringBuilder(text);
        for (var i = 0; i < times; i++)
            hostile.Insert(_random.Next(hostile.Length + 1), Pieces[_random.Next(Pieces.Length)]);
        return hostile.ToString();
    }

    /// <summary>A name of a file with some of them in it.</summary>
    public string Name(string ending) => In("报告", 4).Replace('/', '_') + _random.Next(1_000_000) + ending;

    /// <summary>Such a text as YAML writes it between double quotes.</summary>
    public string Quoted(string text) => string.Concat(In(text, 3).Select(static character
        => character is '"' or '\\' ? $"\\{character}" : char.IsControl(character) || character is > '\u061B' and < '\u2070' ? $"\\u{(int)character:X4}" : character.ToString()));

    /// <summary>Fails on a character that steers: line feeds are the only ones, and tabs and CR LF in formats with lines of somebody else's.</summary>
    public static void AssertHarmless(string text, bool hasForeignLines, string told)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            var isHarmless = character == '\n'
                || (hasForeignLines && (character == '\t' || (character == '\r' && i + 1 < text.Length && text[i + 1] == '\n')))
                || (!char.IsControl(character) && !Directions.Contains(character) && character is not ('\u2028' or '\u2029'));
            Assert.True(isHarmless, $"U+{(int)character:X4} in what {told} writes: …{Regex.Escape(text[Math.Max(0, i - 40)..Math.Min(text.Length, i + 20)])}");
        }
    }

    /// <summary>The text without the colours of our own.</summary>
    public static string WithoutColours(string text) => Colours().Replace(text, "");

    [GeneratedRegex("\u001B\\[(?:0|2|32|91|92|93|94)m")]
    private static partial Regex Colours();
}
