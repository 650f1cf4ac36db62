using AngleSharp.Dom;

namespace Crossfoot.Documents.Html;

/// <summary>Says where something in a page stands: by table and paragraph, or by line where the page is part of a text.</summary>
/// <param name="firstLine">The line of the text at which the page begins; null for a page of its own.</param>
internal sealed class HtmlPlaces(int? firstLine)
{
    private int _tables;
    private int _paragraphs;

    /// <summary>Begins the next table.</summary>
    public void StartTable() => _tables++;

    /// <summary>Begins the next paragraph.</summary>
    public void StartParagraph() => _paragraphs++;

    /// <summary>The place of a cell of the current table.</summary>
    public Place Cell(IElement cell, int row, int number) => InText(cell) ?? new TablePlace(_tables, row, number);

    /// <summary>The place of the current paragraph, which ends at a node.</summary>
    public Place Paragraph(INode node) => InText(node as IElement ?? node.ParentElement) ?? new ParagraphPlace(_paragraphs);

    /// <summary>The tag of an element; the parser keeps no place for the text in it.</summary>
    private Place? InText(IElement? element)
    {
        if (firstLine is not { } line)
            return null;
        var at = element?.SourceReference?.Position;
        return at is { } position && position.Line > 0 ? new TextPlace(line + position.Line - 1, position.Column) : new TextPlace(line, 1);
    }
}
