namespace Crossfoot.Rules;

/// <summary>A cell that a reference leads to, or what stands in its way.</summary>
/// <param name="Table">The table; null where the obstacle lies before it.</param>
/// <param name="Cell">The cell, or -1 for a member of open rows that the table does not have.</param>
/// <param name="State">What is known of it: a member that a completely read table does not have is blank.</param>
/// <param name="IsClosed">Whether the form has it in grey.</param>
/// <param name="Obstacle">Why nothing can be said of it.</param>
internal readonly record struct FoundCell(TableData? Table, int Cell, CellState State, bool IsClosed, NotEvaluatedReason Obstacle)
{
    public static FoundCell Behind(NotEvaluatedReason obstacle) => new(null, -1, CellState.Absent, false, obstacle);

    public static FoundCell Missing(TableData table)
        => new(table, -1, table.IsPartial ? CellState.Absent : CellState.Blank, false, NotEvaluatedReason.None);

    public static FoundCell At(TableData table, int cell) => new(table, cell, table.StateAt(cell), table.IsClosed(cell), NotEvaluatedReason.None);
}
