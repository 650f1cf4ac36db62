using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using ParserStyle = YamlDotNet.Core.ScalarStyle;

namespace Crossfoot.Compiler.Yaml;

/// <summary>Builds nodes with exact spans from the parser's events, without recursion, and reports what this language leaves out of YAML.</summary>
internal sealed class YamlTreeBuilder(PatchedText text, SourceFile file)
{
    /// <summary>How deep a definition may nest; the deepest real one needs twelve.</summary>
    public const int DeepestLevel = 64;

    private readonly Stack<YamlFrame> _open = new();
    private readonly DiagnosticBag _bag = new(file);

    /// <summary>The root, once it is read; null in an empty document.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>What is wrong with the nodes.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _bag.Diagnostics;

    /// <summary>The innermost open collection.</summary>
    private YamlFrame? Current => _open.Count > 0 ? _open.Peek() : null;

    /// <summary>Takes an event; the answer is what makes reading on useless, or null.</summary>
    public YamlFailure? Take(ParsingEvent next)
    {
        var start = InText(next.Start);
        switch (next)
        {
            case DocumentStart when Root is not null || _open.Count > 0:
                return new YamlFailure(YamlFailureKind.SecondDocument, start);
            case MappingStart:
                return Open(isMapping: true, start);
            case SequenceStart:
                return Open(isMapping: false, start);
            case MappingEnd or SequenceEnd:
                Close(start);
                return null;
            case AnchorAlias:
                Alias(start, InText(next.End));
                return null;
            case Scalar scalar:
                return Scalar(scalar, start, InText(next.End));
            default:
                return null;
        }
    }

    /// <summary>Closes what is open where reading ends for good, so that what was read is kept.</summary>
    public void Abandon()
    {
        while (Current is { } frame)
        {
            // What has no node yet, as the pair of [a: b], has no place of its own.
            frame.Start = System.Math.Max(frame.Start, 0);
            frame.IsDamaged = true;
            if (frame.Key is not null)
                frame.AddValue(new YamlMissing(new TextSpan(frame.Key.Span.End, 0)), frame.LastEnd);
            Close(System.Math.Max(frame.LastEnd - 1, frame.Start));
        }
    }

    /// <summary>At the end of the input the parser counts characters that are not there.</summary>
    private int InText(Mark mark) => System.Math.Min((int)mark.Index, text.Text.Length);

    private YamlFailure? Open(bool isMapping, int start)
    {
        if (_open.Count == DeepestLevel)
            return new YamlFailure(YamlFailureKind.TooDeep, start);

        // The parser gives no position for the lone pair in [a: b].
        var isPair = isMapping && Current is { IsMapping: false, IsFlow: true } && (start >= text.Text.Length || text.Text[start] != '{');
        var at = isPair ? -1 : SkipProperties(start);
        var isFlow = isPair || (at < text.Text.Length && text.Text[at] == (isMapping ? '{' : '['));
        _open.Push(new YamlFrame(isMapping, isFlow, isPair, at));
        return null;
    }

    private void Close(int end)
    {
        var frame = _open.Pop();
        var close = frame.IsFlow && !frame.IsPair ? System.Math.Min(end + 1, text.Text.Length) : frame.LastEnd;
        var start = frame.Start < 0 ? end : frame.Start;
        var span = text.ToSource(start, System.Math.Max(close, start));
        YamlNode node = frame.IsMapping
            ? new YamlMapping(span, frame.Entries) { IsDamaged = frame.IsDamaged || IsDamaged(frame, start, close) }
            : new YamlSequence(span, frame.Items);
        Add(node, start, System.Math.Max(close, start));
    }

    /// <summary>Whether a line that belongs to a mapping was given up: one between its ends, or right before or behind it.</summary>
    private bool IsDamaged(YamlFrame frame, int start, int end)
    {
        var span = text.ToSource(start, end);
        var next = text.PatchBehind(span.Start);
        for (; next < text.Patches.Count && text.Patches[next].Span.Start < span.End; next++)
        {
            if (text.Patches[next].Kind == PatchKind.BlankLine)
                return true;
        }

        if (frame.IsFlow)
            return false;
        var before = text.PatchBehind(span.Start) - 1;
        return (before >= 0 && IsLost(before, text.Patches[before].Span.End, span.Start))
            || (next < text.Patches.Count && IsLost(next, span.End, text.Patches[next].Span.Start));
    }

    /// <summary>Whether a patch gave a line up, with nothing between it and what is looked at.</summary>
    private bool IsLost(int patch, int from, int to)
    {
        if (text.Patches[patch].Kind != PatchKind.BlankLine)
            return false;
        for (var i = from; i < to; i++)
        {
            if (text.Source[i] is not (' ' or '\n' or '\r' or ':'))
                return false;
        }

        return true;
    }

    private YamlFailure? Scalar(Scalar scalar, int start, int end)
    {
        var at = SkipProperties(start);
        var style = StyleOf(scalar.Style);
        if (style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && LeavesItsBlock(at, end))
            return new YamlFailure(YamlFailureKind.OpenQuote, at);
        if (scalar.Value.Length == 0 && style == ScalarStyle.Plain)
        {
            Empty(at < end ? at : end);
            return null;
        }

        if (style == ScalarStyle.Block)
            end = TrimEnd(at, end);
        Add(Node(scalar.Value, style, at, end), at, end);
        return null;
    }

    /// <summary>A key without a value, or a list entry without one.</summary>
    private void Empty(int at)
    {
        var position = text.ToSource(at);
        if (Current is { IsMapping: true, Key: { } key } frame && !frame.ExpectsKey)
        {
            if (text.HasBlank(position, LineEnd(position)) || (!frame.IsFlow && !HasColon(position)))
            {
                Add(new YamlMissing(new TextSpan(position, 0)), at, at);
                return;
            }

            if (frame.IsFlow)
            {
                ReportWithoutValue(frame, key, at);
                return;
            }
        }

        Add(new YamlScalar(new TextSpan(position, 0), "", ScalarStyle.Plain, null), at, at);
    }

    private void ReportWithoutValue(YamlFrame frame, YamlScalar key, int at)
    {
        if (FullWidthEntries.Split(key) is { } split)
        {
            split.Report(_bag);
            frame.DropKey();
            foreach (var entry in split.Entries)
            {
                AddKey(frame, entry.Key);
                frame.AddValue(entry.Value, at);
            }

            return;
        }

        if (!frame.IsDropped)
            _bag.Report(Descriptors.EntryWithoutValue, key.Span, key.Value);
        Add(new YamlMissing(new TextSpan(key.Span.End, 0)), at, at);
    }

    private YamlScalar Node(string value, ScalarStyle style, int start, int end)
    {
        var span = text.ToSource(start, end);
        if (style == ScalarStyle.Plain && span.Length == value.Length && string.CompareOrdinal(text.Source, span.Start, value, 0, value.Length) == 0)
            return new YamlScalar(span, value, style, null);
        var origins = ScalarOrigins.Find(text.Text, start, end, value, style);
        for (var i = 0; i < origins.Length; i++)
            origins[i] = text.ToSource(origins[i]);
        return new YamlScalar(span, value, style, origins);
    }

    private void Add(YamlNode node, int start, int end)
    {
        if (Current is not { } frame)
        {
            Root ??= node;
            return;
        }

        if (frame.Start < 0)
            frame.Start = start;
        frame.LastEnd = System.Math.Max(frame.LastEnd, end);
        if (!frame.IsMapping)
            frame.Items.Add(node);
        else if (!frame.ExpectsKey)
            frame.AddValue(node, end);
        else if (node is YamlScalar key)
            AddKey(frame, key);
        else
            RefuseKey(frame, node);
    }

    private void AddKey(YamlFrame frame, YamlScalar key)
    {
        frame.TakeKey(key);
        if (key.Value == "<<" && key.Style == ScalarStyle.Plain)
        {
            _bag.Report(Descriptors.MergeKey, key.Span);
            frame.DropKey();
        }
        else if (frame.Find(key.Value) is { } first)
        {
            _bag.Report(new Diagnostic(Descriptors.DuplicateKey, _bag.File, key.Span, [key.Value])
            {
                Related = [new RelatedPlace(_bag.File, first.Span, $"the first '{key.Value}'", $"第一个“{key.Value}”")],
            });
            frame.DropKey();
        }
    }

    private void RefuseKey(YamlFrame frame, YamlNode node)
    {
        if (node is not YamlMissing)
            _bag.Report(Descriptors.KeyIsNoText, Places.Short(text.Source, node.Span));
        frame.TakeKey(new YamlScalar(node.Span, "", ScalarStyle.Plain, null));
        frame.DropKey();
        frame.IsDamaged = true;
    }

    private void Alias(int start, int end)
    {
        _bag.Report(Descriptors.Alias, text.ToSource(start, end), text.Text.Substring(start, end - start));
        Add(new YamlMissing(text.ToSource(start, end)), start, end);
    }

    /// <summary>Reports anchors and tags and finds the node behind them.</summary>
    private int SkipProperties(int at)
    {
        while (at < text.Text.Length && text.Text[at] is '&' or '!')
        {
            var end = at;
            while (end < text.Text.Length && text.Text[end] is not (' ' or '\t' or '\n' or '\r' or ',' or '[' or ']' or '{' or '}'))
                end++;
            _bag.Report(text.Text[at] == '&' ? Descriptors.Anchor : Descriptors.Tag, text.ToSource(at, end), text.Text.Substring(at, end - at));
            at = SkipSpace(end);
        }

        return at;
    }

    private int SkipSpace(int at)
    {
        while (at < text.Text.Length && text.Text[at] is ' ' or '\t' or '\n' or '\r' or '#')
        {
            if (text.Text[at] == '#')
            {
                while (at < text.Text.Length && text.Text[at] is not ('\n' or '\r'))
                    at++;
            }
            else
            {
                at++;
            }
        }

        return at;
    }

    /// <summary>Whether a quoted scalar runs on over lines that are indented like keys: its quote was meant to close before.</summary>
    private bool LeavesItsBlock(int start, int end)
    {
        var column = BlockColumn();
        for (var i = start; i < end; i++)
        {
            if (text.Text[i] is not ('\n' or '\r') || i + 1 >= end)
                continue;
            var content = i + 1;
            while (content < end && text.Text[content] is ' ')
                content++;
            if (text.Text[content] is not ('\n' or '\r') && content - i - 1 <= column)
                return true;
        }

        return false;
    }

    private int BlockColumn()
    {
        foreach (var frame in _open)
        {
            if (!frame.IsFlow)
                return frame.Start - (text.Text.LastIndexOf('\n', frame.Start) + 1);
        }

        return -1;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && text.Text[end - 1] is ' ' or '\n' or '\r')
            end--;
        return end;
    }

    private int LineEnd(int position)
    {
        while (position < text.Source.Length && text.Source[position] is not ('\n' or '\r'))
            position++;
        return position;
    }

    /// <summary>Whether the colon before a place was written; one that was missing was reported, and what is missing behind it follows from that.</summary>
    private bool HasColon(int position)
    {
        while (position > 0 && text.Source[position - 1] is ' ' or '\t')
            position--;
        return position > 0 && text.Source[position - 1] is ':' or '：';
    }

    private static ScalarStyle StyleOf(ParserStyle style) => style switch
    {
        ParserStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        ParserStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
        ParserStyle.Literal or ParserStyle.Folded => ScalarStyle.Block,
        _ => ScalarStyle.Plain,
    };
}
