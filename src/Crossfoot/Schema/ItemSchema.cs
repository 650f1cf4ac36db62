using System.Collections.Generic;

namespace Crossfoot.Schema;

/// <summary>A row or column of a table, or a group of them. Only items without children hold cells.</summary>
/// <param name="Id">The id among its siblings.</param>
/// <param name="Labels">The wordings it is printed under; empty when it is not printed.</param>
public sealed record ItemSchema(string Id, IReadOnlyList<LabelSchema> Labels)
{
    /// <summary>The items under this group, in display order; empty for a row or column.</summary>
    public IReadOnlyList<ItemSchema> Items { get; init; } = [];

    /// <summary>The editions that have the item; those of its group apply as well.</summary>
    public EditionSpan Editions { get; init; }

    /// <summary>True for an item that is the sum of its siblings.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The printed line number; null where the form prints none.</summary>
    public string? Line { get; init; }

    /// <summary>The format of its cells; null to take the table's.</summary>
    public CellFormat? Cells { get; init; }

    /// <summary>Where its cells are grey in the form: at these items of the other axis, or with the empty selection at all; null for nowhere.</summary>
    public AxisSelection? Closed { get; init; }

    /// <summary>For rows whose members are not known beforehand, how they are told apart; null for a row or column.</summary>
    public OpenRowsSchema? Open { get; init; }

    /// <summary>The paths of the earlier items that this one replaces.</summary>
    public IReadOnlyList<string> Was { get; init; } = [];
}
