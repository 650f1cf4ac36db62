using System.Globalization;

namespace Crossfoot.Compiler.Expressions;

/// <summary>What single characters mean in expressions and ids.</summary>
internal static class Characters
{
    /// <summary>The half-width form of a full-width punctuation mark or digit; other characters, full-width letters among them, are themselves.</summary>
    public static char Narrow(char character)
    {
        if (character == '\u3000')
            return ' ';
        if (character is < '\uFF01' or > '\uFF5E')
            return character;
        var narrow = (char)(character - 0xFEE0);
        return char.IsLetter(narrow) || narrow == '_' ? character : narrow;
    }

    /// <summary>The number of UTF-16 units of the character at a position that may stand in an id; 0 where it may not.</summary>
    public static int IdPart(string text, int index)
    {
        if (text[index] == '_')
            return 1;
        var width = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
        return CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => width,
            UnicodeCategory.DecimalDigitNumber when text[index] is >= '0' and <= '9' => width,
            _ => 0,
        };
    }

    /// <summary>The value of a half- or full-width digit, or -1.</summary>
    public static int Digit(char character)
    {
        var narrow = Narrow(character);
        return narrow is >= '0' and <= '9' ? narrow - '0' : -1;
    }

    /// <summary>The mark that closes a quotation, or null where the character opens none.</summary>
    public static char? ClosingQuote(char character) => Narrow(character) switch
    {
        '"' => '"',
        '\'' => '\'',
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        _ => null,
    };

    /// <summary>What was probably meant by a mark that means nothing here; null for no idea.</summary>
    public static string? Meant(char character) => character switch
    {
        '、' => ",",
        '–' or '—' or '―' => "-",
        '。' or '·' => ".",
        '∗' or '✕' or '✖' => "*",
        '∕' or '⁄' => "/",
        _ => null,
    };
}
