namespace Crossfoot.Placement;

/// <summary>What a wording can mean at one place of the form.</summary>
/// <param name="Kind">What it labels.</param>
/// <param name="Table">The position of the table; -1 for a caption of the whole report.</param>
/// <param name="Node">The row or column; null for a heading or caption.</param>
/// <param name="First">The first edition in which it is printed.</param>
/// <param name="Last">The last edition in which it is printed.</param>
/// <param name="Unit">The unit of the numbers under this wording, where it differs from the item's own.</param>
internal sealed record LabelUse(LabelKind Kind, int Table, ItemNode? Node, int First, int Last, string? Unit)
{
    public bool ExistsIn(int edition) => edition >= First && edition <= Last;
}

/// <summary>What a wording labels.</summary>
internal enum LabelKind
{
    Heading,
    Caption,
    Column,
    Row,
}
