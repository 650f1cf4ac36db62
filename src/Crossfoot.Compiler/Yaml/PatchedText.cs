using System;
using System.Collections.Generic;
using System.Text;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>
/// A source text with stretches replaced, and the way back: what YAML refuses is mended or blanked before it is read again,
/// and every position found in the mended text still means a place in the source.
/// </summary>
internal sealed class PatchedText
{
    private readonly List<Segment> _segments = [];
    private List<Patch> _patches = [];
    private LayoutScan? _layout;

    public PatchedText(string source)
    {
        Source = source;
        Text = source;
        Rebuild();
    }

    /// <summary>The text as written.</summary>
    public string Source { get; }

    /// <summary>The text as YAML is to read it.</summary>
    public string Text { get; private set; }

    /// <summary>The lines of that text, looked at once for as long as it stays as it is.</summary>
    public LayoutScan Layout => _layout ??= LayoutScan.Of(Text);

    /// <summary>Replaces stretches of the source that do not overlap. A patch that touches an earlier one takes its place.</summary>
    public void Apply(List<Patch> patches)
    {
        if (patches.Count == 0)
            return;
        var later = new List<Patch>(patches);
        later.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        var merged = new List<Patch>(_patches.Count + later.Count);
        var next = 0;
        foreach (var earlier in _patches)
        {
            while (next < later.Count && later[next].Span.Start < earlier.Span.Start && !Touches(earlier.Span, later[next].Span))
                merged.Add(later[next++]);
            if (!TouchesAny(earlier.Span, later, next))
                merged.Add(earlier);
        }

        merged.AddRange(later.GetRange(next, later.Count - next));
        _patches = merged;
        Rebuild();
    }

    /// <summary>The place in the source of a position in the mended text.</summary>
    public int ToSource(long position)
    {
        var segment = SegmentAt(position);
        var offset = (int)position - segment.Start;
        return segment.IsPatch ? segment.Source.Start + Math.Min(offset, segment.Source.Length) : segment.Source.Start + offset;
    }

    /// <summary>The place in the source of a stretch of the mended text.</summary>
    public TextSpan ToSource(int start, int end)
    {
        var first = ToSource(start);
        return end <= start ? new TextSpan(first, 0) : TextSpan.FromBounds(first, Math.Max(first, EndInSource(end)));
    }

    /// <summary>The first patch that ends behind a place in the source, by index; the number of patches for none.</summary>
    public int PatchBehind(int position) => Search(_patches.Count, index => _patches[index].Span.End > position);

    /// <summary>The patches in the order of the text.</summary>
    public IReadOnlyList<Patch> Patches => _patches;

    /// <summary>Whether a value between two places in the source was given up.</summary>
    public bool HasBlank(int start, int end)
    {
        for (var i = PatchBehind(start); i < _patches.Count && _patches[i].Span.Start < end; i++)
        {
            if (_patches[i].Kind != PatchKind.Mend)
                return true;
        }

        return false;
    }

    private static bool Touches(TextSpan earlier, TextSpan later)
        => earlier.Start == later.Start || (earlier.Start < later.End && earlier.End > later.Start)
            || (later.Length > 0 && earlier.Length == 0 && earlier.Start == later.End);

    private static bool TouchesAny(TextSpan earlier, List<Patch> later, int next)
    {
        for (var i = next; i < later.Count && later[i].Span.Start <= earlier.End; i++)
        {
            if (Touches(earlier, later[i].Span))
                return true;
        }

        return false;
    }

    /// <summary>The first index for which something holds that holds for all behind it.</summary>
    private static int Search(int count, Func<int, bool> holds)
    {
        var low = 0;
        var high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(middle))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>An end is the place behind the last character, which is not the place of the character that follows when something was put in between.</summary>
    private int EndInSource(int end)
    {
        var segment = SegmentAt(end - 1);
        return segment.IsPatch
            ? Math.Min(segment.Source.Start + (end - segment.Start), segment.Source.End)
            : segment.Source.Start + (end - segment.Start);
    }

    private Segment SegmentAt(long position)
        => _segments[Math.Max(0, Search(_segments.Count, index => _segments[index].Start > position) - 1)];

    private void Rebuild()
    {
        _segments.Clear();
        var text = new StringBuilder(Source.Length + 16);
        var copied = 0;
        foreach (var patch in _patches)
        {
            Append(text, TextSpan.FromBounds(copied, patch.Span.Start), null);
            Append(text, patch.Span, patch.NewText);
            copied = patch.Span.End;
        }

        Append(text, TextSpan.FromBounds(copied, Source.Length), null);
        if (_segments.Count == 0)
            _segments.Add(new Segment(0, new TextSpan(0, 0), IsPatch: false));
        Text = text.ToString();
        _layout = null;
    }

    private void Append(StringBuilder text, TextSpan source, string? replacement)
    {
        var length = replacement?.Length ?? source.Length;
        if (length == 0)
            return;
        _segments.Add(new Segment(text.Length, source, replacement is not null));
        if (replacement is null)
            text.Append(Source, source.Start, source.Length);
        else
            text.Append(replacement);
    }

    /// <summary>A stretch of the mended text and what it stands for.</summary>
    private readonly record struct Segment(int Start, TextSpan Source, bool IsPatch);
}
