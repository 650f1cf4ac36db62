using Crossfoot.Placement;
using Crossfoot.Placing.Labels;

namespace Crossfoot.Placing.Rows;

/// <summary>What a row of the document is in an edition of its table.</summary>
internal enum RowKind
{
    /// <summary>A row of the form.</summary>
    Row,

    /// <summary>The name of a group, or a word in passing.</summary>
    Group,

    /// <summary>An item that the edition does not have.</summary>
    OtherEdition,

    /// <summary>One of several rows of the form.</summary>
    Ambiguous,

    /// <summary>A row without a label that nothing places.</summary>
    Bare,

    /// <summary>A row whose label the form does not know.</summary>
    Unknown,

    /// <summary>Nothing that belongs to the table: a sentence, column numbers, a blank line.</summary>
    Nothing,
}

/// <summary>What a row of the document is.</summary>
/// <param name="Row">The row.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Node">The row or group of the form.</param>
/// <param name="IsByOrder">Whether the order of the rows told it, and not its label.</param>
internal sealed record AssignedRow(LabelledRow Row, RowKind Kind, ItemNode? Node = null, bool IsByOrder = false);
