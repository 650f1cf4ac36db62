using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Cells;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;
using Crossfoot.Placing.Rows;

namespace Crossfoot.Placing.Editions;

/// <summary>A cell of the form with what the document has for it.</summary>
/// <param name="At">Its position in the table.</param>
/// <param name="Cell">The value.</param>
/// <param name="Note">What is to be noted about it; null for nothing.</param>
/// <param name="Source">The cell of the page.</param>
/// <param name="Column">Its column.</param>
/// <param name="IsByOrder">Whether an order told it, and not the names.</param>
internal sealed record FoundCell(int At, Cell Cell, CellNote? Note, PageCell Source, ItemNode Column, bool IsByOrder);

/// <summary>A row of the form that was found, with its cells or the doubt about them.</summary>
/// <param name="Meaning">The row.</param>
/// <param name="Answer">Its cells on the page.</param>
internal sealed record FoundRow(AssignedRow Meaning, CellAnswer Answer)
{
    /// <summary>The cells of the form.</summary>
    public IReadOnlyList<FoundCell> Cells { get; init; } = [];

    public ItemNode Node => Meaning.Node!;

    public bool IsPlaced => Answer.Cells is not null;
}

/// <summary>A member of open rows with its cells or the doubt about them.</summary>
/// <param name="Member">The member.</param>
/// <param name="Answer">Its cells on the page.</param>
internal sealed record FoundMember(Member Member, CellAnswer Answer)
{
    /// <summary>The cells of the form, by the positions of the row that stands for the members.</summary>
    public IReadOnlyList<FoundCell> Cells { get; init; } = [];
}

/// <summary>A part of a table as it reads in an edition.</summary>
internal sealed class PartAttempt
{
    public required TablePart Part { get; init; }

    /// <summary>The header; null where it could not be followed.</summary>
    public required HeaderReading? Header { get; init; }

    /// <summary>What each row is.</summary>
    public required IReadOnlyList<AssignedRow> Meanings { get; init; }

    /// <summary>The rows of the form that were found.</summary>
    public IReadOnlyList<FoundRow> Rows { get; set; } = [];

    /// <summary>The members of open rows, each with its cells.</summary>
    public IReadOnlyList<FoundMember> Members { get; set; } = [];

    /// <summary>The rows that may be members and were not read.</summary>
    public IReadOnlyList<UnreadMember> Unread { get; set; } = [];

    /// <summary>Whether the sums of the table speak against its order of columns, or nothing bears it out.</summary>
    public bool IsRefuted { get; set; }
}

/// <summary>A table as it reads in one edition.</summary>
internal sealed class TableAttempt
{
    public required FormTable Table { get; init; }

    public required int Edition { get; init; }

    public required IReadOnlyList<PartAttempt> Parts { get; init; }

    /// <summary>How much of the document the edition does not explain: texts it does not know, columns it would have, rows that stay unread.</summary>
    public int Cost => Parts.Sum(static part => part.Meanings.Count(static meaning => meaning.Kind == RowKind.OtherEdition && meaning.Row.Filled.Count > 0)
        + (part.Header is null ? Headless(part) : part.Header.Missing.Count + part.Header.Unknown.Count)
        + part.Rows.Count(static row => !row.IsPlaced) + part.Unread.Count);

    /// <summary>Whether every row of the edition was found.</summary>
    public bool HasAllRows => Table.RowLeaves(Edition).All(leaf => Parts.Any(part => part.Rows.Any(row => row.Node == leaf)));

    /// <summary>Whether anything beyond a heading was found.</summary>
    public bool IsFound => Parts.Any(static part => part.Rows.Count > 0 || part.Members.Count > 0 || part.Part.HasNames || part.Meanings.Any(static meaning => meaning.Kind is RowKind.Row or RowKind.OtherEdition or RowKind.Ambiguous));

    private static int Headless(PartAttempt part) => part.Meanings.Count(static meaning => meaning.Kind is RowKind.Row or RowKind.Ambiguous or RowKind.Bare) > 0 ? 3 : 1;
}
