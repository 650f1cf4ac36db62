namespace Crossfoot.Placing.Tests;

/// <summary>A place of a printed table.</summary>
/// <param name="text">What is printed there.</param>
internal sealed class PrintedCell(string text = "")
{
    public string Text { get; set; } = text;

    /// <summary>The cell of the form that is printed here; null for a label, a header and anything else.</summary>
    public CellId? Id { get; set; }

    /// <summary>What a careful reader finds here; for a cell of the form alone.</summary>
    public Cell Value { get; set; }

    /// <summary>The name of its column, for a cell of the form: that of the lowest header above it.</summary>
    public PrintedCell? Header { get; set; }

    /// <summary>The label of its row, for a cell of the form; null where the row has none.</summary>
    public PrintedCell? Label { get; set; }

    /// <summary>The cell that spans this place; null where it stands for itself.</summary>
    public PrintedCell? CoveredBy { get; set; }

    /// <summary>Whether two careful readers could differ about it.</summary>
    public bool IsOpen { get; set; }
}
