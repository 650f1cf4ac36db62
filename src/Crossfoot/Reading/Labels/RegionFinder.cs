using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Segments;

namespace Crossfoot.Placing.Labels;

/// <summary>
/// Tells which table each stretch of segments belongs to: the cheapest way through the document, where a segment costs what speaks
/// against its table and each change from one table to another costs as well. A heading alone binds nothing.
/// </summary>
internal sealed class RegionFinder
{
    private readonly IReadOnlyList<Segment> _segments;
    private readonly int[,] _weights;
    private readonly bool[,] _isStart;
    private readonly int _tables;

    private RegionFinder(IReadOnlyList<Segment> segments, LabelScan scan)
    {
        _segments = segments;
        _tables = scan.Form.Tables.Count;
        _weights = new int[segments.Count, _tables + 1];
        _isStart = new bool[segments.Count, _tables + 1];
        for (var i = 0; i < segments.Count; i++)
        {
            var wordings = new SegmentWordings(segments[i], scan);
            for (var table = 0; table < _tables; table++)
            {
                _weights[i, table] = TableEvidence.All.Sum(evidence => evidence.Weigh(wordings, table));
                _isStart[i, table] = wordings.Headings.Contains(table) || wordings.Columns.Any(tables => tables.Contains(table));
            }
        }
    }

    /// <summary>The regions, in the order of the document.</summary>
    public static IReadOnlyList<TableRegion> Find(IReadOnlyList<Segment> segments, LabelScan scan)
        => segments.Count == 0 ? [] : new RegionFinder(segments, scan).Find();

    private List<TableRegion> Find()
    {
        var path = CheapestPath();
        var regions = new List<TableRegion>();
        var start = 0;
        for (var i = 1; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] == path[start])
                continue;
            if (path[start] < _tables && IsUnique(start, i, path[start]))
                regions.Add(new TableRegion(path[start], [.. _segments.Skip(start).Take(i - start)]));
            start = i;
        }

        return regions;
    }

    /// <summary>Whether no other table explains a stretch as well.</summary>
    private bool IsUnique(int start, int end, int table)
    {
        var own = Total(start, end, table);
        return own > 0 && !Enumerable.Range(0, _tables).Any(other => other != table && Total(start, end, other) >= own);
    }

    private int Total(int start, int end, int table)
    {
        var total = 0;
        for (var i = start; i < end; i++)
            total += _weights[i, table];
        return total;
    }

    private int[] CheapestPath()
    {
        var count = _segments.Count;
        var states = _tables + 1;
        var best = new int[states];
        var from = new int[count, states];
        for (var i = 0; i < count; i++)
        {
            var before = (int[])best.Clone();
            var top = 0;
            for (var state = 1; state < states; state++)
            {
                if (before[state] > before[top])
                    top = state;
            }

            for (var state = 0; state < states; state++)
            {
                var change = before[top] - (i == 0 || state == _tables ? Tolerances.Default.TableChangeAtHeader
                    : _isStart[i, state] ? Tolerances.Default.TableChangeAtHeader : Tolerances.Default.TableChange);
                var isStaying = before[state] >= change;
                from[i, state] = isStaying ? state : top;
                best[state] = Math.Max(before[state], change) + _weights[i, state];
            }
        }

        var path = new int[count];
        var last = _tables;
        for (var state = 0; state < states; state++)
        {
            if (best[state] > best[last])
                last = state;
        }

        for (var i = count - 1; i >= 0; i--)
        {
            path[i] = last;
            last = from[i, last];
        }

        return path;
    }
}
