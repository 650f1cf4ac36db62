using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.PlainText;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Pdf.Layout;

/// <summary>Makes the blocks of a document: each table is a grid; between them, text in columns keeps its columns, and other text its lines.</summary>
internal sealed class PdfBlocks
{
    // Lines farther apart than this many times the usual distance have a blank line between them.
    private const double BlankLine = 1.5;

    // A letter is about twice as wide as a column, so that letters of the Latin alphabet take one.
    private const double ColumnsPerSize = 2;

    private const double UsualSize = 10.5;

    private readonly ReadingBudget _budget;
    private readonly double _columnWidth;
    private readonly List<DocumentBlock> _blocks = [];
    private readonly List<PieceLine> _open = [];

    // The table that is open, while no text stands behind it, and its rows on all pages.
    private SheetTable? _lastTable;
    private List<DocumentRow> _rows = [];
    private bool _isNewSheet;

    private PdfBlocks(ReadingBudget budget, double columnWidth)
    {
        _budget = budget;
        _columnWidth = columnWidth;
    }

    public static IReadOnlyList<DocumentBlock> Of(IReadOnlyList<SheetLayout> sheets, ReadingBudget budget)
    {
        var sizes = sheets.SelectMany(static sheet => sheet.Items).Where(static item => item.Line is not null).Select(static item => item.Line!.Size).Order().ToList();
        var blocks = new PdfBlocks(budget, (sizes.Count == 0 ? UsualSize : sizes[sizes.Count / 2]) / ColumnsPerSize);
        var lines = sheets.Select(blocks.Lines).ToList();
        var numbers = PageNumbers.Find([.. lines.Select(static sheet => sheet.Select(static entry => entry.Line).OfType<PieceLine>().ToList())]);
        foreach (var sheet in lines)
        {
            blocks._isNewSheet = true;
            foreach (var (line, table) in sheet)
                blocks.Add(line, table, numbers);
        }

        blocks.EndText();
        blocks.EndTable();
        return blocks._blocks;
    }

    /// <summary>The lines and tables of a sheet, blank lines where there is room for them.</summary>
    private List<(PieceLine? Line, SheetTable? Table)> Lines(SheetLayout sheet)
    {
        var found = new List<(PieceLine?, SheetTable?)>();
        var usual = UsualDistance(sheet);
        SheetItem? before = null;
        foreach (var item in sheet.Items)
        {
            _budget.TakeCells(1);
            var isFirst = before is null;
            if (before?.Line is { } above && item.Line is { } below && below.Box.Bottom - above.Box.Bottom > BlankLine * System.Math.Max(usual, below.Size))
                found.Add((new PieceLine([], StartsPage: false), null));
            found.Add((item.Line is { } line ? new PieceLine(Pieces(line, sheet.Sheet), isFirst) : null, item.Table));
            before = item;
        }

        return found;
    }

    private static double UsualDistance(SheetLayout sheet)
    {
        var lines = sheet.Items.Where(static item => item.Line is not null).ToList();
        var distances = lines.Zip(lines.Skip(1), static (above, below) => below.Box.Bottom - above.Box.Bottom).Order().ToList();
        return distances.Count == 0 ? 0 : distances[distances.Count / 2];
    }

    private List<DocumentCell> Pieces(LetterLine line, Sheet sheet)
    {
        var pieces = new List<DocumentCell>();
        var end = 0;
        foreach (var (text, box) in line.Words)
        {
            var column = System.Math.Max(end, (int)System.Math.Round(box.Left / _columnWidth));
            var span = System.Math.Max(1, (int)System.Math.Round(box.Right / _columnWidth) - column);
            pieces.Add(new DocumentCell(text, sheet.Place(box)) { Column = column, ColumnSpan = span });
            end = column + span;
        }

        return pieces;
    }

    private void Add(PieceLine? line, SheetTable? table, HashSet<PieceLine> numbers)
    {
        if (line is not null)
        {
            _open.Add(numbers.Contains(line) ? line with { Pieces = [] } : line);
            return;
        }

        EndText();
        AddTable(table!);
    }

    /// <summary>Adds a table, or the rest of one that goes on over the end of a page.</summary>
    private void AddTable(SheetTable table)
    {
        var before = _isNewSheet ? _lastTable : null;
        _isNewSheet = false;
        if (before is not null && table.RowsIn(before.Edges) is { } rest)
        {
            _rows.AddRange(rest);
        }
        else if (before is not null && (before with { Rows = _rows }).RowsIn(table.Edges) is { } above)
        {
            // A header alone on its page has fewer columns than the rows below it.
            (_lastTable, _rows) = (table, [.. above, .. table.Rows]);
        }
        else
        {
            EndTable();
            (_lastTable, _rows) = (table, [.. table.Rows]);
        }
    }

    private void EndTable()
    {
        if (_lastTable is not null)
            _blocks.Add(new DocumentBlock(BlockKind.Grid, _rows));
        _lastTable = null;
    }

    private void EndText()
    {
        if (_open.Exists(static line => line.Pieces.Count > 0))
        {
            EndTable();
            if (AlignedText.AreColumns(_open))
                _blocks.AddRange(AlignedText.Paginate(_open));
            else
                AddRuns();
        }

        _open.Clear();
    }

    private void AddRuns()
    {
        var run = new List<DocumentRow>();
        foreach (var line in _open)
        {
            if (line.Pieces.Count > 0)
                run.Add(new DocumentRow([Joined(line)]));
            else
                EndRun(run);
        }

        EndRun(run);
    }

    private void EndRun(List<DocumentRow> run)
    {
        if (run.Count > 0)
            _blocks.Add(new DocumentBlock(BlockKind.Text, [.. run]));
        run.Clear();
    }

    private static DocumentCell Joined(PieceLine line)
    {
        var (first, last) = ((PagePlace)line.Pieces[0].Place, (PagePlace)line.Pieces[^1].Place);
        return new DocumentCell(
            string.Join(' ', line.Pieces.Select(static piece => piece.Text)),
            first with { Top = System.Math.Min(first.Top, last.Top), Right = last.Right, Bottom = System.Math.Max(first.Bottom, last.Bottom) });
    }
}
