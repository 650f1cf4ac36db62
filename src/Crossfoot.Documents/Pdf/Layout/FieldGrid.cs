using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Pdf.Drawing;

namespace Crossfoot.Documents.Pdf.Layout;

/// <summary>The fields between all lines of a table, prolonged over the whole of it, and which of them a line really parts.</summary>
internal sealed class FieldGrid(int rows, int columns)
{
    private readonly bool[] _isPartedLeft = new bool[rows * columns];
    private readonly bool[] _isPartedAbove = new bool[rows * columns];

    /// <summary>Takes the lines from top to bottom.</summary>
    public void SplitColumns(double[] xs, double[] ys, IReadOnlyList<Rule> down)
    {
        foreach (var rule in down)
        {
            var column = Nearest(xs, rule.At);
            for (var row = FirstAt(ys, rule.From); row < rows && column < columns && Middle(ys, row) <= rule.To; row++)
                _isPartedLeft[(row * columns) + column] |= Middle(ys, row) >= rule.From;
        }
    }

    /// <summary>Takes the lines from left to right.</summary>
    public void SplitRows(double[] xs, double[] ys, IReadOnlyList<Rule> across)
    {
        foreach (var rule in across)
        {
            var row = Nearest(ys, rule.At);
            for (var column = FirstAt(xs, rule.From); column < columns && row < rows && Middle(xs, column) <= rule.To; column++)
                _isPartedAbove[(row * columns) + column] |= Middle(xs, column) >= rule.From;
        }
    }

    /// <summary>The cells, row by row; none where fields that nothing parts make no rectangle.</summary>
    public IReadOnlyList<RuledCell> Cells()
    {
        var cells = new List<RuledCell>();
        var isTaken = new bool[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (isTaken[(row * columns) + column])
                    continue;
                if (CellAt(row, column, isTaken) is not { } cell)
                    return [];
                cells.Add(cell);
            }
        }

        return cells;
    }

    private RuledCell? CellAt(int row, int column, bool[] isTaken)
    {
        var (right, bottom) = (column + 1, row + 1);
        while (right < columns && !_isPartedLeft[(row * columns) + right])
            right++;
        while (bottom < rows && !_isPartedAbove[(bottom * columns) + column])
            bottom++;
        for (var i = row; i < bottom; i++)
        {
            for (var j = column; j < right; j++)
            {
                var at = (i * columns) + j;
                var isCrossed = (j > column && _isPartedLeft[at]) || (i > row && _isPartedAbove[at]);
                if (isTaken[at] || isCrossed)
                    return null;
                isTaken[at] = true;
            }

            // What is open to its right all the same is no rectangle.
            if (right < columns && !_isPartedLeft[(i * columns) + right])
                return null;
        }

        return bottom < rows && Enumerable.Range(column, right - column).Any(j => !_isPartedAbove[(bottom * columns) + j])
            ? null
            : new RuledCell(row, column, bottom - row, right - column);
    }

    private static double Middle(double[] edges, int at) => (edges[at] + edges[at + 1]) / 2;

    /// <summary>The field that begins at a value or before it.</summary>
    private static int FirstAt(double[] edges, double value)
    {
        var found = System.Array.BinarySearch(edges, value);
        return found >= 0 ? found : System.Math.Max(0, ~found - 1);
    }

    private static int Nearest(double[] edges, double value)
    {
        var found = System.Array.BinarySearch(edges, value);
        if (found >= 0)
            return found;
        var above = ~found;
        return above == edges.Length || (above > 0 && value - edges[above - 1] <= edges[above] - value) ? above - 1 : above;
    }
}
