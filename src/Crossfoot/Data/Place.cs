namespace Crossfoot;

/// <summary>Where something stands in a document.</summary>
public abstract record Place
{
    private protected Place()
    {
    }
}

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
public sealed record TextPlace(int Line, int Column) : Place
{
    /// <inheritdoc/>
    public override string ToString() => $"{Line}:{Column}";
}

/// <summary>A place in a document that has tables but no lines, such as a web page or a text document.</summary>
/// <param name="Table">The table, from 1, in the order of the document.</param>
/// <param name="Row">The row of the table, from 1.</param>
/// <param name="Cell">The cell of the row, from 1, as the document writes it: a cell that spans columns counts once.</param>
public sealed record TablePlace(int Table, int Row, int Cell) : Place
{
    /// <inheritdoc/>
    public override string ToString() => $"table {Table}, row {Row}, cell {Cell}";
}

/// <summary>A paragraph outside the tables of a document without lines.</summary>
/// <param name="Paragraph">The paragraph, from 1, tables left out.</param>
public sealed record ParagraphPlace(int Paragraph) : Place
{
    /// <inheritdoc/>
    public override string ToString() => $"paragraph {Paragraph}";
}

/// <summary>A cell of a workbook.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Address">The address of the cell, such as <c>B5</c>.</param>
public sealed record SheetPlace(string Sheet, string Address) : Place
{
    /// <inheritdoc/>
    public override string ToString() => $"{Sheet}!{Address}";
}

/// <summary>A place on a page of a document that is printed page by page (PDF), in points (1/72 inch) from the page's upper left corner.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Left">Where the text begins.</param>
/// <param name="Top">The upper edge of its first line.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Bottom">The lower edge of its last line.</param>
public sealed record PagePlace(int Page, int Left, int Top, int Right, int Bottom) : Place
{
    /// <inheritdoc/>
    public override string ToString() => $"page {Page}, box {Left},{Top},{Right},{Bottom}";
}
