using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AngleSharp.Dom;

namespace Crossfoot.Documents.Html;

/// <summary>A cell of a table with its place in the grid.</summary>
internal sealed record GridCell(IElement Element, int Column, int ColumnSpan, int RowSpan);

/// <summary>
/// The grid of a table, formed as browsers do it: the head first and the foot last, rows spanned only within their group, and no
/// column that is nothing but the rest of a wide span.
/// </summary>
internal sealed class TableGrid
{
    // The limits of the HTML standard for colspan and rowspan.
    private const int WidestSpan = 1_000;
    private const int TallestSpan = 65_534;

    private readonly List<List<GridCell>> _rows = [];
    private readonly ReadingBudget _budget;

    private TableGrid(ReadingBudget budget)
    {
        _budget = budget;
    }

    public IReadOnlyList<IReadOnlyList<GridCell>> Rows => _rows;

    public static TableGrid Of(IElement table, ReadingBudget budget)
    {
        var grid = new TableGrid(budget);
        foreach (var group in Groups(table))
            grid.AddGroup([.. Seen(group.Children).Where(static row => row.LocalName is "tr")]);
        grid.ClipToWidth();
        return grid;
    }

    public static IEnumerable<IElement> Captions(IElement table) => Seen(table.Children).Where(static child => child.LocalName is "caption");

    private static IEnumerable<IElement> Groups(IElement table)
    {
        var groups = Seen(table.Children).Where(static child => child.LocalName is "thead" or "tbody" or "tfoot").ToList();
        var head = groups.Find(static group => group.LocalName is "thead");
        var foot = groups.Find(static group => group.LocalName is "tfoot");
        return groups.OrderBy(group => group == head ? 0 : group == foot ? 2 : 1);
    }

    private static IEnumerable<IElement> Seen(IEnumerable<IElement> elements) => elements.Where(static element => !Element.IsRemoved(element));

    private void AddGroup(List<IElement> rows)
    {
        // For each column the row of the group from which it is free again.
        var free = new List<int>();
        for (var row = 0; row < rows.Count; row++)
        {
            _budget.CheckTime();
            var cells = new List<GridCell>();
            var column = 0;
            foreach (var element in Seen(rows[row].Children).Where(static cell => cell.LocalName is "td" or "th"))
            {
                while (column < free.Count && free[column] > row)
                    column++;
                _budget.CheckColumns(column + 1);
                var columns = Math.Clamp(Number(element, "colspan", 1), 1, WidestSpan);
                var height = Number(element, "rowspan", 1);
                height = Math.Min(height == 0 ? TallestSpan : height, rows.Count - row);
                for (var i = column; height > 1 && i < column + columns; i++)
                {
                    while (free.Count <= i)
                        free.Add(0);
                    free[i] = Math.Max(free[i], row + height);
                }

                cells.Add(new GridCell(element, column, columns, height));
                column += columns;
            }

            _rows.Add(cells);
        }
    }

    private void ClipToWidth()
    {
        var width = _rows.SelectMany(static row => row).Select(static cell => cell.Column + 1).DefaultIfEmpty(0).Max();
        foreach (var row in _rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                row[i] = row[i] with { ColumnSpan = Math.Min(row[i].ColumnSpan, width - row[i].Column) };
                _budget.TakeCells((long)row[i].ColumnSpan * row[i].RowSpan);
            }
        }
    }

    /// <summary>A number as the HTML standard reads it: the digits at the start, whatever follows.</summary>
    private static int Number(IElement element, string attribute, int otherwise)
    {
        var value = element.GetAttribute(attribute).AsSpan().TrimStart().TrimStart('+');
        var end = 0;
        while (end < value.Length && char.IsAsciiDigit(value[end]))
            end++;
        if (end == 0)
            return otherwise;
        return int.TryParse(value[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : TallestSpan;
    }
}
