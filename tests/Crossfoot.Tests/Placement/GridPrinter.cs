using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;

namespace Crossfoot.Tests.Placement;

/// <summary>Prints tables as the grids that readers of web pages and office files make.</summary>
/// <param name="merges">Whether cells that belong to the one above or to the left are merged with it.</param>
public sealed class GridPrinter(bool merges)
{
    private int _tables;

    public Document Print(PrintedReport report)
    {
        var blocks = new List<DocumentBlock> { Text("某局2024年政府信息公开工作年度报告"), Text("全年主动公开信息12条。") };
        foreach (var table in report.Tables)
        {
            if (table.Heading is { } heading)
                blocks.Add(Text(heading));
            foreach (var block in table.Blocks())
                blocks.Add(block[0].Prose is { } prose ? Text(prose) : Grid(block, table));
        }

        blocks.Add(Text("五、存在的主要问题及改进情况"));
        return new Document("report.html", blocks);
    }

    private static DocumentBlock Text(string line) => new(BlockKind.Text, [new DocumentRow([new DocumentCell(line, new ParagraphPlace(1))])]);

    private DocumentBlock Grid(IReadOnlyList<PrintedRow> rows, PrintedTable table)
    {
        _tables++;
        var stub = table.FigureRows.Select(static row => row.Figures[0]).DefaultIfEmpty(1).Min();
        var anchors = new Dictionary<(int Row, int Column), DocumentCell>();
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < rows[r].Cells.Count; c++)
            {
                if (merges && Anchor(rows, table, anchors, r, c, stub) is { } anchor)
                    anchors[anchor] = anchors[anchor] with { ColumnSpan = System.Math.Max(anchors[anchor].ColumnSpan, c - anchor.Column + 1), RowSpan = System.Math.Max(anchors[anchor].RowSpan, r - anchor.Row + 1) };
                else
                    anchors.Add((r, c), new DocumentCell(rows[r].Cells[c].Text, new TablePlace(_tables, r + 1, c + 1)) { Column = c });
            }
        }

        return new DocumentBlock(BlockKind.Grid, [.. rows.Select((_, r) => new DocumentRow([.. anchors.Where(cell => cell.Key.Row == r).OrderBy(static cell => cell.Key.Column).Select(static cell => cell.Value)]))]);
    }

    /// <summary>The cell that an empty one is merged with; null for none.</summary>
    private static (int Row, int Column)? Anchor(IReadOnlyList<PrintedRow> rows, PrintedTable table, Dictionary<(int Row, int Column), DocumentCell> anchors, int r, int c, int stub)
    {
        var cell = rows[r].Cells[c];
        if (cell.Text.Length > 0 || cell.Key is not null || rows[r].IsDamaged)
            return null;
        if (cell.IsCovered && c > 0)
            return Covering(anchors, r, c - 1);
        var isHeader = table.Headers > 0 && r < table.Headers;
        return r > 0 && (isHeader || c < stub) && isHeader == (r - 1 < table.Headers) ? Covering(anchors, r - 1, c) : null;
    }

    private static (int Row, int Column)? Covering(Dictionary<(int Row, int Column), DocumentCell> anchors, int row, int column)
    {
        foreach (var (at, cell) in anchors)
        {
            if (at.Row <= row && row < at.Row + cell.RowSpan && at.Column <= column && column < at.Column + cell.ColumnSpan)
                return at;
        }

        return null;
    }
}
