using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placing.Tests;

/// <summary>A row of a printed table, or a line between rows that belongs to the page.</summary>
/// <param name="cells">Its places; each that a span covers is one.</param>
internal sealed class PrintedRow(IEnumerable<PrintedCell> cells)
{
    public List<PrintedCell> Cells { get; } = [.. cells];

    /// <summary>Whether it is a line of the page: it has one cell and stands in no column.</summary>
    public bool IsLine { get; init; }

    /// <summary>Whether the number of its figures was changed: a second such damage could undo the first, and then nobody can know.</summary>
    public bool IsRagged { get; set; }

    public IEnumerable<PrintedCell> Figures => Cells.Where(static cell => cell.Id is not null);

    public bool HasFigures => Cells.Exists(static cell => cell.Id is not null);

    /// <summary>The last run of figures in the row: that of the table printed furthest to the right.</summary>
    public List<PrintedCell> LastFigures()
    {
        var table = Figures.LastOrDefault()?.Id;
        return [.. Figures.Where(cell => cell.Id!.Table == table!.Table && cell.Id.Row == table.Row)];
    }

    /// <summary>Says that nobody can tell for certain which figure of the row is which.</summary>
    public void Doubt()
    {
        foreach (var cell in Figures)
            cell.IsOpen = true;
    }
}
