using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Pdf.Drawing;
using Crossfoot.Documents.Pdf.Opening;

namespace Crossfoot.Documents.Pdf.Layout;

/// <summary>What stands on a sheet, from top to bottom: lines of text, and the rows of tables.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Items">The lines and tables.</param>
internal sealed record SheetLayout(Sheet Sheet, IReadOnlyList<SheetItem> Items)
{
    public static SheetLayout Of(Sheet sheet, PdfWork work)
    {
        var lines = new RulingLines(sheet.Rules);
        var tables = RuledTables.Find(lines, work);
        var inCells = tables.Select(static _ => new Dictionary<(int Row, int Column), List<Letter>>()).ToList();
        var outside = new List<Letter>();
        foreach (var letter in sheet.Letters)
        {
            work.TakeOperations(1 + tables.Count);
            var table = 0;
            (int Row, int Column)? field = null;
            while (table < tables.Count && (field = tables[table].FieldAt(letter.Box.MiddleX, letter.Box.MiddleY)) is null)
                table++;
            if (field is not { } at)
                outside.Add(letter);
            else if (inCells[table].TryGetValue(at, out var letters))
                letters.Add(letter);
            else
                inCells[table][at] = [letter];
        }

        var items = LetterLine.Of(outside, lines.Strikes).Select(static line => new SheetItem(line.Box, line, null))
            .Concat(tables.Select((table, i) => new SheetItem(table.Box, null, new SheetTable(table.ColumnEdges, Rows(sheet, table, inCells[i], lines)))));
        return new SheetLayout(sheet, [.. items.OrderBy(static item => item.Box.Top)]);
    }

    private static List<DocumentRow> Rows(Sheet sheet, RuledTable table, Dictionary<(int Row, int Column), List<Letter>> letters, RulingLines lines)
    {
        var rows = Enumerable.Range(0, table.RowCount).Select(static _ => new List<DocumentCell>()).ToList();
        foreach (var cell in table.Cells)
        {
            var inside = new List<Letter>();
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                    inside.AddRange(letters.GetValueOrDefault((row, column)) ?? []);
            }

            var text = LetterLine.Of(inside, lines.Strikes);
            var box = text.Count == 0 ? table.BoxOf(cell) : text.Select(static line => line.Box).Aggregate(static (all, next) => all.With(next));
            rows[cell.Row].Add(new DocumentCell(string.Join('\n', text.Select(static line => line.Text)), sheet.Place(box))
            {
                Column = cell.Column,
                ColumnSpan = cell.ColumnSpan,
                RowSpan = cell.RowSpan,
            });
        }

        return [.. rows.Select(static row => new DocumentRow(row))];
    }
}

/// <summary>A line of text, or a table.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Line">The line; null for a table.</param>
/// <param name="Table">The table; null for a line.</param>
internal sealed record SheetItem(Box Box, LetterLine? Line, SheetTable? Table);

/// <summary>A table as it stands on one page.</summary>
/// <param name="Edges">Where its columns begin and end.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record SheetTable(IReadOnlyList<double> Edges, IReadOnlyList<DocumentRow> Rows)
{
    /// <summary>
    /// The rows in the columns of another table, of which this one is the rest on the next page; null where it is none. It may lack
    /// columns that no row on its page parts.
    /// </summary>
    public IReadOnlyList<DocumentRow>? RowsIn(IReadOnlyList<double> edges)
    {
        var numbers = Edges.Select(edge => IndexNear(edges, edge)).ToList();
        if (numbers.Contains(-1) || numbers[0] != 0 || numbers[^1] != edges.Count - 1)
            return null;
        return
        [
            .. Rows.Select(row => new DocumentRow([.. row.Cells.Select(cell => cell with
            {
                Column = numbers[cell.Column],
                ColumnSpan = numbers[cell.Column + cell.ColumnSpan] - numbers[cell.Column],
            })])),
        ];
    }

    private static int IndexNear(IReadOnlyList<double> edges, double edge)
    {
        for (var i = 0; i < edges.Count; i++)
        {
            if (System.Math.Abs(edges[i] - edge) <= RulingLines.Nearness)
                return i;
        }

        return -1;
    }
}
