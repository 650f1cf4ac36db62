using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Documents;

namespace Crossfoot.Placement.Aligned;

/// <summary>Takes a grid with tables side by side apart: its columns are those of a text in columns, and far more exact.</summary>
internal static class SidesInGrid
{
    // A column of the grid is this wide, and what stands in it leaves half of that to the next.
    private const int Width = 20;
    private const int Gap = 10;

    /// <summary>The rows of each side; null where the block holds no tables side by side.</summary>
    public static IReadOnlyList<RowDraft>? Read(FormLabels labels, DocumentBlock block, CancellationToken cancellation, ref int blocks)
    {
        if (block.Kind == BlockKind.Text || !labels.Tables.Any(static table => table.Layout.Table.Beside is not null || table.Layout.Table.Lanes > 1))
            return null;
        var lines = new DocumentBlock(BlockKind.Aligned, [.. block.Rows.Select(row => new DocumentRow([.. row.Cells
            .Select((cell, i) => cell with { Column = (block.Kind == BlockKind.Grid ? cell.Column : i) * Width, ColumnSpan = (cell.ColumnSpan * Width) - Gap })
            .Where(static cell => cell.Text.Length > 0)]))]);
        return AlignedReflow.RunSides(labels, lines, cancellation, ref blocks);
    }
}
