using System.Globalization;
using System.Linq;
using System.Text;

namespace Crossfoot.Compiler.Emit;

/// <summary>Texts of a definition as they stand in C#.</summary>
internal static class CSharpText
{
    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '"' or '\\')
                literal.Append('\\').Append(character);
            else if (IsPlain(text, i))
                literal.Append(character);
            else
                literal.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string LiteralOrNull(string? text) => text is null ? "null" : Literal(text);

    /// <summary>A number literal, with the places the definition gives it.</summary>
    public static string Literal(decimal number) => number.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>A whole number.</summary>
    public static string Literal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A truth value.</summary>
    public static string Literal(bool value) => value ? "true" : "false";

    /// <summary>A name of the definition as a C# identifier: words in small letters may have a meaning of their own, now or in a later C#.</summary>
    public static string Name(string name)
    {
        foreach (var character in name)
        {
            if (character is not ('_' or (>= 'a' and <= 'z')))
                return name;
        }

        return "@" + name;
    }

    /// <summary>A namespace.</summary>
    public static string Namespace(string name) => string.Join(".", name.Split('.').Select(Name));

    /// <summary>A text within a documentation comment: one line, and well-formed XML whatever the text is.</summary>
    public static string Doc(string text)
    {
        var comment = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '<':
                    comment.Append("&lt;");
                    break;
                case '>':
                    comment.Append("&gt;");
                    break;
                case '&':
                    comment.Append("&amp;");
                    break;
                default:
                    comment.Append(IsPlain(text, i) ? text[i] : ' ');
                    break;
            }
        }

        return comment.ToString();
    }

    /// <summary>A text within a line comment.</summary>
    public static string Comment(string text)
    {
        var comment = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            comment.Append(IsPlain(text, i) ? text[i] : ' ');
        return comment.ToString();
    }

    /// <summary>Whether a character can stand in source text as it is: no line end, no control, nothing invisible, no half of a pair.</summary>
    private static bool IsPlain(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text[index]) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format
            or UnicodeCategory.OtherNotAssigned => false,
        UnicodeCategory.Surrogate => IsPair(text, index),
        _ => true,
    };

    private static bool IsPair(string text, int index)
        => char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
