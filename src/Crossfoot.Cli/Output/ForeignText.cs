using System;
using System.Buffers;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Crossfoot.Cli.Output;

/// <summary>
/// Text from documents, definitions, file names and arguments, made safe to look at: it can neither steer the terminal nor turn round,
/// hide or forge what stands beside it.
/// </summary>
internal static class ForeignText
{
    /// <summary>What stands for a character that must not be shown.</summary>
    private const char Shown = '\uFFFD';

    /// <summary>Characters that change the direction of a text: UAX #9, 2.</summary>
    private const string Directions = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>Line and paragraph separators, at which some programs break a line.</summary>
    private const string Separators = "\u2028\u2029";

    private static readonly SearchValues<char> Unsafe = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(static code => (char)code).Where(char.IsControl), .. Directions, .. Separators]);

    /// <summary>A text as part of one line: it has as many characters as before, so that places in it stay the same.</summary>
    public static string OnLine(string text)
        => text.AsSpan().ContainsAny(Unsafe) ? string.Create(text.Length, text, static (span, text) => Replace(text, span, isLine: true)) : text;

    /// <summary>A text of several lines, with tabs.</summary>
    public static string Lines(string text)
        => text.AsSpan().ContainsAny(Unsafe) ? string.Create(text.Length, text, static (span, text) => Replace(text, span, isLine: false)) : text;

    /// <summary>A text of several lines with what cannot be shown written as JSON writes it: <c>\u001B</c>.</summary>
    public static string Escaped(string text)
    {
        if (!text.AsSpan().ContainsAny(Unsafe))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSafe(text, i))
                escaped.Append(text[i]);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
        }

        return escaped.ToString();
    }

    /// <summary>Whether a character of a text of several lines may be shown.</summary>
    private static bool IsSafe(string text, int at) => text[at] switch
    {
        '\n' or '\t' => true,
        '\r' => at + 1 < text.Length && text[at + 1] == '\n',
        var character => !Unsafe.Contains(character),
    };

    private static void Replace(string text, Span<char> span, bool isLine)
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = !IsSafe(text, i) ? Shown
                : isLine && char.IsControl(text[i]) ? ' '
                : text[i];
        }
    }
}
