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
    private readonly Stack<IndentationLevel> _levels = new();
    private readonly Dictionary<int, int> _moved = [];

    private IndentationSlips(PatchedText source, DiagnosticBag bag)
    {
        _source = source;
        _bag = bag;
        _lines = [.. LayoutScan.Of(source.Text).Lines.Where(static line => !line.IsEmpty && !line.IsContinuation && (line.HasKey || line.IsListEntry))];
    }

    /// <summary>Reports the lines and moves them.</summary>
    public static void Mend(PatchedText text, DiagnosticBag bag)
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

        slips.Report();
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
            return Deeper(index, line, column, before);

        var ended = new List<int>();
        IndentationLevel? last = null;
        while (_levels.Count > 0 && _levels.Peek().Column > column)
        {
            last = _levels.Pop();
            ended.Add(last.Column);
        }

        if (_levels.Count > 0 && _levels.Peek().Column == column)
        {
            var level = _levels.Peek();
            level.Count++;
            level.Ended.Clear();
            level.Ended.AddRange(ended);
            return null;
        }

        return Between(index, line, column, last!);
    }

    /// <summary>A line under the one before, which has to be a key without a value.</summary>
    private (LayoutLine Line, int Column)? Deeper(int index, LayoutLine line, int column, LayoutLine? before)
    {
        if (before is { HasValue: true, IsListEntry: false } && !line.IsListEntry)
        {
            var level = _levels.Peek();

            // The one before came back too far: what it belongs to ended with it and goes on here, or has only just been opened above.
            var isBack = level.Ended.Contains(column);
            var isFirst = index >= 2 && _lines[index - 2] is { HasValue: false } opener && ColumnOf(opener) == level.Column;
            return _moved.ContainsKey(before.Index) ? null : isBack || isFirst ? (before, column) : Moved(line, level.Column);
        }

        _levels.Push(new IndentationLevel(column, line, before) { Count = 1 });
        return null;
    }

    /// <summary>A line between a level and the one that is under it.</summary>
    private (LayoutLine Line, int Column)? Between(int index, LayoutLine line, int column, IndentationLevel deeper)
    {
        var outer = _levels.Count > 0 ? _levels.Peek() : null;
        if (outer is not null && deeper.Parent is { } parent && !_moved.ContainsKey(parent.Index))
        {
            // The parent came back too far, so that its children stand two steps deeper than it.
            if (outer.Ended.Contains(column) && deeper.Column == column + Step && deeper.Count > 1)
                return (parent, column);
            if (deeper.Column != ColumnOf(parent) + Step && column == ColumnOf(parent) + Step && !_moved.ContainsKey(deeper.First.Index))
                return (deeper.First, column);
        }

        if (_moved.ContainsKey(line.Index))
        {
            _levels.Push(new IndentationLevel(column, line, deeper.Parent) { Count = 1 });
            return null;
        }

        // Its own children, if it has any, tell which of the levels around it was meant.
        var below = index + 1 < _lines.Count && !line.HasValue ? ColumnOf(_lines[index + 1]) : int.MaxValue;
        var inner = deeper.Column < below || outer is null;
        return Moved(line, inner && deeper.Column - column <= column - (outer?.Column ?? int.MinValue / 2) ? deeper.Column : outer?.Column ?? deeper.Column);
    }

    private static (LayoutLine Line, int Column)? Moved(LayoutLine line, int column) => line.Indent == column ? null : (line, column);

    private void Report()
    {
        if (_moved.Count > MostMoved)
            return;
        var patches = new List<Patch>();
        foreach (var line in _lines.Where(line => _moved.ContainsKey(line.Index)))
        {
            var slip = Slip.Indentation(_source, _bag.File, line, _moved[line.Index]);
            _bag.Report(slip.Diagnostic);
            patches.AddRange(slip.Patches);
        }

        _source.Apply(patches);
    }
}
