using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Office.Packages;

namespace Crossfoot.Documents.Office.Word;

/// <summary>Reads the main part of a Word document into paragraphs and tables, as they stand with all tracked changes accepted.</summary>
internal sealed partial class WordReader
{
    private readonly OfficePackage _package;
    private readonly PartReader _part;
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly FieldState _fields = new();
    private int _paragraphs;
    private int _paragraphsOutside;

    private WordReader(OfficePackage package, PartReader part)
    {
        _package = package;
        _part = part;
        _styles = WordStyles.Load(package);
        _numbering = new WordNumbering(package, _styles);
    }

    public static IReadOnlyList<WordContent> Read(OfficePackage package)
    {
        using var part = package.Open(package.Main);
        var reader = new WordReader(package, part);
        var story = new WordStory(isInTable: false);
        part.EachChild(name =>
        {
            if (name == "body")
                reader.ReadBlocks(story);
        });
        return story.Content;
    }

    /// <summary>Elements that only stand around others: controls, tags, links, and text that was inserted or moved here.</summary>
    private static bool IsAround(string name)
        => name is "sdt" or "sdtContent" or "customXml" or "smartTag" or "ins" or "moveTo" or "hyperlink" or "fldSimple" or "dir" or "bdo" or "txbxContent";

    private void ReadBlocks(WordStory story) => _part.EachChild(name => ReadBlock(name, story));

    private void ReadBlock(string name, WordStory story)
    {
        switch (name)
        {
            case "p":
                ReadParagraph(story);
                break;
            case "tbl":
                story.Add(ReadTable());
                break;
            case "altChunk":
                throw new DocumentException(_package.Name, OfficeMessages.Embedded.With(_package.Name));
            default:
                if (IsAround(name))
                    ReadBlocks(story);
                break;
        }
    }

    private WordTable ReadTable()
    {
        var rows = new List<WordRow>();
        _part.EachChild(name => ReadTablePart(name, rows));
        var table = new WordTable(GridCell.Rows(rows));

        // The text of a table inside a cell is kept once more with each table around it.
        foreach (var cell in table.Rows.SelectMany(static row => row).Where(static cell => cell.HoldsTable))
            _package.Budget.TakeBytes(cell.Text.Length);
        return table;
    }

    private void ReadTablePart(string name, List<WordRow> rows)
    {
        if (name == "tr")
        {
            if (ReadRow() is { } row)
                rows.Add(row);
        }
        else if (IsAround(name))
        {
            _part.EachChild(inner => ReadTablePart(inner, rows));
        }
    }

    /// <summary>Reads a row; null for one that was deleted or is hidden.</summary>
    private WordRow? ReadRow()
    {
        var row = new RowDraft();
        _package.Budget.TakeCells(1);
        _part.EachChild(name => ReadRowPart(name, row));
        return row.IsGone ? null : new WordRow(row.Before, row.Cells);
    }

    private void ReadRowPart(string name, RowDraft row)
    {
        if (name == "trPr")
            _part.EachChild(property => ReadRowProperty(property, row));
        else if (IsAround(name))
            _part.EachChild(inner => ReadRowPart(inner, row));
        else if (name == "tc" && ReadCell() is { } cell)
            AddCell(row, cell);
    }

    private void AddCell(RowDraft row, WordCell cell)
    {
        row.Cells.Add(cell);
        row.Columns += cell.Span;
        _package.Budget.CheckColumns(row.Before + row.Columns);
        _package.Budget.TakeCells(cell.Span);
    }

    private void ReadRowProperty(string property, RowDraft row)
    {
        if (property == "gridBefore")
            row.Before = Span();
        else if (property is "del" or "moveFrom" || (property == "hidden" && _part.IsSwitchedOn))
            row.IsGone = true;
    }

    /// <summary>Reads a cell; null for one that was deleted.</summary>
    private WordCell? ReadCell()
    {
        var story = new WordStory(isInTable: true);
        var span = 1;
        var down = CellMerge.None;
        var across = CellMerge.None;
        var isGone = false;
        _part.EachChild(name =>
        {
            if (name != "tcPr")
            {
                ReadBlock(name, story);
                return;
            }

            _part.EachChild(property =>
            {
                switch (property)
                {
                    case "gridSpan":
                        span = Span();
                        break;
                    case "vMerge":
                        down = Merge();
                        break;
                    case "hMerge":
                        across = Merge();
                        break;
                    case "cellDel":
                        isGone = true;
                        break;
                }
            });
        });
        return isGone ? null : new WordCell(System.Math.Max(span, 1), down, across == CellMerge.Continues, story.Content);
    }

    private CellMerge Merge() => _part.Value == "restart" ? CellMerge.Starts : CellMerge.Continues;

    private int Span()
    {
        var span = _part.Number("val", 0);
        _package.Budget.CheckColumns(span);
        return System.Math.Max(span, 0);
    }

    /// <summary>A row while it is read.</summary>
    private sealed class RowDraft
    {
        public List<WordCell> Cells { get; } = [];

        public long Columns { get; set; }

        public int Before { get; set; }

        public bool IsGone { get; set; }
    }
}
