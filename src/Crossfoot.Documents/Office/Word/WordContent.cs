using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Documents.Office.Word;

/// <summary>What stands one below the other in a document or in a cell.</summary>
internal abstract record WordContent;

/// <summary>A paragraph with text in it.</summary>
/// <param name="Order">Its position among all paragraphs, empty ones and those of tables included.</param>
/// <param name="Number">Its position outside tables, from 1; 0 in a table.</param>
/// <param name="Text">Its text as it is seen, lines and tabs kept.</param>
internal sealed record WordParagraph(int Order, int Number, string Text) : WordContent;

/// <summary>A table.</summary>
/// <param name="Rows">Its rows with the cells that are seen; covered ones are left out.</param>
internal sealed record WordTable(IReadOnlyList<IReadOnlyList<GridCell>> Rows) : WordContent
{
    /// <summary>Whether there is text in it.</summary>
    public bool HasText => Rows.Any(static row => row.Any(static cell => cell.Text.Length > 0));
}

/// <summary>A row of a table.</summary>
/// <param name="Before">How many grid columns are left out before its first cell.</param>
/// <param name="Cells">The cells as the document writes them.</param>
internal sealed record WordRow(int Before, IReadOnlyList<WordCell> Cells);

/// <summary>A cell as the document writes it.</summary>
/// <param name="Span">How many grid columns it covers.</param>
/// <param name="Down">How it is merged with the cell above.</param>
/// <param name="ContinuesLeft">Whether it is part of the cell to its left.</param>
/// <param name="Content">What stands in it.</param>
internal sealed record WordCell(int Span, CellMerge Down, bool ContinuesLeft, IReadOnlyList<WordContent> Content);

/// <summary>How a cell is merged.</summary>
internal enum CellMerge
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It is the first of the merged cells.</summary>
    Starts,

    /// <summary>It is covered by the first one.</summary>
    Continues,
}
