using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Office.Word;

/// <summary>A cell of a Word table in its grid.</summary>
/// <param name="source">The cell as the document writes it; of merged cells the first, whose content is shown.</param>
/// <param name="number">Which cell of its row it is, from 1.</param>
/// <param name="column">The first grid column, from 0.</param>
internal sealed class GridCell(WordCell source, int number, int column)
{
    public int Number { get; } = number;

    public int Column { get; } = column;

    public int ColumnSpan { get; set; } = source.Span;

    public int RowSpan { get; set; } = 1;

    public IReadOnlyList<WordContent> Content { get; } = source.Content;

    /// <summary>All the text, with that of tables inside the cell.</summary>
    public string Text { get; } = SeenText.Trim(string.Join('\n', source.Content.Select(TextOf)));

    /// <summary>Whether a table with text stands in the cell.</summary>
    public bool HoldsTable => Content.Any(static content => content is WordTable { HasText: true });

    /// <summary>The rows of a table with the cells that are seen.</summary>
    public static IReadOnlyList<IReadOnlyList<GridCell>> Rows(IReadOnlyList<WordRow> rows)
    {
        var grid = new List<IReadOnlyList<GridCell>>(rows.Count);
        var above = new Dictionary<int, GridCell>();
        foreach (var row in rows)
        {
            var merged = new Dictionary<int, GridCell>();
            grid.Add(Row(row, above, merged));
            above = merged;
        }

        return grid;
    }

    /// <summary>The cells of a row.</summary>
    /// <param name="row">The row as the document writes it.</param>
    /// <param name="above">The cells that reach down to the row above, by column.</param>
    /// <param name="merged">Takes those that reach down to this row.</param>
    private static List<GridCell> Row(WordRow row, Dictionary<int, GridCell> above, Dictionary<int, GridCell> merged)
    {
        var cells = new List<GridCell>(row.Cells.Count);
        var column = row.Before;
        var isLeftCovered = false;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var source = row.Cells[i];
            if (source.ContinuesLeft && i > 0)
            {
                // To the right of a cell that is covered from above, the first cell has been widened in its own row.
                if (!isLeftCovered)
                    cells[^1].ColumnSpan += source.Span;
            }
            else if (source.Down == CellMerge.Continues && above.TryGetValue(column, out var first))
            {
                first.RowSpan++;
                merged[column] = first;
                isLeftCovered = true;
            }
            else
            {
                cells.Add(new GridCell(source, i + 1, column));
                isLeftCovered = false;
                if (source.Down != CellMerge.None)
                    merged[column] = cells[^1];
            }

            column += source.Span;
        }

        return cells;
    }

    private static string TextOf(WordContent content)
        => content switch
        {
            WordParagraph paragraph => paragraph.Text,
            WordTable table => string.Join('\n', table.Rows.SelectMany(static row => row).Select(static cell => cell.Text).Where(static text => text.Length > 0)),
            _ => throw new UnreachableException(),
        };
}
