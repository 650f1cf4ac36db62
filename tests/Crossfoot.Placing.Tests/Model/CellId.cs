namespace Crossfoot.Placing.Tests;

/// <summary>Which cell of a form it is. The row is a path; that of a member of open rows has the key behind it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Instance">The key of the instance of a repeated table; null for a table that stands once.</param>
/// <param name="Row">The path of the row.</param>
/// <param name="Column">The path of the column.</param>
internal sealed record CellId(string Table, string? Instance, string Row, string Column)
{
    /// <summary>Whether its row is a member of open rows.</summary>
    public bool IsOfMember { get; init; }

    public override string ToString() => $"{Table}{(Instance is null ? "" : $"[{Instance}]")}!{Row}@{Column}";
}
