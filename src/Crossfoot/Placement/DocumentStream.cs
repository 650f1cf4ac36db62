using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Documents;
using Crossfoot.Placement.Aligned;
using Crossfoot.Wording;

namespace Crossfoot.Placement;

/// <summary>The cells of a document in reading order. Blocks are only a property of rows: tables run across them.</summary>
internal sealed class DocumentStream
{
    /// <summary>Reads the cells of a document; text in columns is put into rows by the labels of the form.</summary>
    public DocumentStream(Document document, FormLabels labels, CancellationToken cancellation)
    {
        var rows = new List<StreamRow>();
        var (order, blocks) = (0, 0);
        document = document with { Blocks = TornCells.Join(document.Blocks, labels) };
        for (var block = 0; block < document.Blocks.Count; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (document.Blocks[block].Kind == BlockKind.Aligned)
            {
                var last = block;
                while (last + 1 < document.Blocks.Count && document.Blocks[last + 1].Kind == BlockKind.Aligned)
                    last++;
                foreach (var row in AlignedReflow.Run(labels, [.. document.Blocks.Skip(block).Take(last - block + 1)], cancellation, ref blocks))
                    rows.Add(row.ToStream(rows.Count, ref order));
                block = last;
                continue;
            }

            if (SidesInGrid.Read(labels, document.Blocks[block], cancellation, ref blocks) is { } sides)
            {
                foreach (var row in sides)
                    rows.Add(row.ToStream(rows.Count, ref order));
                continue;
            }

            blocks++;
            var isGrid = document.Blocks[block].Kind == BlockKind.Grid;
            var reach = new GridReach();
            foreach (var row in document.Blocks[block].Rows)
            {
                var cells = new List<StreamCell>(row.Cells.Count);
                foreach (var cell in row.Cells)
                    cells.Add(new StreamCell(cell.Text, cell.Place, isGrid ? cell.Column : cells.Count, order++) { RowSpan = isGrid ? cell.RowSpan : 1, Shown = cell.Shown });
                var width = isGrid ? reach.WidthOf(row) : cells.Count;
                if (cells.Count > 0)
                    rows.Add(new StreamRow(document.Blocks[block].Kind, blocks, rows.Count, cells) { Width = width });
            }
        }

        Rows = rows;
    }

    public IReadOnlyList<StreamRow> Rows { get; }
}

/// <summary>A row of the document.</summary>
internal sealed record StreamRow(BlockKind Kind, int Block, int Index, IReadOnlyList<StreamCell> Cells)
{
    /// <summary>Whether each cell stands in the column of its header for certain, blank ones included.</summary>
    public bool IsPlaced { get; init; }

    /// <summary>The position of the table whose header begins with this row, where that is known from the page; -1 otherwise.</summary>
    public int Opens { get; init; } = -1;

    /// <summary>How many columns the row reaches over.</summary>
    public int Width { get; init; } = Cells[^1].Column + 1;

    /// <summary>The only cell with something in it; null where there are none or several.</summary>
    public StreamCell? OnlyText { get; } = Cells.Count(static cell => !cell.IsEmpty) == 1 ? Cells.First(static cell => !cell.IsEmpty) : null;

    /// <summary>Whether the row is a single cell, as in a text with one cell per line.</summary>
    public bool IsSingle => Cells.Count == 1;

    /// <summary>Whether the row holds figures and nothing else.</summary>
    public bool IsBareFigures { get; } = Cells.Any(static cell => cell.IsFigure) && Cells.All(static cell => cell.IsEmpty || cell.IsFigure);

    /// <summary>Over how many rows the last label before the figures goes, where it begins with a cell.</summary>
    public int LabelSpan(StreamCell label)
    {
        var span = label.RowSpan;
        foreach (var cell in Cells)
        {
            if (cell.Order <= label.Order || cell.IsEmpty)
                continue;
            if (cell.IsFigure)
                break;
            span = System.Math.Min(span, cell.RowSpan);
        }

        return span;
    }

    public bool Equals(StreamRow? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Index;
}

/// <summary>A cell of the document.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Column">The grid column, or the position in its row.</param>
/// <param name="Order">The position in the document, by which problems are sorted.</param>
internal sealed record StreamCell(string Text, Place Place, int Column, int Order)
{
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The text with its characters folded as those of labels are.</summary>
    public string Folded { get; } = LabelFolding.FoldCharacters(Text);

    /// <summary>The text as it is seen, where a figure is stored with more places; else null.</summary>
    public string? Shown { get; init; }

    /// <summary>How many rows of a grid it covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Whether it is a number, or a mark that stands in the place of one.</summary>
    public bool IsFigure { get; } = CellText.IsFigure(Text);
}
