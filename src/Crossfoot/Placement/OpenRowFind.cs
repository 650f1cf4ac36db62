using System.Collections.Generic;

namespace Crossfoot.Placement;

/// <summary>A row under the header of a table with open rows that is none of the form's own rows: perhaps a member.</summary>
/// <param name="Row">The row of the document.</param>
/// <param name="Cell">Its first cell with something in it.</param>
/// <param name="Header">The header it stands under.</param>
internal sealed record OpenRowFind(StreamRow Row, StreamCell Cell, HeaderFind Header)
{
    /// <summary>How many rows of the form were found before it.</summary>
    public required int RowsBefore { get; init; }

    /// <summary>Its cells that are labels of rows of the same table.</summary>
    public required IReadOnlyList<StreamCell> RowLabels { get; init; }

    /// <summary>Whether its first text is the label of a row of another table.</summary>
    public bool IsOfOtherTable { get; init; }

    /// <summary>Whether it stands in another block than the rows under the header.</summary>
    public bool IsApart { get; init; }

    /// <summary>Whether it is the first row below its header.</summary>
    public bool IsFirst => Header.FirstRow == Row;

    /// <summary>Whether a row without a label stands directly above or below.</summary>
    public bool HasBareNeighbour { get; init; }
}
