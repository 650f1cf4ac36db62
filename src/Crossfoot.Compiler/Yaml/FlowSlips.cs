using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Compiler.Yaml;

/// <summary>
/// Walks over what stands in brackets before YAML does, and mends signs that are missing or typed on a Chinese keyboard: the parser
/// would refuse them at another place, or take them silently for text. Where it sees nothing that it is sure of, it leaves the text
/// to the parser.
/// </summary>
internal sealed partial class FlowSlips
{
    private readonly PatchedText _source;
    private readonly DiagnosticBag _bag;
    private readonly string _text;
    private readonly List<Patch> _patches;
    private readonly Stack<FlowFrame> _open = new();
    private readonly HashSet<int> _paired = [];
    private readonly int _limit;
    private int _at;

    /// <summary>How many more closing brackets there are than opening ones: square ones and braces.</summary>
    private (int Square, int Brace) _surplus;

    private FlowSlips(PatchedText source, DiagnosticBag bag, List<Patch> patches, int start, int limit)
    {
        _source = source;
        _bag = bag;
        _text = source.Text;
        _patches = patches;
        _at = start;
        _limit = limit;
        Count();
    }

    private FlowFrame Top => _open.Peek();

    /// <summary>Reports and mends the slips in all brackets of a text.</summary>
    public static void Mend(PatchedText text, DiagnosticBag bag)
    {
        var scan = text.Layout;
        var patches = new List<Patch>();
        foreach (var line in scan.Lines)
        {
            if (line.IsEmpty || line.IsContinuation || line.Value >= line.End || text.Text[line.Value] is not ('[' or '{' or '［' or '｛'))
                continue;
            var last = line.Index;
            while (last + 1 < scan.Lines.Count && scan.Lines[last + 1].Owner == line.Index)
                last++;
            new FlowSlips(text, bag, patches, line.Value, scan.Lines[last].End).Walk();
        }

        text.Apply(patches);
    }

    private void Walk()
    {
        do
        {
            SkipBlank();
            if (_at >= _limit || _open.Count >= YamlTreeBuilder.DeepestLevel || !Step())
                return;
        }
        while (_open.Count > 0);
    }

    /// <summary>Goes over a token; false where the text makes no sense from here on.</summary>
    private bool Step()
    {
        var c = _text[_at];
        if (c is '[' or '{')
            return Open(c == '[' ? ']' : '}');
        if (c is '［' or '｛')
            return WideOpening(FullWidth.Narrow(c));
        if (_open.Count == 0)
            return false;
        if (c is ']' or '}')
            return Close(c);
        if (c is '］' or '｝' && FullWidth.Narrow(c) == Top.Closing && Surplus(Top.Closing) < 0)
            return WideClosing(_at);
        if (c == ',' || (c == '，' && Top.Next == FlowPart.Comma))
            return Comma(c);
        if (c is '"' or '\'' && !IsExpression)
            return Quoted();
        return Top switch
        {
            { IsMap: true, Next: not FlowPart.Value } => PlainKey(),
            { IsMap: true } => PlainValue(),
            _ => PlainItem(),
        };
    }

    private bool IsExpression => Top is { IsMap: true, Next: FlowPart.Value } frame && ExpressionLines.IsExpressionKey(frame.Key);

    private bool Open(char closing)
    {
        if (_open.Count > 0)
            Top.Next = FlowPart.Comma;
        _open.Push(new FlowFrame(closing, _at));
        _at++;
        return true;
    }

    private bool Close(char c)
    {
        if (c == Top.Closing)
        {
            _open.Pop();
            _at++;
            return true;
        }

        // A value that ends with a bracket which nothing opened.
        if (c != ']' || Top.Value < 0 || _open.Any(static frame => !frame.IsMap) || Surplus(']') <= 0)
            return false;
        Add(Slip.MissingOpening(_source, _bag.File, Top.Value, _at));
        Shift(c, -1);
        Top.Next = FlowPart.Comma;
        _at++;
        return true;
    }

    private bool Comma(char c)
    {
        if (c == '，')
            Add(WideComma(_at));
        Top.Next = Top.IsMap ? FlowPart.Key : FlowPart.Value;
        _at++;
        return true;
    }

    /// <summary>A wide bracket opens something where its contents are entries or several items, or where a narrow one closes it; else it may be part of a text.</summary>
    private bool WideOpening(char narrow)
    {
        if (_open.Count > 0 && Top is { IsMap: true, Next: FlowPart.Key })
            return PlainKey();
        var closing = narrow == '[' ? ']' : '}';
        var end = _at + 1;
        while (end < _limit && _text[end] is not (',' or '\n' or '\r') && FullWidth.Narrow(_text[end]) != closing && _text[end] != closing)
            end++;
        var isOpening = end < _limit && (_text[end] is ',' || _text[end] == closing || (narrow == '{' && ColonAt(_at + 1, end) >= 0));
        if (!isOpening)
            return _open.Count > 0 && (Top.IsMap ? PlainValue() : PlainItem());
        var wide = MatchingWide(closing);
        Add(wide < 0 ? Slip.FullWidthAt(_source, _bag.File, _at, narrow.ToString(), narrow.ToString()) : Slip.FullWidthPair(_source, _bag.File, _at, wide));
        if (wide >= 0)
            _paired.Add(wide);
        Shift(closing, -1);
        return Open(closing);
    }

    private bool WideClosing(int at)
    {
        if (!_paired.Contains(at))
            Add(Slip.FullWidthAt(_source, _bag.File, at, Top.Closing.ToString(), Top.Closing.ToString()));
        Shift(Top.Closing, 1);
        _open.Pop();
        _at = at + 1;
        return true;
    }

    /// <summary>The wide bracket that closes the one at which the walk is; negative for none.</summary>
    private int MatchingWide(char closing)
    {
        var depth = 0;
        for (var i = _at; i < _limit; i++)
        {
            if (_text[i] == _text[_at])
                depth++;
            else if (_text[i] is '］' or '｝' or '】' && FullWidth.Narrow(_text[i]) == closing && --depth == 0)
                return i;
        }

        return -1;
    }

    private int Surplus(char closing) => closing == ']' ? _surplus.Square : _surplus.Brace;

    private void Shift(char closing, int by)
        => _surplus = closing == ']' ? (_surplus.Square + by, _surplus.Brace) : (_surplus.Square, _surplus.Brace + by);

    private void Count()
    {
        for (var i = _at; i < _limit; i++)
        {
            if (_text[i] is '[' or ']')
                Shift(']', _text[i] == ']' ? 1 : -1);
            else if (_text[i] is '{' or '}')
                Shift('}', _text[i] == '}' ? 1 : -1);
        }
    }

    private Slip WideComma(int at)
    {
        var isSpaced = at + 1 < _text.Length && _text[at + 1] == ' ';
        return Slip.FullWidthAt(_source, _bag.File, at, ",", isSpaced ? "," : ", ");
    }

    private void Add(Slip slip)
    {
        _bag.Report(slip.Diagnostic);
        _patches.AddRange(slip.Patches);
    }
}
