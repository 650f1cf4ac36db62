namespace Crossfoot.Placing.Tests;

/// <summary>How a cell was placed.</summary>
internal enum PlacedBy
{
    /// <summary>By the names of its row and column: such a cell is never wrong.</summary>
    Name,

    /// <summary>By the order of the form, which is an assumption.</summary>
    Order,
}
