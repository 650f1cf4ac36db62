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
