using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;

namespace Crossfoot.Documents.Html;

/// <summary>What stands in a cell of a table.</summary>
/// <param name="Grid">The cell.</param>
/// <param name="Lines">Its text, line by line, without that of the tables in it.</param>
/// <param name="Tables">The tables in it.</param>
internal sealed record TableCell(GridCell Grid, IReadOnlyList<string> Lines, IReadOnlyList<IElement> Tables)
{
    public bool IsFilled => Lines.Count > 0;

    public DocumentCell ToDocument(Place place) => new(string.Join('\n', Lines), place)
    {
        Column = Grid.Column,
        ColumnSpan = Grid.ColumnSpan,
        RowSpan = Grid.RowSpan,
    };
}

/// <summary>The cells of a table, and whether it is one at all: old pages are laid out with tables around their text.</summary>
internal sealed class TableContent
{
    public TableContent(TableGrid grid, ReadingBudget budget, int depth)
    {
        var text = new VisibleText();
        var rows = new List<IReadOnlyList<TableCell>>();
        foreach (var row in grid.Rows)
        {
            budget.CheckTime();
            rows.Add([.. row.Select(cell => Read(cell, text, budget, depth + 3))]);
        }

        Rows = rows;
    }

    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; }

    public IEnumerable<TableCell> Cells => Rows.SelectMany(static row => row);

    /// <summary>
    /// Whether the table only lays out a page: it is a single column of running text, or it holds tables and these, or the text
    /// beside them, outweigh its own rows.
    /// </summary>
    public bool IsLayout
    {
        get
        {
            if (Rows.All(static row => row.Count <= 1) && Cells.Any(static cell => cell.Lines.Count > 1))
                return true;
            var holders = Cells.Where(static cell => cell.Tables.Count > 0).ToList();
            if (holders.Count == 0)
                return false;
            var rows = Rows.Count(static row => row.Count(static cell => cell.IsFilled) > 1 && row.All(static cell => cell.Tables.Count == 0));
            return rows < 2 || rows <= holders.Count || holders.Exists(static cell => cell.Lines.Count > 1);
        }
    }

    private static TableCell Read(GridCell cell, VisibleText text, ReadingBudget budget, int depth)
    {
        var tables = new List<IElement>();
        if (!Element.IsInvisible(cell.Element))
            new FlowWalk(text, budget) { OnTable = (table, _) => tables.Add(table), OnBlock = _ => text.Break() }.Walk(cell.Element, depth);
        return new TableCell(cell, text.Take(), tables);
    }
}
