using System.Collections.Generic;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>What YAML stumbles over in an expression.</summary>
/// <param name="Sign">The token it stumbles over.</param>
/// <param name="Whole">The expression that was meant.</param>
internal readonly record struct ExpressionTrap(TextSpan Sign, TextSpan Whole);

/// <summary>Finds expressions that YAML would not read whole.</summary>
internal static class ExpressionTraps
{
    /// <summary>The trap in an expression that stands behind a key on lines of its own, or null.</summary>
    public static ExpressionTrap? InBlock(string text, LayoutLine line, int end)
    {
        var start = line.Value;
        if (IsQuotedWhole(text, start, end) || (text[start] is '|' or '>' && IsBlockHeader(text, start, line.End)))
            return null;

        var comment = CommentStart(text, start, end);
        var close = TrimEnd(text, start, comment);
        var whole = TextSpan.FromBounds(start, close);
        if (LeadingSign(text, start, close) is { } sign)
            return text[start] is '[' or '{' && IsBracketedWhole(text, start, close) ? null : new ExpressionTrap(sign, whole);
        for (var i = start + 1; i < close; i++)
        {
            if (text[i] == '#' && text[i - 1] is ' ' or '\t')
                return new ExpressionTrap(TextSpan.FromBounds(i, WordEnd(text, i, close)), whole);
            if (text[i] == ':' && (i + 1 == close || text[i + 1] is ' ' or '\n' or '\r'))
                return new ExpressionTrap(new TextSpan(i, 1), whole);
        }

        return null;
    }

    /// <summary>The traps in the expressions of a collection in brackets.</summary>
    public static IEnumerable<ExpressionTrap> InFlow(string text, int start, int end, HashSet<string> keys)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is '"' or '\'')
            {
                if (IsTokenStart(text, i))
                    i = Quoting.End(text, i, end);
                continue;
            }

            if (!IsTokenStart(text, i) || !char.IsLetter(text[i]))
                continue;
            var key = i;
            while (i < end && char.IsLetter(text[i]))
                i++;
            if (i + 1 >= end || text[i] != ':' || text[i + 1] != ' ' || !keys.Contains(text.Substring(key, i - key)))
            {
                i--;
                continue;
            }

            var value = i + 1;
            while (value < end && text[value] is ' ' or '\n' or '\r')
                value++;
            var close = TrimEnd(text, value, FlowValueEnd(text, value, end));
            if (close > value && TrapInFlow(text, value, close) is { } trap)
                yield return trap;
            i = System.Math.Max(close - 1, i);
        }
    }

    /// <summary>The end of a stretch without the blanks before it.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t' or '\n' or '\r')
            end--;
        return end;
    }

    private static ExpressionTrap? TrapInFlow(string text, int start, int end)
    {
        if (IsQuotedWhole(text, start, end))
            return null;
        var whole = TextSpan.FromBounds(start, end);
        if (LeadingSign(text, start, end) is { } sign)
            return text[start] is '[' or '{' && IsBracketedWhole(text, start, end) ? null : new ExpressionTrap(sign, whole);
        for (var i = start; i < end; i++)
        {
            if (text[i] is ',' or '[' or ']' or '{' or '}' || (text[i] == ':' && i + 1 < end && text[i + 1] is ' ' or ','))
                return new ExpressionTrap(new TextSpan(i, 1), whole);
        }

        return null;
    }

    /// <summary>Where the value of an entry in braces was meant to end: a comma inside parentheses or quotes belongs to it.</summary>
    public static int FlowValueEnd(string text, int start, int end)
    {
        var naive = -1;
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '"' or '\'' && Quoting.End(text, i, end) is var close && close < end)
            {
                i = close;
                continue;
            }

            if (text[i] is ',' or '}' or ']' && naive < 0)
                naive = i;
            if (text[i] is '(' or '（' or '[' or '{')
                depth++;
            else if (depth > 0 && text[i] is ')' or '）' or ']' or '}')
                depth--;
            else if (depth == 0 && text[i] is ',' or '}' or ']')
                return i;
        }

        return naive < 0 ? end : naive;
    }

    /// <summary>A first sign that means something else to YAML.</summary>
    private static TextSpan? LeadingSign(string text, int start, int end) => text[start] switch
    {
        '"' or '\'' => TextSpan.FromBounds(start, System.Math.Min(Quoting.End(text, start, end) + 1, end)),
        '&' or '!' or '*' or '@' or '%' or '[' or '{' or ']' or '}' or '`' or '|' or '>' or ',' or '#' => new TextSpan(start, 1),
        '-' or '?' or ':' when start + 1 == end || text[start + 1] is ' ' => new TextSpan(start, 1),
        _ => null,
    };

    /// <summary>Where a comment begins, or the end. A <c>#</c> inside quotes or parentheses, or with no blank behind it, was not meant as one.</summary>
    private static int CommentStart(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '"' or '“' or '「' && ClosingQuote(text, i, end) is var close && close < end)
                i = close;
            else if (text[i] is '(' or '（')
                depth++;
            else if (text[i] is ')' or '）')
                depth--;
            else if (text[i] == '#' && i > start && text[i - 1] is ' ' or '\t' && depth <= 0 && (i + 1 == end || text[i + 1] is ' ' or '\t' or '#' or '\n' or '\r'))
                return i;
        }

        return end;
    }

    private static int ClosingQuote(string text, int open, int end)
    {
        var closing = text[open] switch { '“' => '”', '「' => '」', _ => '"' };
        for (var i = open + 1; i < end && text[i] is not ('\n' or '\r'); i++)
        {
            if (text[i] == closing)
                return i;
        }

        return end;
    }

    private static bool IsQuotedWhole(string text, int start, int end)
    {
        if (start >= end || text[start] is not ('"' or '\''))
            return false;
        var close = Quoting.End(text, start, end);
        if (close >= end)
            return false;
        var rest = close + 1;
        while (rest < end && text[rest] is ' ' or '\t' or '\n' or '\r')
            rest++;
        return rest == end || (text[rest] == '#' && rest > close + 1);
    }

    private static bool IsBracketedWhole(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '[' or '{')
                depth++;
            else if (text[i] is ']' or '}' && --depth == 0)
                return i + 1 == end;
        }

        return false;
    }

    private static bool IsBlockHeader(string text, int start, int end)
    {
        var i = start + 1;
        while (i < end && text[i] is '+' or '-' or (>= '0' and <= '9'))
            i++;
        while (i < end && text[i] is ' ')
            i++;
        return i >= end || text[i] == '#';
    }

    private static bool IsTokenStart(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] is ' ' or '\n' or '\r')
            before--;
        return before >= 0 && (text[before] is '{' or '[' or ',' || (text[before] == ':' && before < at - 1));
    }

    private static int WordEnd(string text, int start, int end)
    {
        while (start < end && text[start] is not (' ' or '\t' or '\n' or '\r' or '"' or '”' or '」'))
            start++;
        return start;
    }
}
