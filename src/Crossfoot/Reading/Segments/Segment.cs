using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Segments;

/// <summary>
/// Texts and the figures that follow them: a row of a grid whatever its cells hold, or a line of text with the lines of figures below it.
/// </summary>
/// <param name="Index">Its position in the document.</param>
/// <param name="Rows">The rows of the page it takes; the first holds the label.</param>
internal sealed record Segment(int Index, IReadOnlyList<PageRow> Rows)
{
    /// <summary>The row that holds its label, or its only one.</summary>
    public PageRow Row => Rows[0];

    /// <summary>All its cells in reading order.</summary>
    public IReadOnlyList<PageCell> Cells { get; } = Rows.Count == 1 ? Rows[0].Cells : [.. Rows.SelectMany(static row => row.Cells)];

    /// <summary>Whether it holds one cell on each of its lines.</summary>
    public bool IsLines => Row.Precision == Precision.Line;

    public bool HasFigures { get; } = Rows.Any(static row => row.HasFigures);

    /// <summary>Whether it holds figures and nothing else.</summary>
    public bool IsBare { get; } = Rows.Any(static row => row.HasFigures) && Rows.All(static row => row.Filled.All(static cell => cell.IsFigure));

    /// <summary>The only cell with something in it; null where there are none or several.</summary>
    public PageCell? OnlyText { get; } = Rows is [{ Filled: [var only] }] ? only : null;

    public bool Equals(Segment? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Index;
}
