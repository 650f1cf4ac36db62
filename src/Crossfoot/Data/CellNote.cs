namespace Crossfoot;

/// <summary>What a document says about a cell besides its value.</summary>
/// <param name="Printed">The text as printed.</param>
public sealed record CellNote(string Printed)
{
    /// <summary>What stands behind the number in brackets, such as <c>其中修订16件</c>; null for nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>The figure that the document stores, where it was read as shown since the cell does not take all of its places; null elsewhere.</summary>
    public string? Stored { get; init; }

    /// <summary>Whether the number was printed in another unit than the cell's, and converted.</summary>
    public bool IsConverted { get; init; }
}
