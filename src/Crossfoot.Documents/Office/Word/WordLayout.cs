using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Office.Word;

/// <summary>
/// Lays paragraphs and tables out as blocks. A table inside a row that holds nothing else is page layout: what stands in it comes
/// as blocks of its own, in place, between the rows before and after. Any other table inside a cell is text of the cell.
/// </summary>
internal sealed class WordLayout
{
    private readonly List<DocumentBlock> _blocks = [];
    private readonly List<DocumentRow> _lines = [];
    private BlockKind _kind;
    private int _lastOrder = -1;
    private int _tables;

    public static IReadOnlyList<DocumentBlock> Read(IReadOnlyList<WordContent> content)
    {
        var layout = new WordLayout();
        layout.Add(content, null);
        layout.EndLines();
        return layout._blocks;
    }

    /// <summary>Adds what stands one below the other.</summary>
    /// <param name="content">The paragraphs and tables.</param>
    /// <param name="cell">The cell of page layout that they stand in; null for the body.</param>
    private void Add(IReadOnlyList<WordContent> content, Place? cell)
    {
        foreach (var each in content)
        {
            if (each is WordTable table)
                AddTable(table);
            else if (each is WordParagraph paragraph)
                AddParagraph(paragraph, cell ?? new ParagraphPlace(paragraph.Number));
        }
    }

    /// <summary>Lines that touch are one block; an empty paragraph, a table, and a change between lines with and without tabs end it.</summary>
    private void AddParagraph(WordParagraph paragraph, Place place)
    {
        foreach (var line in paragraph.Text.Split('\n', '\r'))
        {
            var texts = SeenText.Trim(line).Split('\t').Select(SeenText.Trim).ToList();
            if (texts is [""])
                continue;
            var kind = texts.Count > 1 ? BlockKind.Sequence : BlockKind.Text;
            if (kind != _kind || paragraph.Order > _lastOrder + 1)
                EndLines();
            _kind = kind;
            _lastOrder = paragraph.Order;
            _lines.Add(new DocumentRow([.. texts.Select((text, i) => new DocumentCell(text, place) { Column = i })]));
        }
    }

    private void EndLines()
    {
        if (_lines.Count > 0)
            _blocks.Add(new DocumentBlock(_kind, [.. _lines]));
        _lines.Clear();
    }

    private void AddTable(WordTable table)
    {
        EndLines();
        var number = ++_tables;
        var rows = table.Rows;
        var run = new List<DocumentRow>();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = i + 1;
            if (!IsPageLayout(rows[i]))
            {
                run.Add(new DocumentRow([.. rows[i].Select(cell => Cell(cell, number, row))]));
                continue;
            }

            EndTable(run);
            foreach (var cell in rows[i])
            {
                Add(cell.Content, new TablePlace(number, row, cell.Number));
                EndLines();
            }
        }

        EndTable(run);
    }

    private void EndTable(List<DocumentRow> rows)
    {
        if (rows.Count > 0)
            _blocks.Add(new DocumentBlock(BlockKind.Grid, [.. rows]));
        rows.Clear();
    }

    private static bool IsPageLayout(IReadOnlyList<GridCell> row)
    {
        var filled = row.Where(static cell => cell.Text.Length > 0).ToList();
        return filled.Count > 0 && filled.TrueForAll(static cell => cell.HoldsTable);
    }

    private static DocumentCell Cell(GridCell cell, int table, int row)
        => new(cell.Text, new TablePlace(table, row, cell.Number)) { Column = cell.Column, ColumnSpan = cell.ColumnSpan, RowSpan = cell.RowSpan };
}
