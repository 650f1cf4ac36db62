using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;

namespace Crossfoot.Placement;

/// <summary>The cells of a document in reading order. Blocks are only a property of rows: tables run across them.</summary>
internal sealed class DocumentStream
{
    public DocumentStream(Document document)
    {
        var rows = new List<StreamRow>();
        var order = 0;
        for (var block = 0; block < document.Blocks.Count; block++)
        {
            foreach (var row in document.Blocks[block].Rows)
            {
                var cells = new List<StreamCell>(row.Cells.Count);
                foreach (var cell in row.Cells)
                {
                    var column = document.Blocks[block].Kind == BlockKind.Grid ? cell.Column : cells.Count;
                    cells.Add(new StreamCell(cell.Text, cell.Place, column, order++));
                }

                if (cells.Count > 0)
                    rows.Add(new StreamRow(document.Blocks[block].Kind, block, rows.Count, cells));
            }
        }

        Rows = rows;
    }

    public IReadOnlyList<StreamRow> Rows { get; }
}

/// <summary>A row of the document.</summary>
internal sealed record StreamRow(BlockKind Kind, int Block, int Index, IReadOnlyList<StreamCell> Cells)
{
    /// <summary>How many columns the row reaches over.</summary>
    public int Width { get; } = Cells[^1].Column + 1;

    /// <summary>The only cell with something in it; null where there are none or several.</summary>
    public StreamCell? OnlyText { get; } = Cells.Count(static cell => !cell.IsEmpty) == 1 ? Cells.First(static cell => !cell.IsEmpty) : null;

    /// <summary>Whether the row is a single cell, as in a text with one cell per line.</summary>
    public bool IsSingle => Cells.Count == 1;

    /// <summary>Whether the row holds figures and nothing else.</summary>
    public bool IsBareFigures { get; } = Cells.Any(static cell => cell.IsFigure) && Cells.All(static cell => cell.IsEmpty || cell.IsFigure);

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

    /// <summary>Whether it is a number, or a mark that stands in the place of one.</summary>
    public bool IsFigure { get; } = CellText.IsFigure(Text);
}
