using System;
using System.Collections.Generic;
using System.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>
/// A look at the lines of a YAML text without understanding them: keys, values, and brackets and quotes that stay open. The
/// parser says only that it is lost; where it got lost is found here, by the rule that what opens on a line ends before the next
/// line that is indented no deeper.
/// </summary>
internal sealed class LayoutScan
{
    private readonly string _text;
    private readonly List<LayoutLine> _lines = [];

    private LayoutScan(string text) => _text = text;

    /// <summary>The lines.</summary>
    public IReadOnlyList<LayoutLine> Lines => _lines;

    /// <summary>The brackets and quotes that nothing closes, in order.</summary>
    public List<OpenSign> Open { get; } = [];

    /// <summary>The stretches in brackets and braces that are closed.</summary>
    public List<(int Start, int End)> Flows { get; } = [];

    /// <summary>Looks at a text.</summary>
    public static LayoutScan Of(string text)
    {
        var scan = new LayoutScan(text);
        scan.SplitLines();
        for (var i = 0; i < scan._lines.Count;)
            i = scan.ScanLine(i);
        return scan;
    }

    /// <summary>The line a position is on.</summary>
    public LayoutLine LineAt(int position)
    {
        var low = 0;
        var high = _lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_lines[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return _lines[low];
    }

    private void SplitLines()
    {
        var start = 0;
        while (start <= _text.Length)
        {
            var end = start;
            while (end < _text.Length && _text[end] is not ('\n' or '\r'))
                end++;
            var content = start;
            while (content < end && _text[content] == ' ')
                content++;
            _lines.Add(new LayoutLine(_lines.Count, start, end, content) { IsEmpty = content == end || _text[content] == '#' || IsDocumentMark(start, end) });
            start = end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private bool IsDocumentMark(int start, int end)
        => end - start >= 3
            && (string.CompareOrdinal(_text, start, "---", 0, 3) == 0 || string.CompareOrdinal(_text, start, "...", 0, 3) == 0)
            && (end - start == 3 || _text[start + 3] == ' ');

    /// <summary>Looks at a line and what belongs to it; the answer is the next line to look at.</summary>
    private int ScanLine(int index)
    {
        var line = _lines[index];
        if (line.IsEmpty)
            return index + 1;

        SkipListSigns(line);
        FindKey(line);
        line.ContentEnd = PlainEnd(line.Value, line.End);
        var at = SkipProperties(line.Value, line.End);
        if (at >= line.End)
            return index + 1;
        switch (_text[at])
        {
            case '[' or '{':
                return Advance(line, ScanFlow(line, at));
            case '"' or '\'':
                return Advance(line, ScanQuoted(line, at));
            case '|' or '>' when IsBlockHeader(at, line.End):
                return ScanBlockText(line);
            default:
                return index + 1;
        }
    }

    private void SkipListSigns(LayoutLine line)
    {
        while (line.Entry < line.End && _text[line.Entry] is '-' or '?' && (line.Entry + 1 == line.End || _text[line.Entry + 1] == ' '))
        {
            line.Entry++;
            while (line.Entry < line.End && _text[line.Entry] == ' ')
                line.Entry++;
        }
    }

    private void FindKey(LayoutLine line)
    {
        line.Value = line.Entry;
        if (line.Entry >= line.End || _text[line.Entry] is '[' or '{')
            return;
        var at = line.Entry;
        if (_text[at] is '"' or '\'')
            at = Quoting.End(_text, at, line.End) + 1;
        else if (_text[at] is '|' or '>')
            return;
        for (; at < line.End; at++)
        {
            if (_text[at] == '#' && at > 0 && _text[at - 1] == ' ')
                return;
            if (_text[at] != ':' || (at + 1 < line.End && _text[at + 1] is not (' ' or '\t')))
                continue;
            line.Colon = at;
            line.Value = at + 1;
            while (line.Value < line.End && _text[line.Value] is ' ' or '\t')
                line.Value++;
            return;
        }
    }

    private int PlainEnd(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] == '#' && (i == start || _text[i - 1] is ' ' or '\t'))
            {
                end = i;
                break;
            }
        }

        while (end > start && _text[end - 1] is ' ' or '\t')
            end--;
        return end;
    }

    private int SkipProperties(int at, int end)
    {
        while (at < end && _text[at] is '&' or '!')
        {
            while (at < end && _text[at] != ' ')
                at++;
            while (at < end && _text[at] == ' ')
                at++;
        }

        return at;
    }

    private bool IsBlockHeader(int at, int end)
    {
        var last = PlainEnd(at + 1, end);
        for (var i = at + 1; i < last; i++)
        {
            if (_text[i] is not ('+' or '-' or (>= '0' and <= '9')))
                return false;
        }

        return true;
    }

    private int ScanBlockText(LayoutLine owner)
    {
        var index = owner.Index + 1;
        for (; index < _lines.Count; index++)
        {
            var line = _lines[index];
            if (line.Content < line.End && line.Indent <= owner.Column)
                break;
            line.IsInBlockText = true;
            line.IsEmpty = true;
            line.Owner = owner.Index;
        }

        return index;
    }

    /// <summary>Marks the lines that a bracket or quote reaches over; the answer is the next line to look at.</summary>
    private int Advance(LayoutLine owner, int end)
    {
        var index = owner.Index + 1;
        for (; index < _lines.Count && _lines[index].Start < end; index++)
            _lines[index].Owner = owner.Index;
        if (index == owner.Index + 1)
            owner.ContentEnd = Math.Max(owner.ContentEnd, Math.Min(end, owner.End));
        return index;
    }

    /// <summary>Follows a quoted text; the answer is where it ends, or where it should have.</summary>
    private int ScanQuoted(LayoutLine owner, int open)
    {
        var end = Quoting.End(_text, open, _text.Length);
        var limit = Limit(owner, open);
        if (end < limit)
            return end + 1;
        Open.Add(new OpenSign(open, _text[open].ToString(), owner.Index, EndOfContent(owner, limit), OpenSignKind.Quote));
        return limit;
    }

    /// <summary>Follows brackets until the first is closed; the answer is where they end, or where they should have.</summary>
    private int ScanFlow(LayoutLine owner, int start)
    {
        var limit = Limit(owner, start);
        var open = new Stack<int>();
        var atToken = true;
        for (var i = start; i < limit; i++)
        {
            var c = _text[i];
            if (c is '"' or '\'' && atToken)
            {
                var end = Quoting.End(_text, i, limit);
                if (end >= limit)
                {
                    Open.Add(new OpenSign(i, c.ToString(), owner.Index, EndOfContent(owner, limit), OpenSignKind.Quote));
                    return limit;
                }

                i = end;
            }
            else if (c == '#' && _text[i - 1] is ' ' or '\n' or '\r' or '\t')
            {
                while (i + 1 < limit && _text[i + 1] is not ('\n' or '\r'))
                    i++;
            }
            else if (c is '[' or '{')
            {
                open.Push(i);
            }
            else if (c is ']' or '}')
            {
                if (!Closes(owner, open, i))
                    return limit;
                if (open.Count == 0)
                {
                    Flows.Add((start, i + 1));
                    return i + 1;
                }
            }

            if (c is not (' ' or '\n' or '\r' or '\t'))
                atToken = c is '[' or '{' or ',' || (c == ':' && i + 1 < limit && _text[i + 1] is ' ' or '\n' or '\r');
        }

        ReportOpen(owner, open, limit);
        return limit;
    }

    /// <summary>Takes a closing bracket; false where it shows that one inside of it was never closed.</summary>
    private bool Closes(LayoutLine owner, Stack<int> open, int at)
    {
        var opening = _text[at] == ']' ? '[' : '{';
        if (_text[open.Peek()] == opening)
        {
            open.Pop();
            return true;
        }

        foreach (var position in open)
        {
            if (_text[position] != opening)
                continue;
            var end = at;
            while (_text[end - 1] == ' ')
                end--;
            Open.Add(new OpenSign(open.Peek(), Closing(open.Peek()), owner.Index, end, OpenSignKind.Bracket));
            return false;
        }

        Open.Add(new OpenSign(at, "", owner.Index, at + 1, OpenSignKind.Stray));
        return true;
    }

    private void ReportOpen(LayoutLine owner, Stack<int> open, int limit)
    {
        var closing = new StringBuilder(open.Count);
        foreach (var position in open)
            closing.Append(Closing(position));
        Open.Add(new OpenSign(open.Peek(), closing.ToString(), owner.Index, EndOfContent(owner, limit), OpenSignKind.Bracket));
    }

    private string Closing(int open) => _text[open] == '[' ? "]" : "}";

    /// <summary>The first line that cannot belong to what opens on a line: one indented no deeper, other than with a closing bracket.</summary>
    private int Limit(LayoutLine owner, int open)
    {
        if (owner.Column < 0)
            return _text.Length;
        for (var index = owner.Index + 1; index < _lines.Count; index++)
        {
            var line = _lines[index];
            if (line.IsEmpty || line.Indent > owner.Column)
                continue;
            if (_text[open] is '"' or '\'' || _text[line.Content] is not (']' or '}' or ','))
                return line.Start;
        }

        return _text.Length;
    }

    /// <summary>Where the last content before a limit ends: the place for what is missing.</summary>
    private int EndOfContent(LayoutLine owner, int limit)
    {
        var last = owner;
        for (var index = owner.Index + 1; index < _lines.Count && _lines[index].Start < limit; index++)
        {
            if (!_lines[index].IsEmpty)
                last = _lines[index];
        }

        return last == owner ? PlainEnd(last.Value, last.End) : PlainEnd(last.Content, last.End);
    }
}
