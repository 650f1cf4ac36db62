using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Page;

/// <summary>How well the columns of a row's cells are known.</summary>
internal enum Precision
{
    /// <summary>Lines of text: one cell each.</summary>
    Line,

    /// <summary>Cells one after the other, made by tabs or pipes: a blank one is shown, but the column may be off.</summary>
    Order,

    /// <summary>A grid: each cell states its column.</summary>
    Grid,

    /// <summary>Columns of characters.</summary>
    Characters,
}

/// <summary>A row of a page.</summary>
/// <param name="Index">Its position in the document.</param>
/// <param name="Block">The table or stretch of text that it belongs to.</param>
/// <param name="Precision">How well the columns of its cells are known.</param>
/// <param name="Cells">Its cells, empty ones included.</param>
internal sealed record PageRow(int Index, int Block, Precision Precision, IReadOnlyList<PageCell> Cells)
{
    /// <summary>Whether nothing but a blank line stands between it and the row before.</summary>
    public bool IsAfterBlank { get; init; }

    /// <summary>Whether a page begins with it.</summary>
    public bool StartsPage { get; init; }

    /// <summary>A row of a stream of cells, in which the end of a row is not shown.</summary>
    public bool IsStreamed { get; init; }

    /// <summary>Whether single spaces stand between its cells, so that two groups of digits may be one figure.</summary>
    public bool IsSpaced { get; init; }

    /// <summary>The cells with something in them.</summary>
    public IReadOnlyList<PageCell> Filled { get; private init; } = [.. Cells.Where(static cell => !cell.IsEmpty)];

    /// <summary>The row with other cells.</summary>
    public PageRow With(IReadOnlyList<PageCell> cells) => this with { Cells = cells, Filled = [.. cells.Where(static cell => !cell.IsEmpty)] };

    /// <summary>How many columns it reaches over.</summary>
    public int Width { get; init; } = Cells.Count == 0 ? 0 : Cells[^1].End;

    public bool HasFigures { get; } = Cells.Any(static cell => cell.IsFigure);

    public bool Equals(PageRow? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Index;
}
