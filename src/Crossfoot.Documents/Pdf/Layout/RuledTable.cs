using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Pdf.Drawing;
using Crossfoot.Documents.Pdf.Opening;

namespace Crossfoot.Documents.Pdf.Layout;

/// <summary>A cell between ruling lines.</summary>
internal readonly record struct RuledCell(int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>A table that ruling lines make: where a piece of line is missing between two fields, they are one cell.</summary>
internal sealed class RuledTable
{
    private readonly double[] _xs;
    private readonly double[] _ys;

    private RuledTable(double[] xs, double[] ys, IReadOnlyList<RuledCell> cells)
    {
        _xs = xs;
        _ys = ys;
        Cells = cells;
    }

    /// <summary>The cells, row by row.</summary>
    public IReadOnlyList<RuledCell> Cells { get; }

    /// <summary>Where its columns begin and end.</summary>
    public IReadOnlyList<double> ColumnEdges => _xs;

    public int RowCount => _ys.Length - 1;

    public Box Box => new(_xs[0], _ys[0], _xs[^1], _ys[^1]);

    /// <summary>The place that a cell takes.</summary>
    public Box BoxOf(RuledCell cell) => new(_xs[cell.Column], _ys[cell.Row], _xs[cell.Column + cell.ColumnSpan], _ys[cell.Row + cell.RowSpan]);

    /// <summary>The field in which a point lies; null where it lies outside.</summary>
    public (int Row, int Column)? FieldAt(double x, double y)
    {
        var (row, column) = (IndexOf(_ys, y), IndexOf(_xs, x));
        return row < 0 || column < 0 ? null : (row, column);
    }

    /// <summary>The table that lines which cross each other make; null where they make none.</summary>
    public static RuledTable? Of(IReadOnlyList<Rule> across, IReadOnlyList<Rule> down, PdfWork work)
    {
        // A table that is open at its sides has no line there, but its rows end at one place.
        var xs = Edges(down.Select(static rule => rule.At), CommonEnds(across));
        var ys = Edges(across.Select(static rule => rule.At), CommonEnds(down));
        work.Budget.CheckColumns(xs.Length);
        var (rows, columns) = (ys.Length - 1, xs.Length - 1);
        if (rows < 1 || columns < 1)
            return null;
        work.Budget.TakeCells((long)rows * columns);
        var fields = new FieldGrid(rows, columns);
        fields.SplitColumns(xs, ys, down);
        fields.SplitRows(xs, ys, across);
        return fields.Cells() is { Count: > 1 } cells ? WithoutIdleEdges(xs, ys, cells) : null;
    }

    /// <summary>The table without the edges at which no cell begins: lines that part nothing, such as one that strikes a figure through.</summary>
    private static RuledTable WithoutIdleEdges(double[] xs, double[] ys, IReadOnlyList<RuledCell> cells)
    {
        var (rows, columns) = (Numbers(cells.Select(static cell => cell.Row), ys.Length), Numbers(cells.Select(static cell => cell.Column), xs.Length));
        var kept = cells.Select(cell => new RuledCell(rows[cell.Row], columns[cell.Column], rows[cell.Row + cell.RowSpan] - rows[cell.Row], columns[cell.Column + cell.ColumnSpan] - columns[cell.Column]));
        return new RuledTable(Kept(xs, columns), Kept(ys, rows), [.. kept]);
    }

    /// <summary>The new number of each edge, where only those count at which something begins, and the last.</summary>
    private static int[] Numbers(IEnumerable<int> begins, int count)
    {
        var isUsed = new bool[count];
        foreach (var begin in begins)
            isUsed[begin] = true;
        isUsed[count - 1] = true;
        var numbers = new int[count];
        for (var i = 1; i < count; i++)
            numbers[i] = numbers[i - 1] + (isUsed[i] ? 1 : 0);
        return numbers;
    }

    private static double[] Kept(double[] edges, int[] numbers) => [.. edges.Where((_, i) => i == 0 || numbers[i] > numbers[i - 1])];

    private static int IndexOf(double[] edges, double value)
    {
        var found = Array.BinarySearch(edges, value);
        var index = found >= 0 ? found : ~found - 1;
        return index >= edges.Length - 1 ? -1 : index;
    }

    /// <summary>The ends that at least two lines have in common, on either side.</summary>
    private static IEnumerable<double> CommonEnds(IReadOnlyList<Rule> rules)
    {
        var (from, to) = (rules.Min(static rule => rule.From), rules.Max(static rule => rule.To));
        if (rules.Count(rule => rule.From - from <= RulingLines.Nearness) > 1)
            yield return from;
        if (rules.Count(rule => to - rule.To <= RulingLines.Nearness) > 1)
            yield return to;
    }

    private static double[] Edges(IEnumerable<double> lines, IEnumerable<double> ends)
    {
        var edges = new List<double>();
        foreach (var line in lines.Concat(ends).Order())
        {
            if (edges.Count == 0 || line - edges[^1] > RulingLines.Nearness)
                edges.Add(line);
        }

        return [.. edges];
    }
}
