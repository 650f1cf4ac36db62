using System;
using System.Linq;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Keys, values and items in brackets.</summary>
internal sealed partial class FlowSlips
{
    private bool PlainKey()
    {
        var start = _at;
        var end = Stop(start, "[]{},");
        var colon = ColonAt(start, end);
        var word = WordEnd(start, end);
        if (Top.Next == FlowPart.Comma && (colon == word || word == start))
        {
            if (word == start || colon < 0)
                return false;
            Add(Slip.MissingComma(_source, _bag.File, LastBefore(start), start, word));
        }

        if (colon >= 0)
        {
            // "2019 with a quote behind it alone.
            if (colon == word + 1 && _text[word] is '"' or '\'' && word > start)
                Add(Slip.MissingQuote(_source, _bag.File, word, start));
            else if (colon + 1 < _limit && _text[colon + 1] is '[' or '{')
                Add(Slip.MissingSpace(_source, _bag.File, start, colon));
            return KeyEnds(start, colon, colon + 1);
        }

        if (word == start)
            return Leave(end);
        if (word < _limit && _text[word] == '：')
        {
            // Several entries in such signs are one text for YAML, and taken apart where a map is wanted.
            if (_text.IndexOf('：', word + 1, end - word - 1) >= 0)
                return Leave(end);
            Add(Slip.FullWidthAt(_source, _bag.File, word, ":", word + 1 < _limit && _text[word + 1] == ' ' ? ":" : ": "));
            return KeyEnds(start, word, word + 1);
        }

        if (word < end && _text[word] == ':')
        {
            Add(Slip.MissingSpace(_source, _bag.File, start, word));
            return KeyEnds(start, word, word + 1);
        }

        return WithoutColon(start, word, end);
    }

    /// <summary>A word with something behind it that can be its value. A label may contain a comma, and what is behind that is no key.</summary>
    private bool WithoutColon(int start, int word, int end)
    {
        var rest = word;
        while (rest < end && _text[rest] == ' ')
            rest++;
        var hasValue = rest < end || (rest < _limit && _text[rest] is '[' or '{');
        if (!hasValue || !IsAscii(start, word) || (rest == word && _text[rest] is not ('[' or '{')))
            return Leave(end);
        Add(Slip.MissingColon(_source, _bag.File, start, word));
        return KeyEnds(start, word, rest);
    }

    private bool KeyEnds(int start, int end, int next)
    {
        Top.Key = _text.Substring(start, end - start).Trim();
        Top.Next = FlowPart.Value;
        _at = next;
        SkipBlank();
        Top.Value = _at;
        return true;
    }

    private bool PlainValue()
    {
        var start = _at;
        var end = IsExpression ? ExpressionEnd(start) : Stop(start, "[]{},");
        var colon = ColonAt(start, end);
        if (colon < 0 && IsExpression)
            QuoteInExpression(start, ExpressionTraps.TrimEnd(_text, start, end));
        if (colon < 0)
            return ValueEnds(start, end);
        var key = colon;
        while (key > start && IsWord(_text[key - 1]))
            key--;
        if (key == colon)
            return false;
        if (key == start)
            return LostBrace(start);
        var before = LastBefore(key);
        if (_text[before - 1] == '，')
            Add(WideComma(before - 1));
        else if (before < key)
            Add(Slip.MissingComma(_source, _bag.File, before, key, colon));
        else
            return false;
        Top.Next = FlowPart.Key;
        _at = key;
        return true;
    }

    /// <summary>An expression in single quotes, one of which is missing.</summary>
    private void QuoteInExpression(int start, int end)
    {
        if (end - start < 2)
            return;
        if (_text[start] == '\'' && Quoting.End(_text, start, end) == end)
            Add(Slip.MissingQuote(_source, _bag.File, start, end));
        else if (_text[end - 1] == '\'' && _text.IndexOf('\'', start) == end - 1)
            Add(Slip.MissingQuote(_source, _bag.File, end - 1, start));
    }

    /// <summary>A value that begins with a key of its own, and somewhere behind it a brace too many.</summary>
    private bool LostBrace(int value)
    {
        var depth = 0;
        var closing = value;
        while (closing < _limit && (_text[closing] != '}' || depth > 0))
        {
            depth += _text[closing] switch { '{' => 1, '}' => -1, _ => 0 };
            closing++;
        }

        if (closing >= _limit || Surplus('}') <= 0)
            return false;
        Add(Slip.MissingOpening(_source, _bag.File, value, closing));
        Shift('}', -1);
        Top.Next = FlowPart.Comma;
        _open.Push(new FlowFrame('}', value));
        return true;
    }

    private bool PlainItem()
    {
        var start = _at;
        var end = Stop(start, "[]{},");
        if (ColonAt(start, end) >= 0)
            return LostSquare(start);

        // A text may contain a full-width comma; figures do not.
        for (var i = start + 1; i + 1 < end; i++)
        {
            if (_text[i] == '，' && char.IsDigit(_text[i - 1]) && (char.IsDigit(_text[i + 1]) || _text[i + 1] == ' '))
                Add(WideComma(i));
        }

        var first = start;
        while (first < end && char.IsDigit(_text[first]))
            first++;
        if (first > start && first + 1 < end && _text[first] == ' ' && WordEnd(first + 1, end) == end)
            Add(Slip.MissingComma(_source, _bag.File, first, first + 1, end));
        return ValueEnds(start, end);
    }

    /// <summary><c>[甲, key: 乙</c>: an entry in a list belongs to the map around it, and the list was to end before.</summary>
    private bool LostSquare(int start)
    {
        var comma = LastBefore(start) - 1;
        if (Surplus(']') >= 0 || _open.Count < 2 || !_open.ElementAt(1).IsMap || comma <= Top.Start || _text[comma] != ',')
            return false;
        Add(Slip.MissingClosing(_source, _bag.File, Top.Start, LastBefore(comma)));
        Shift(']', 1);
        _open.Pop();
        Top.Next = FlowPart.Key;
        return true;
    }

    /// <summary>A value without anything wrong in it, but perhaps with a wide bracket that closes what it stands in.</summary>
    private bool ValueEnds(int start, int end)
    {
        var last = ExpressionTraps.TrimEnd(_text, start, end);
        Top.Next = FlowPart.Comma;
        if (last > start && FullWidth.Narrow(_text[last - 1]) == Top.Closing && (_paired.Contains(last - 1) || Surplus(Top.Closing) < 0))
            return WideClosing(last - 1);
        return Leave(Math.Max(end, start + 1));
    }

    private bool Quoted()
    {
        var open = _at;
        var end = Quoting.End(_text, open, LineEnd(open));
        if (end == LineEnd(open))
            end = EndBelow(open);
        if (end >= _limit || (end + 1 < _limit && IsWord(_text[end + 1])))
            return Unclosed(open);
        return QuotedEnds(open, end + 1);
    }

    /// <summary>The closing quote on a later line, if what follows it can follow a text; else the quote opens the next text, and this one is not closed.</summary>
    private int EndBelow(int open)
    {
        var end = Quoting.End(_text, open, _limit);
        var next = end + 1;
        while (next < _limit && _text[next] == ' ')
            next++;
        return next >= _limit || _text[next] is ',' or ']' or '}' or '\n' or '\r' ? end : _limit;
    }

    private bool QuotedEnds(int open, int end)
    {
        if (Top is not { IsMap: true, Next: not FlowPart.Value })
        {
            if (Top.IsMap && end < _limit && _text[end] == ':' && LostBrace(open))
                return true;
            Top.Next = FlowPart.Comma;
            return Leave(end);
        }

        if (Top.Next == FlowPart.Comma)
            return false;
        var colon = end;
        while (colon < _limit && _text[colon] == ' ')
            colon++;
        if (colon >= _limit || _text[colon] is not (':' or '：'))
            return Leave(end);
        if (_text[colon] == '：')
            Add(Slip.FullWidthAt(_source, _bag.File, colon, ":", colon + 1 < _limit && _text[colon + 1] == ' ' ? ":" : ": "));
        return KeyEnds(open, colon, colon + 1);
    }

    /// <summary>A quote without another: it was to stand behind the word, or before the next comma or bracket.</summary>
    private bool Unclosed(int open)
    {
        var end = WordEnd(open + 1, _limit);
        if (end == open + 1 || (end < _limit && _text[end] is not (' ' or ',' or ':' or '：' or ']' or '}')))
            end = ExpressionTraps.TrimEnd(_text, open + 1, Stop(open + 1, Top.IsMap && Top.Next == FlowPart.Key ? ":]}," : "]},"));
        Add(Slip.MissingQuote(_source, _bag.File, open, end));
        return QuotedEnds(open, end);
    }

    /// <summary>The end of an expression: as in <see cref="ExpressionTraps"/> a comma in parentheses belongs to it, but not one behind which an entry begins.</summary>
    private int ExpressionEnd(int start) => ExpressionTraps.FlowValueEnd(_text, start, Math.Min(_limit, LineEnd(start)));

    private bool Leave(int next)
    {
        _at = next;
        return true;
    }

    private void SkipBlank()
    {
        while (_at < _limit && _text[_at] is ' ' or '\t' or '\n' or '\r' or '#')
        {
            if (_text[_at] == '#')
                _at = LineEnd(_at);
            else
                _at++;
        }
    }

    private int Stop(int start, string signs)
    {
        var end = start;
        while (end < _limit && signs.IndexOf(_text[end]) < 0 && _text[end] is not ('\n' or '\r') && (_text[end] != '#' || end == start || _text[end - 1] != ' '))
            end++;
        return end;
    }

    /// <summary>The colon with a blank or the end behind it; negative for none.</summary>
    private int ColonAt(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] == ':' && (i + 1 >= _limit || _text[i + 1] is ' ' or '\n' or '\r' || (i + 1 == end && _text[end] is '[' or '{')))
                return i;
        }

        return -1;
    }

    private int LineEnd(int at)
    {
        while (at < _limit && _text[at] is not ('\n' or '\r'))
            at++;
        return at;
    }

    private int LastBefore(int at)
    {
        while (at > 0 && _text[at - 1] is ' ' or '\t' or '\n' or '\r')
            at--;
        return at;
    }

    private int WordEnd(int start, int end)
    {
        while (start < end && IsWord(_text[start]))
            start++;
        return start;
    }

    private bool IsAscii(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] > '\u007F')
                return false;
        }

        return true;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
