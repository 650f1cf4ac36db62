using Crossfoot.Placement;

namespace Crossfoot.Placing.Labels;

/// <summary>What a wording labels.</summary>
internal enum WordingKind
{
    Heading,
    Caption,
    Column,
    Row,

    /// <summary>The head of the keys or names of open rows.</summary>
    Key,
}

/// <summary>How far a printed text was folded until it was the wording.</summary>
internal enum FoldingLevel
{
    /// <summary>Width, spaces, punctuation, radicals, traditional characters, the style of a number.</summary>
    Characters,

    /// <summary>Without a remark in brackets.</summary>
    WithoutRemark,

    /// <summary>Without the number in front, which the document does not print.</summary>
    WithoutNumber,
}

/// <summary>What a wording can mean at one place of the form.</summary>
/// <param name="Kind">What it labels.</param>
/// <param name="Table">The position of the table; -1 for a caption of the whole report.</param>
/// <param name="Node">The row, column or group; null for any other kind.</param>
/// <param name="First">The first edition in which it is printed.</param>
/// <param name="Last">The last edition in which it is printed.</param>
/// <param name="Unit">The unit of the numbers under this wording, where it differs from the item's own.</param>
internal sealed record WordingUse(WordingKind Kind, int Table, ItemNode? Node, int First, int Last, string? Unit)
{
    /// <summary>How far the text had to be folded.</summary>
    public FoldingLevel Level { get; init; }

    public bool ExistsIn(int edition) => edition >= First && edition <= Last;
}
