using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;

namespace Crossfoot.Placement.Aligned;

/// <summary>A row that was put together from pieces of an aligned text.</summary>
/// <param name="Kind">How much the position of its cells means.</param>
/// <param name="Block">The block it belongs to.</param>
/// <param name="Cells">Its cells, empty ones included.</param>
internal sealed record RowDraft(BlockKind Kind, int Block, IReadOnlyList<DocumentCell> Cells)
{
    /// <summary>Whether each cell stands in the column of its header for certain.</summary>
    public bool IsPlaced { get; init; }

    /// <summary>The table whose header begins here; -1 for none.</summary>
    public int Opens { get; init; } = -1;

    public StreamRow ToStream(int index, ref int order)
    {
        var cells = new List<StreamCell>(Cells.Count);
        foreach (var cell in Cells)
            cells.Add(new StreamCell(cell.Text, cell.Place, Kind == BlockKind.Grid ? cell.Column : cells.Count, order++) { Shown = cell.Shown });
        return new StreamRow(Kind, Block, index, cells) { IsPlaced = IsPlaced, Opens = Opens };
    }

    public static DocumentCell Cell(string text, Place place, int column) => new(text, place) { Column = column };

    public static DocumentCell Cell(Piece piece, int column) => new(piece.Text, piece.Place) { Column = column };

    /// <summary>A line of running text: what one space separates belongs together.</summary>
    public static RowDraft Text(IEnumerable<Piece> pieces, int block)
    {
        var line = pieces.ToList();
        return new RowDraft(BlockKind.Text, block, [Cell(string.Join(' ', line.Select(static piece => piece.Text)), line[0].Place, 0)]);
    }
}
