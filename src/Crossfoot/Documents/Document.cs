using System.Collections.Generic;

namespace Crossfoot.Documents;

/// <summary>A document as a reader found it: blocks of rows of cells, in reading order. It knows nothing of reports.</summary>
/// <param name="Name">The name to show, usually the file name.</param>
/// <param name="Blocks">The tables and the text between them.</param>
public sealed record Document(string Name, IReadOnlyList<DocumentBlock> Blocks)
{
    /// <summary>The first line of text, which reports use as their title; null where there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The format that was detected; null for a document that no reader made.</summary>
    public DocumentFormat? Format { get; init; }

    /// <summary>The character encoding that was detected, such as <c>GB18030</c>; null where the format has its own or none was needed.</summary>
    public string? Encoding { get; init; }

    /// <summary>The parts that the reader could not read as they are seen, such as a page that is a picture.</summary>
    public IReadOnlyList<UnreadPart> Unread { get; init; } = [];
}

/// <summary>A part of a document that was not read.</summary>
/// <param name="Reason">Why, and what to do.</param>
/// <param name="Place">Where it stands.</param>
public sealed record UnreadPart(Message Reason, Place Place);

/// <summary>A run of rows that belong together: one table of the document, or text between tables.</summary>
/// <param name="Kind">How the cells were laid out.</param>
/// <param name="Rows">The rows.</param>
public sealed record DocumentBlock(BlockKind Kind, IReadOnlyList<DocumentRow> Rows);

/// <summary>How much the position of a cell in its row means.</summary>
public enum BlockKind
{
    /// <summary>Running text: each row is one line in one cell.</summary>
    Text,

    /// <summary>Cells one after the other, such as text with tabs: their order is known, their column is not.</summary>
    Sequence,

    /// <summary>A grid: each cell states its column and what it spans.</summary>
    Grid,

    /// <summary>
    /// Text whose columns are made with spaces, or by where it is printed: each cell is a piece of a line and states the column of its
    /// first character and how many columns it takes. A blank line is a row without cells; each page is a block.
    /// </summary>
    Aligned,
}

/// <summary>A row of cells.</summary>
/// <param name="Cells">The cells in reading order, empty ones included.</param>
public sealed record DocumentRow(IReadOnlyList<DocumentCell> Cells)
{
    /// <summary>Whether a page of the document begins with it, as a form feed in a text says.</summary>
    public bool StartsPage { get; init; }
}

/// <summary>A cell of a document.</summary>
/// <param name="Text">What stands in it, white space at both ends removed.</param>
/// <param name="Place">Where it stands: its first visible character.</param>
public sealed record DocumentCell(string Text, Place Place)
{
    /// <summary>The text as the document shows it, where it stores a figure with more places than it shows, such as 1.01 for 1.005; else null.</summary>
    public string? Shown { get; init; }

    /// <summary>The first grid column, from 0; meaningless outside a grid.</summary>
    public int Column { get; init; }

    /// <summary>How many grid columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many grid rows it covers.</summary>
    public int RowSpan { get; init; } = 1;
}
