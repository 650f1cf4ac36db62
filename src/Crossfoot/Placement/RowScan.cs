using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;

namespace Crossfoot.Placement;

/// <summary>Gathers the cells that belong to a row label: those after it in its row, or one to a line below it.</summary>
internal sealed class RowScan(DocumentStream stream, LabelMatcher matcher)
{
    // The last single figure of each block, so that no line has to look down its whole block.
    private readonly Dictionary<int, int> _lastFigure = stream.Rows
        .Where(static row => row.IsSingle && row.Cells[0].IsFigure)
        .GroupBy(static row => row.Block)
        .ToDictionary(static block => block.Key, static block => block.Last().Index);

    /// <summary>Whether the next thing after a label, empty cells left out, is a figure.</summary>
    public bool HasFiguresBehind(LabelMatch match)
    {
        var row = stream.Rows[match.EndRow];
        for (var i = match.EndCell + 1; i < row.Cells.Count; i++)
        {
            if (!row.Cells[i].IsEmpty)
                return row.Cells[i].IsFigure;
        }

        return match.EndRow + 1 < stream.Rows.Count
            && row.IsSingle
            && stream.Rows[match.EndRow + 1] is { IsSingle: true } next
            && next.Cells[0].IsFigure;
    }

    /// <summary>Whether a line of text stands in a run of lines that has figures further down: then it is no prose.</summary>
    public bool IsAmongFigures(int index) => _lastFigure.TryGetValue(stream.Rows[index].Block, out var last) && last > index;

    /// <summary>Whether a row is a single figure.</summary>
    public bool IsFigure(int index) => index < stream.Rows.Count && stream.Rows[index] is { IsSingle: true } row && row.Cells[0].IsFigure;

    public RowFind Read(LabelMatch match, int table, HeaderFind? header, out (int Row, int Cell) next)
    {
        var uses = match.Of(LabelKind.Row).Where(use => use.Table == table).ToList();
        var row = stream.Rows[match.EndRow];
        var after = CellsAfter(row, match.EndCell + 1, table, out var end);
        next = (match.EndRow, end);
        var isRagged = false;
        if (after.Count == 0 && end == row.Cells.Count)
        {
            if (IsPastedTail(match))
            {
                row = stream.Rows[match.EndRow + 1];
                after = CellsAfter(row, 0, table, out end);
                next = (row.Index, end);
            }
            else if (row.IsSingle)
            {
                after = Lines(match.EndRow + 1, out isRagged, out next);
            }
        }

        return new RowFind(uses, match.Text, match.Cell, header)
        {
            After = after,
            Row = row,
            IsRagged = isRagged,
            HasBareNeighbour = HasBareNeighbour(match.Row, row),
        };
    }

    /// <summary>Whether a row of nothing but figures stands right above the first row or right below the last.</summary>
    public bool HasBareNeighbour(StreamRow first, StreamRow last) => IsBare(first.Index - 1, first) || IsBare(last.Index + 1, last);

    /// <summary>The figures of a row without a label, right under the header.</summary>
    public RowFind ReadUnprinted(int row, FormTable table, HeaderFind? header, out (int Row, int Cell) next)
    {
        var current = stream.Rows[row];
        var isRagged = false;
        IReadOnlyList<StreamCell> after = current.Cells;
        next = (row + 1, 0);
        if (current.IsSingle)
            after = Lines(row, out isRagged, out next);
        var uses = table.Rows.Where(static node => node.IsLeaf).Select(node => new LabelUse(LabelKind.Row, table.Index, node, node.First, node.Last, null));
        return new RowFind([.. uses], "", after.First(static cell => !cell.IsEmpty), header)
        {
            After = after,
            Row = current,
            IsRagged = isRagged,
            HasBareNeighbour = true,
        };
    }

    /// <summary>The cells from a position to the next label of the table or the end of the row.</summary>
    private List<StreamCell> CellsAfter(StreamRow row, int from, int table, out int end)
    {
        var cells = new List<StreamCell>();
        for (end = from; end < row.Cells.Count; end++)
        {
            var cell = row.Cells[end];
            if (!cell.IsEmpty && !cell.IsFigure && matcher.At(row.Index, end, table) is { } label && label.Has(LabelKind.Row, table))
            {
                // Only empty cells before the next label: the first label names a group.
                if (cells.TrueForAll(static before => before.IsEmpty))
                    cells.Clear();
                break;
            }

            cells.Add(cell);
        }

        return cells;
    }

    /// <summary>
    /// A label of several paragraphs in a table pasted with one cell per line: its last line has no tab, and the cells that
    /// follow look like a row of their own.
    /// </summary>
    private bool IsPastedTail(LabelMatch match)
        => match.EndRow > match.Row.Index
            && match.Row.Kind == BlockKind.Sequence
            && stream.Rows[match.EndRow].Kind == BlockKind.Text
            && match.EndRow + 1 < stream.Rows.Count
            && stream.Rows[match.EndRow + 1] is { Kind: BlockKind.Sequence, IsBareFigures: true };

    /// <summary>
    /// Figures one to a line. They must stand evenly, all in one run of lines or each in one of its own, since a number apart
    /// from the others may be a page number.
    /// </summary>
    private List<StreamCell> Lines(int from, out bool isRagged, out (int Row, int Cell) next)
    {
        var cells = new List<StreamCell>();
        var blocks = new List<int>();
        var row = from;
        while (row < stream.Rows.Count && stream.Rows[row] is { IsSingle: true } line && (line.Cells[0].IsFigure || (cells.Count > 0 && CellText.HasRemark(line.Cells[0].Text))))
        {
            cells.Add(line.Cells[0]);
            blocks.Add(line.Block);
            row++;
        }

        next = (row, 0);
        var runs = blocks.Distinct().Count();
        isRagged = runs > 1 && runs < blocks.Count;
        return cells;
    }

    private bool IsBare(int index, StreamRow row)
        => index >= 0 && index < stream.Rows.Count && stream.Rows[index].Block == row.Block && stream.Rows[index].IsBareFigures;
}
