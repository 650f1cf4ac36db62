using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>
/// Where each character of a scalar stands in the text. YAML folds lines, drops indentation and replaces escapes, and the
/// parser tells only where the whole begins and ends, so the same steps are taken here once more with positions.
/// </summary>
internal sealed class ScalarOrigins
{
    private readonly string _text;
    private readonly StringBuilder _value = new();
    private readonly List<int> _positions = [];
    private int _at;

    private ScalarOrigins(string text, int start)
    {
        _text = text;
        _at = start;
    }

    /// <summary>The position of each character of the value and of what follows the last; every one is the start where the value cannot be retraced.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="start">Where the scalar begins, quote or block sign included.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="value">What the parser made of it.</param>
    /// <param name="style">How it is written.</param>
    public static int[] Find(string text, int start, int end, string value, ScalarStyle style)
    {
        var origins = new ScalarOrigins(text, start);
        switch (style)
        {
            case ScalarStyle.Block:
                return BlockScalarOrigins.Find(text, start, end, value);
            case ScalarStyle.SingleQuoted:
                origins.Quoted(end, '\'');
                break;
            case ScalarStyle.DoubleQuoted:
                origins.Quoted(end, '"');
                break;
            case ScalarStyle.Plain:
                origins.Folded(end, static (_, _) => false);
                break;
            default:
                throw new UnreachableException();
        }

        return origins._value.ToString() == value ? origins.Finish(end, style) : Unknown(start, value.Length);
    }

    /// <summary>The answer where a value cannot be retraced: everything stands at the start.</summary>
    public static int[] Unknown(int start, int length)
    {
        var positions = new int[length + 1];
        for (var i = 0; i < positions.Length; i++)
            positions[i] = start;
        return positions;
    }

    private int[] Finish(int end, ScalarStyle style)
    {
        _positions.Add(style == ScalarStyle.Plain ? end : Math.Max(end - 1, 0));
        return _positions.ToArray();
    }

    private void Quoted(int end, char quote)
    {
        _at++;
        Folded(end - 1, quote == '"' ? Escaped : DoubledQuote);
    }

    /// <summary>Copies up to an end, folding line breaks as plain and quoted scalars do.</summary>
    private void Folded(int end, Func<ScalarOrigins, int, bool> special)
    {
        while (_at < end)
        {
            var c = _text[_at];
            if (c is ' ' or '\t' or '\n' or '\r')
                Whitespace(end);
            else if (!special(this, end))
                Add(c, _at++);
        }
    }

    /// <summary>A run of blanks is kept as it is, unless a line ends in it: then it is one space, or one line break for each empty line.</summary>
    private void Whitespace(int end)
    {
        var start = _at;
        var breaks = new List<int>();
        while (_at < end && _text[_at] is ' ' or '\t' or '\n' or '\r')
        {
            if (_text[_at] is '\n' or '\r')
            {
                breaks.Add(_at);
                SkipBreak();
            }
            else
            {
                _at++;
            }
        }

        if (breaks.Count == 0)
        {
            for (var i = start; i < _at; i++)
                Add(_text[i], i);
        }
        else if (breaks.Count == 1)
        {
            Add(' ', breaks[0]);
        }
        else
        {
            for (var i = 1; i < breaks.Count; i++)
                Add('\n', breaks[i]);
        }
    }

    private static bool DoubledQuote(ScalarOrigins origins, int end)
    {
        if (origins._text[origins._at] != '\'')
            return false;
        origins.Add('\'', origins._at);
        origins._at += 2;
        return true;
    }

    private static bool Escaped(ScalarOrigins origins, int end)
    {
        if (origins._text[origins._at] != '\\' || origins._at + 1 >= end)
            return false;
        var start = origins._at;
        var escape = origins._text[start + 1];
        if (escape is '\n' or '\r')
        {
            origins._at++;
            origins.EscapedBreak(end);
            return true;
        }

        var digits = escape switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        origins._at = start + 2 + digits;
        if (digits == 0)
            origins.Add(Simple(escape), start);
        else
            origins.AddCodePoint(start, start + 2, Math.Min(digits, end - start - 2));
        return true;
    }

    /// <summary>A line break behind a backslash is nothing; the indentation that follows is dropped, and empty lines remain.</summary>
    private void EscapedBreak(int end)
    {
        SkipBreak();
        while (_at < end && _text[_at] is ' ' or '\t' or '\n' or '\r')
        {
            if (_text[_at] is '\n' or '\r')
            {
                Add('\n', _at);
                SkipBreak();
            }
            else
            {
                _at++;
            }
        }
    }

    private void AddCodePoint(int start, int first, int digits)
    {
        var code = 0;
        for (var i = 0; i < digits; i++)
            code = unchecked((code << 4) + HexDigit(_text[first + i]));
        if (code is < 0 or > 0xFFFF)
        {
            if (code is > 0 and <= 0x10FFFF)
            {
                foreach (var unit in char.ConvertFromUtf32(code))
                    Add(unit, start);
            }

            return;
        }

        Add((char)code, start);
    }

    private void SkipBreak() => _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;

    private void Add(char c, int position)
    {
        _value.Append(c);
        _positions.Add(position);
    }

    private static int HexDigit(char c)
        => c is >= '0' and <= '9' ? c - '0' : (c | 0x20) is >= 'a' and <= 'f' ? (c | 0x20) - 'a' + 10 : 0;

    private static char Simple(char escape) => escape switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\x1B',
        'N' => '\x85',
        '_' => '\xA0',
        'L' => '\x2028',
        'P' => '\x2029',
        _ => escape,
    };
}
