using System;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Where each character of a scalar after <c>|</c> or <c>&gt;</c> stands: the lines of the block are found in the value one after the other.</summary>
internal static class BlockScalarOrigins
{
    /// <summary>The position of each character of the value and of what follows the last.</summary>
    public static int[] Find(string text, int start, int end, string value)
    {
        var origins = ScalarOrigins.Unknown(start, value.Length);
        var line = NextLine(text, start, end);
        var indent = -1;
        var found = 0;
        var lastBreak = Math.Max(line - 1, start);
        while (line < end)
        {
            var next = NextLine(text, line, end);
            var close = ContentEnd(text, line, next);
            if (indent < 0 && !IsBlank(text, line, close))
                indent = Indent(text, line, close, value);
            var content = Math.Min(line + Math.Max(indent, 0), close);
            if (indent >= 0 && content < close)
            {
                var at = IndexOfLine(text, content, close, value, found);
                if (at < 0)
                    return ScalarOrigins.Unknown(start, value.Length);
                for (; found < at; found++)
                    origins[found] = lastBreak;
                for (var i = content; i < close; i++)
                    origins[found++] = i;
            }

            lastBreak = close;
            line = next;
        }

        for (; found <= value.Length; found++)
            origins[found] = Math.Min(lastBreak, end);
        return origins;
    }

    /// <summary>How many columns the first line with content is indented beyond its content.</summary>
    private static int Indent(string text, int line, int close, string value)
    {
        var written = LeadingSpaces(text, line, close);
        var first = 0;
        while (first < value.Length && value[first] == '\n')
            first++;
        return Math.Max(0, written - LeadingSpaces(value, first, value.Length));
    }

    private static int LeadingSpaces(string text, int start, int end)
    {
        var spaces = 0;
        while (start + spaces < end && text[start + spaces] == ' ')
            spaces++;
        return spaces;
    }

    /// <summary>The index of a line's content in the value: nothing but joints may stand before it.</summary>
    private static int IndexOfLine(string text, int content, int close, string value, int from)
    {
        for (var at = from; at + (close - content) <= value.Length; at++)
        {
            if (string.CompareOrdinal(text, content, value, at, close - content) == 0)
                return at;
            if (value[at] is not ('\n' or ' '))
                return -1;
        }

        return -1;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] != ' ')
                return false;
        }

        return true;
    }

    private static int ContentEnd(string text, int line, int next)
    {
        while (next > line && text[next - 1] is '\n' or '\r')
            next--;
        return next;
    }

    private static int NextLine(string text, int from, int end)
    {
        while (from < end && text[from] is not ('\n' or '\r'))
            from++;
        if (from < end && text[from] == '\r' && from + 1 < end && text[from + 1] == '\n')
            from++;
        return Math.Min(from + 1, end);
    }
}
