using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement;

/// <summary>Everything of one table that was found in the document, in reading order.</summary>
internal sealed class TableFinds(FormTable table)
{
    public FormTable Table { get; } = table;

    public StreamCell? Heading { get; set; }

    public List<HeaderFind> Headers { get; } = [];

    public List<RowFind> Rows { get; } = [];

    public List<UnknownRow> UnknownRows { get; } = [];

    /// <summary>The rows that may be members of open rows.</summary>
    public List<OpenRowFind> OpenRows { get; } = [];

    /// <summary>The first figures of rows in which no label says what they are.</summary>
    public List<StreamCell> Unused { get; } = [];

    /// <summary>What stands behind the label of a repeated table's key; an empty text where that may be more than a key.</summary>
    public List<string> Keys { get; } = [];

    /// <summary>The key of this instance of a repeated table; null where none, or not only one, was found.</summary>
    public string? Key => Keys is [{ Length: > 0 } only] ? only : null;

    /// <summary>The cell whose text says that the table is empty; null where none does.</summary>
    public StreamCell? EmptySentence { get; set; }

    /// <summary>Whether any figure stands in a row of the table.</summary>
    public bool HasFigures => FirstWithoutHeader is not null || UnknownRows.Count > 0 || OpenRows.Count > 0 || Rows.Any(static row => row.After.Any(static cell => cell.IsFigure));

    /// <summary>A row of the table that stands where no header of the table is open.</summary>
    public RowFind? FirstWithoutHeader { get; set; }

    /// <summary>Whether anything of the table beyond its heading was found.</summary>
    public bool IsFound => FirstWithoutHeader is not null || Rows.Any(static row => !row.IsMention) || Headers.Any(header => header.HasColumnOf(Table.Index));
}

/// <summary>A row label in the document, with what follows it.</summary>
/// <param name="Uses">The rows or groups of the table it can mean; for an unprinted row, that row.</param>
/// <param name="Text">The label as printed.</param>
/// <param name="Cell">The first cell of the label; for an unprinted row, the first cell with a figure.</param>
/// <param name="Header">The header it stands under; null where there is none.</param>
internal sealed record RowFind(IReadOnlyList<LabelUse> Uses, string Text, StreamCell Cell, HeaderFind? Header)
{
    /// <summary>The cells after the label, empty ones included.</summary>
    public required IReadOnlyList<StreamCell> After { get; init; }

    /// <summary>The row of the document that holds these cells.</summary>
    public required StreamRow Row { get; init; }

    /// <summary>Whether a row without a label stands directly above or below: its figures may belong to this one.</summary>
    public bool HasBareNeighbour { get; init; }

    /// <summary>Whether the figures stand one to a line, in a way that leaves open where they end.</summary>
    public bool IsRagged { get; init; }

    /// <summary>Whether nothing follows the label, not even empty cells: the name of a group, or a word in passing.</summary>
    public bool IsMention => After.Count == 0;

    public bool HasText => After.Any(static cell => !cell.IsEmpty);
}

/// <summary>A text with figures behind it that is no label of the table.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="Cell">Its cell.</param>
internal sealed record UnknownRow(string Text, StreamCell Cell);
