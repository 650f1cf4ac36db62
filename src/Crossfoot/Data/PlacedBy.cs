namespace Crossfoot;

/// <summary>What told which cell of the form a text of the document is.</summary>
public enum PlacedBy
{
    /// <summary>The printed names of its row and its column.</summary>
    Name,

    /// <summary>The order of the form, where a name was lost: an assumption that nothing in the document contradicts.</summary>
    Order,
}
