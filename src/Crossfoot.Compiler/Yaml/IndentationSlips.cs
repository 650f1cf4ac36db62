using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Compiler.Yaml;

/// <summary>
/// Finds lines that are indented unlike what they belong to. The parser blames the line at which the indentation stops making sense;
/// often that is a later one, or it makes sense with another meaning. Two spaces are a step, and a line that fits neither by itself
/// nor with what follows is moved.
/// </summary>
internal sealed class IndentationSlips
{
    private const int Step = 2;

    private readonly PatchedText _source;
    private readonly DiagnosticBag _bag;
    private readonly List<LayoutLine> _lines;
    private readonly Dictionary<int, int> _positions = [];
    private readonly Stack<IndentationLevel> _levels = new();
    private readonly Dictionary<int, int> _moved = [];

    /// <summary>Lines that may belong to either of two levels: they have no fix.</summary>
    private readonly HashSet<int> _unsure = [];

    private IndentationSlips(PatchedText source, DiagnosticBag bag)
    {
        _source = source;
        _bag = bag;
        _lines = [];
        foreach (var line in source.Layout.Lines)
        {
            // A plain text may go on over deeper lines.
            var isText = !line.HasKey && !line.IsListEntry && _lines.Count > 0 && HasValue(_lines[_lines.Count - 1]) && line.Indent > _lines[_lines.Count - 1].Column;
            if (!line.IsEmpty && !line.IsContinuation && !isText)
                _lines.Add(line);
        }

        for (var i = 0; i < _lines.Count; i++)
            _positions[_lines[i].Index] = i;
    }

    /// <summary>Reports the lines and moves them, those among them that are indented with something else than spaces.</summary>
    public static void Mend(PatchedText text, DiagnosticBag bag, IReadOnlyList<OddIndentation> odd)
    {
        var slips = new IndentationSlips(text, bag);
        for (var i = 0; i < slips._lines.Count; i++)
        {
            // A line above may turn out to be at fault: then all is looked at again with that line moved.
            if (slips.Fault(i) is not { } fault)
                continue;
            slips._moved[fault.Line.Index] = fault.Column;
            slips._levels.Clear();
            i = -1;
            if (slips._moved.Count > MostMoved)
                break;
        }

        slips.Report(odd);
    }

    /// <summary>More than a few such lines mean that the file is indented in another way.</summary>
    private const int MostMoved = 8;

    private int ColumnOf(LayoutLine line) => _moved.TryGetValue(line.Index, out var column) ? column : line.Indent;

    /// <summary>Takes a line; the answer is the line that is at fault if it does not fit, with where it belongs.</summary>
    private (LayoutLine Line, int Column)? Fault(int index)
    {
        var line = _lines[index];
        var column = ColumnOf(line);
        var before = index == 0 ? null : _lines[index - 1];
        if (before is null || column > _levels.Peek().Column)
            return Deeper(line, column, before);

        var ended = new List<int>();
        IndentationLevel? last = null;
        while (_levels.Count > 0 && _levels.Peek().Column > column)
        {
            last = _levels.Pop();
            ended.Add(last.Column);
        }

        return _levels.Count > 0 && _levels.Peek().Column == column
            ? Beside(line, _levels.Peek(), ended, before)
            : Between(index, line, column, last!);
    }

    /// <summary>A line that is indented like one above.</summary>
    private (LayoutLine Line, int Column)? Beside(LayoutLine line, IndentationLevel level, List<int> ended, LayoutLine before)
    {
        level.Count++;
        level.Previous = level.Last;
        level.Last = line;
        level.Ended.Clear();
        level.Ended.AddRange(ended);
        if (level.Keys.Add(KeyOf(line)) || !IsChildless(before, level) || _levels.Count < 2)
            return null;

        // A key without a value, and behind it keys that are here already: they belong under it, and it belongs further out.
        return Moved(before, _levels.ElementAt(1).Column);
    }

    /// <summary>A line under the one before, which has to be a key without a value.</summary>
    private (LayoutLine Line, int Column)? Deeper(LayoutLine line, int column, LayoutLine? before)
    {
        if (before is { IsListEntry: false } && HasValue(before) && !line.IsListEntry)
        {
            if (_moved.ContainsKey(before.Index))
                return null;
            var level = _levels.Peek();

            // The one before may have come back too far: what it belongs to ended with it and goes on here, or was only just opened above it.
            var isBack = level.Ended.Contains(column)
                || (level.Previous is { } opener && IsChildless(opener, level) && level.Ended.Count == 0)
                || (level.Count == 1 && level.Parent is { } parent && column == ColumnOf(parent) + Step);
            return isBack ? (before, column) : Moved(line, level.Column);
        }

        _levels.Push(new IndentationLevel(column, line, before));
        _levels.Peek().Keys.Add(KeyOf(line));
        return null;
    }

    /// <summary>A line between a level and the one that is under it.</summary>
    private (LayoutLine Line, int Column)? Between(int index, LayoutLine line, int column, IndentationLevel deeper)
    {
        var outer = _levels.Count > 0 ? _levels.Peek() : null;
        if (outer is not null && deeper.Parent is { } parent && !_moved.ContainsKey(parent.Index) && !_moved.ContainsKey(deeper.First.Index))
        {
            // The parent came back too far, so that its children stand two steps deeper than it; or its first child did not come back.
            var isParentBack = outer.Ended.Contains(column) || (outer.Previous is { } opener && IsChildless(opener, outer));
            if (isParentBack && deeper.Column == column + Step && deeper.Count > 1 && !IsChildless(deeper.First, deeper))
                return (parent, column);
            if (deeper.Column != ColumnOf(parent) + Step && column == ColumnOf(parent) + Step)
                return (deeper.First, column);
        }

        if (_moved.ContainsKey(line.Index))
        {
            _levels.Push(new IndentationLevel(column, line, deeper.Parent));
            return null;
        }

        return Moved(line, outer is null || IsInner(index, line, column, outer, deeper) ? deeper.Column : outer.Column);
    }

    /// <summary>Whether a line between two levels was meant for the inner one.</summary>
    private bool IsInner(int index, LayoutLine line, int column, IndentationLevel outer, IndentationLevel inner)
    {
        if (line.IsListEntry != outer.First.IsListEntry || line.IsListEntry != inner.First.IsListEntry)
            return line.IsListEntry == inner.First.IsListEntry;

        // Its own children, if it has any, tell, and so does a line behind it that goes on with the inner level.
        var next = index + 1 < _lines.Count ? ColumnOf(_lines[index + 1]) : -1;
        if (next > column && !HasValue(line))
            return inner.Column < next;
        if (next == inner.Column || inner.Column - column != column - outer.Column)
            return next == inner.Column || inner.Column - column < column - outer.Column;

        // Keys of the language stand at many places; a name stands at few.
        var key = KeyOf(line);
        var isKnownThere = _lines.Exists(other => other != line && ColumnOf(other) == inner.Column && KeyOf(other) == key);
        var isKnownHere = _lines.Exists(other => other != line && ColumnOf(other) == outer.Column && KeyOf(other) == key);
        if (isKnownHere == isKnownThere)
            _unsure.Add(line.Index);
        return isKnownThere && !isKnownHere;
    }

    /// <summary>Whether a line of a level has neither a value nor anything under it, and something beside it behind it.</summary>
    private bool IsChildless(LayoutLine line, IndentationLevel level)
    {
        if (HasValue(line) || ColumnOf(line) != level.Column)
            return false;
        var next = _positions[line.Index] + 1;
        return next < _lines.Count && ColumnOf(_lines[next]) == level.Column && !_lines[next].IsListEntry;
    }

    /// <summary>Whether nothing can stand under a line. A line without a key has probably lost its colon, and anchors and tags stand before what is under them.</summary>
    private bool HasValue(LayoutLine line) => (line.HasKey || line.IsListEntry) && line.HasValue && _source.Text[line.Value] is not ('&' or '!');

    private string KeyOf(LayoutLine line)
        => line is { HasKey: true, IsListEntry: false } ? _source.Text.Substring(line.Entry, line.Colon - line.Entry) : line.Index.ToString(CultureInfo.InvariantCulture);

    private static (LayoutLine Line, int Column)? Moved(LayoutLine line, int column) => line.Indent == column ? null : (line, column);

    private void Report(IReadOnlyList<OddIndentation> odd)
    {
        if (_moved.Count > MostMoved)
            _moved.Clear();
        var patches = new List<Patch>();
        var others = odd.ToDictionary(static line => line.Span.Start);
        foreach (var line in _lines.Where(line => _moved.ContainsKey(line.Index)))
        {
            var column = _moved[line.Index];
            if (others.TryGetValue(_source.ToSource(line.Start), out var other))
            {
                others[other.Span.Start] = other with { Column = column };
                patches.Add(other.Patch(column));
                continue;
            }

            var slip = Slip.Indentation(_source, _bag.File, line, column);
            _bag.Report(_unsure.Contains(line.Index) ? slip.Diagnostic with { Fixes = [] } : slip.Diagnostic);
            patches.AddRange(slip.Patches);
        }

        foreach (var other in others.Values)
            _bag.Report(other.Diagnose(_bag.File, other.Column));
        _source.Apply(patches);
    }
}
