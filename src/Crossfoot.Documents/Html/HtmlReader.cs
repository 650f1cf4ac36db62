using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Html;

/// <summary>Reads a page: each table is a grid, each paragraph around them a block of text, in reading order.</summary>
internal sealed class HtmlReader
{
    private readonly List<DocumentBlock> _blocks = [];
    private readonly VisibleText _text = new();
    private readonly ReadingBudget _budget;
    private readonly HtmlPlaces _places;
    private readonly FlowWalk _flow;
    private readonly TextReading _readText;

    private HtmlReader(ReadingBudget budget, HtmlPlaces places, TextReading readText)
    {
        _budget = budget;
        _readText = readText;
        _places = places;
        _flow = new FlowWalk(_text, budget) { OnTable = ReadTable, OnPreformatted = ReadPreformatted, OnBlock = EndParagraph };
    }

    /// <summary>Reads a page of its own.</summary>
    /// <param name="text">The page.</param>
    /// <param name="budget">The limits.</param>
    /// <param name="readText">Reads preformatted text.</param>
    public static Document Read(string text, ReadingBudget budget, TextReading readText)
    {
        var page = HtmlParsing.Parse(text, budget);
        var blocks = new HtmlReader(budget, new HtmlPlaces(null), readText).ReadBody(page);
        if (blocks.Count == 0)
            throw budget.Refuse(DocumentMessages.NoText.With(budget.Name));
        return new Document(budget.Name, blocks) { Title = PageTitle.Find(page, budget) };
    }

    /// <summary>Reads markup in a text.</summary>
    /// <param name="text">The markup.</param>
    /// <param name="firstLine">The line of the text at which it begins.</param>
    /// <param name="budget">The limits.</param>
    /// <param name="readText">Reads preformatted text.</param>
    public static IReadOnlyList<DocumentBlock> ReadPart(string text, int firstLine, ReadingBudget budget, TextReading readText)
        => new HtmlReader(budget, new HtmlPlaces(firstLine), readText).ReadBody(HtmlParsing.Parse(text, budget));

    private List<DocumentBlock> ReadBody(IHtmlDocument page)
    {
        if (page.Body is { } body)
        {
            _flow.Walk(body, 1);
            EndParagraph(body);
        }

        return _blocks;
    }

    private void EndParagraph(INode node)
    {
        if (_text.IsEmpty || _text.Take() is not { Count: > 0 } lines)
            return;
        _budget.CheckTime();
        _budget.TakeCells(lines.Count);
        _places.StartParagraph();
        var place = _places.Paragraph(node);
        _blocks.Add(new DocumentBlock(BlockKind.Text, [.. lines.Select(line => new DocumentRow([new DocumentCell(line, place)]))]));
    }

    /// <summary>Preformatted text is a text of its own; each of its lines counts as a paragraph.</summary>
    private void ReadPreformatted(IElement element)
    {
        var text = element.TextContent;
        var places = new List<Place>();
        foreach (var _ in TextLine.Split(text))
        {
            _places.StartParagraph();
            places.Add(_places.Paragraph(element));
        }

        foreach (var block in _readText(text, _budget))
            _blocks.Add(block with { Rows = [.. block.Rows.Select(row => new DocumentRow([.. row.Cells.Select(Move)]))] });

        DocumentCell Move(DocumentCell cell) => cell.Place is TextPlace { Line: var line } ? cell with { Place = places[line - 1] } : cell;
    }

    private void ReadTable(IElement element, int depth)
    {
        var table = new TableContent(TableGrid.Of(element, _budget), _budget, depth);
        foreach (var caption in TableGrid.Captions(element))
        {
            _flow.Walk(caption, depth + 1);
            EndParagraph(caption);
        }

        if (table.IsLayout)
        {
            foreach (var cell in table.Cells.Where(static cell => !Element.IsInvisible(cell.Grid.Element)))
            {
                _flow.Walk(cell.Grid.Element, depth + 3);
                EndParagraph(cell.Grid.Element);
            }

            return;
        }

        _places.StartTable();
        var rows = table.Rows.Select((row, r) => new DocumentRow([.. row.Select((cell, c) => cell.ToDocument(_places.Cell(cell.Grid.Element, r + 1, c + 1)))])).ToList();
        if (rows.Exists(static row => row.Cells.Count > 0))
            _blocks.Add(new DocumentBlock(BlockKind.Grid, rows));
        foreach (var inner in table.Cells.SelectMany(static cell => cell.Tables))
            ReadTable(inner, depth + 4);
    }
}
