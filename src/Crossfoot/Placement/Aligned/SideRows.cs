using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Wording;

namespace Crossfoot.Placement.Aligned;

/// <summary>Puts the lines under a header into rows of the table: labels by their wording, cells by what stands to the right.</summary>
internal sealed class SideRows : ISideRows
{
    private readonly FormTable _table;
    private readonly IReadOnlyList<HeaderText> _leaves;
    private readonly bool _isAligned;
    private readonly int _headerLine;
    private readonly AlignedPage _page;
    private readonly List<IReadOnlyList<Piece>> _lines;
    private readonly Dictionary<Piece, LabelStack> _labelOf = [];
    private readonly List<LabelRow> _rows = [];
    private readonly List<IReadOnlyList<Piece>> _bare = [];
    private readonly List<IReadOnlyList<Piece>> _lost = [];
    private readonly HashSet<Piece> _used;
    private ColumnRanges? _columns;

    /// <param name="side">The side of a header.</param>
    /// <param name="page">The text.</param>
    /// <param name="lines">The pieces of each line that stand on that side.</param>
    /// <param name="used">Takes the pieces that rows are made of.</param>
    public SideRows(Side side, AlignedPage page, List<IReadOnlyList<Piece>> lines, HashSet<Piece> used)
    {
        _used = used;
        (_table, _leaves, _isAligned, _headerLine) = (side.Table, side.Leaves, side.IsAligned, side.HeaderLine);
        _page = page;
        _lines = lines;
    }

    /// <inheritdoc/>
    public void Gather(HashSet<int> lost)
    {
        FindLabels();
        EndAtOtherHeader();
        foreach (var line in _lines.Where(static line => line.Count > 0))
            ReadLine(line);
        if (_table.IsRowUnprinted)
            return;
        var stub = new StubEdges(_labelOf.Keys.Select(piece => (PageOf(piece.Line), piece.Start, piece.End)));
        _columns = new ColumnRanges(_leaves, PageOf(_headerLine), _rows.Select(static row => row.InOrder).Concat(_bare), PageOf, stub);
        _lost.AddRange(new BareLines(Leaves(), _bare, _columns, _leaves.Count, _page).Settle());
        lost.UnionWith(_lost.Select(static line => line[0].Line));
    }

    /// <inheritdoc/>
    public IEnumerable<RowDraft> Draft(int block, IReadOnlySet<int> lost)
    {
        if (_table.IsRowUnprinted)
            return DraftUnprinted(block);
        BareLines.Doubt(Leaves(), lost, _leaves.Count);
        var last = _rows.FindLast(static row => !row.IsGroup);
        var drafts = _rows.Select(row => (row.Top, Draft: Draft(row, _columns!, block, row == last)))
            .Concat(_lost.Select(line => (Top: line[0].Line, Draft: Bare(line, block))));
        return [.. drafts.OrderBy(static draft => draft.Top).Select(static draft => draft.Draft)];
    }

    private List<LabelRow> Leaves() => [.. _rows.Where(static row => !row.IsGroup).OrderBy(static row => row.Top)];

    private IEnumerable<LabelStack> StacksHere() => _page.StacksBetween(_headerLine + 1, _headerLine + 1 + _lines.Count);

    private int PageOf(int line) => _page.Lines[line].Page;

    private void FindLabels()
    {
        var inside = _lines.SelectMany(static line => line).ToHashSet();
        var found = StacksHere().Where(stack => stack.Has(LabelKind.Row, _table.Index) && stack.Pieces.All(inside.Contains) && IsWhole(stack));
        foreach (var stack in found.OrderByDescending(static stack => stack.Length).ThenBy(static stack => stack.Bottom - stack.Top))
        {
            if (stack.Pieces.Any(_labelOf.ContainsKey))
                continue;
            foreach (var piece in stack.Pieces)
                _labelOf.Add(piece, stack);
        }

        foreach (var stack in _labelOf.Values.Distinct().OrderBy(static stack => stack.Top).ThenBy(static stack => stack.Start))
        {
            var uses = stack.Uses.Where(use => use.Kind == LabelKind.Row && use.Table == _table.Index).ToList();
            _rows.Add(new LabelRow(stack.Text, stack.Place, stack.Top, stack.Bottom, stack.Start)
            {
                IsGroup = uses.TrueForAll(static use => !use.Node!.IsLeaf),
                MayBeGroup = uses.Exists(static use => !use.Node!.IsLeaf),
            });
        }

        _used.UnionWith(_labelOf.Keys);
    }

    /// <summary>Several texts on a line that the table does not know may head other columns: what follows must not be read under the old ones.</summary>
    private void EndAtOtherHeader()
    {
        var end = _lines.FindIndex(line => !line.Any(_labelOf.ContainsKey) && line.Where((piece, i) => !piece.IsFigure && (i == 0 || line[i - 1].IsFigure || piece.Start - line[i - 1].End > 1)).Take(2).Count() > 1);
        if (end < 0)
            return;
        var rest = _lines.Skip(end).SelectMany(static line => line).ToHashSet();
        _lines.RemoveRange(end, _lines.Count - end);
        _rows.RemoveAll(row => row.Bottom >= rest.Min(static piece => piece.Line));
        foreach (var piece in rest)
        {
            _labelOf.Remove(piece);
            _used.Remove(piece);
        }
    }

    /// <summary>Whether no text touches a label that is no part of it. The number of an item shows where its label begins.</summary>
    private bool IsWhole(LabelStack stack)
    {
        foreach (var piece in stack.Pieces)
        {
            var line = _page.Lines[piece.Line].Pieces;
            var left = piece.Position > 0 ? line[piece.Position - 1] : null;
            var right = piece.Position + 1 < line.Count ? line[piece.Position + 1] : null;
            if (left is { IsFigure: false } && piece.Start - left.End <= 1 && !stack.Pieces.Contains(left) && LabelEnumerator.Of(stack.Text) is null)
                return false;
            if (right is { IsFigure: false } && right.Start - piece.End <= 1 && !stack.Pieces.Contains(right) && LabelEnumerator.Of(right.Text) is null)
                return false;
        }

        return true;
    }

    private void ReadLine(IReadOnlyList<Piece> line)
    {
        var last = -1;
        for (var i = 0; i < line.Count; i++)
        {
            if (_labelOf.ContainsKey(line[i]))
                last = i;
        }

        var at = line[0].Line;
        MarkBetween(line, last);
        var own = _rows.Where(row => row.Covers(at) && !row.IsGroup).MaxBy(static row => row.Start);
        if (own is not null && last >= 0 && _labelOf[line[last]] is var label && label.Start == own.Start && label.Top == own.Top)
        {
            Add(own, line.Skip(last + 1));
            return;
        }

        var figures = line.Skip(last + 1).ToList();
        if (figures.Count == 0 || figures.TrueForAll(static piece => !piece.IsFigure))
            return;
        if (figures.TrueForAll(static piece => piece.IsFigure))
        {
            if (own is not null && figures[0].Start > own.Start)
                Add(own, figures);
            else if (!IsLabelledBeside(line))
                AddBare(figures);
            else
                _lost.Add(figures);
            return;
        }

        AddUnknown(figures);
    }

    /// <summary>Figures between two labels on one line leave open what belongs to the first.</summary>
    private void MarkBetween(IReadOnlyList<Piece> line, int last)
    {
        for (var i = 0; i < last; i++)
        {
            if (!line[i].IsFigure)
                continue;
            foreach (var label in line.Take(i).Where(_labelOf.ContainsKey).Select(piece => _labelOf[piece]).Distinct())
            {
                foreach (var row in _rows.Where(row => row.Top == label.Top && row.Start == label.Start))
                    row.IsDoubtful = true;
            }
        }
    }

    /// <summary>Whether a label of the table on another side stands on the line: then the figures go with that, and their own label got lost.</summary>
    private bool IsLabelledBeside(IReadOnlyList<Piece> line)
        => _page.Lines[line[0].Line].Pieces.Any(piece => !piece.IsFigure && !line.Contains(piece) && !_labelOf.ContainsKey(piece));

    private void Add(LabelRow row, IEnumerable<Piece> cells)
    {
        row.Cells.AddRange(cells);
        _used.UnionWith(row.Cells);
    }

    private void AddBare(List<Piece> figures)
    {
        _bare.Add(figures);
        _used.UnionWith(figures);
    }

    /// <summary>A line with a text that the table does not know, and figures behind it. A single figure in running text is none.</summary>
    private void AddUnknown(List<Piece> pieces)
    {
        var texts = pieces.TakeWhile(static piece => !piece.IsFigure).ToList();
        var figures = pieces.Skip(texts.Count).ToList();
        var isRow = texts.Count > 0
            && figures.TrueForAll(static piece => piece.IsFigure)
            && (figures.Count == _leaves.Count || figures.Count > 1)
            && (figures.Count > 1 || figures[0].Start - texts[^1].End > 1);
        if (!isRow)
            return;
        var row = new LabelRow(string.Join(' ', texts.Select(static piece => piece.Text)), texts[0].Place, texts[0].Line, texts[0].Line, texts[0].Start) { IsKnown = false };
        row.Cells.AddRange(figures);
        _rows.Add(row);
        _used.UnionWith(pieces);
    }

    private RowDraft Draft(LabelRow row, ColumnRanges columns, int block, bool isLast)
    {
        var label = RowDraft.Cell(row.Text, row.Place, 0);
        var cells = row.InOrder;
        var isOneLine = cells.Count > 0 && cells.All(cell => cell.Line == cells[0].Line);
        if (row.IsDoubtful && cells.Count == _leaves.Count)
            return new RowDraft(BlockKind.Grid, block, [label]);
        if (row.IsGroup || (cells.Count == 0 && (row.MayBeGroup || row.IsDoubtful || isLast || !_isAligned)))
            return new RowDraft(BlockKind.Grid, block, [label, .. cells.Select(static (cell, i) => RowDraft.Cell(cell, i + 1))]);
        if (cells.Count == _leaves.Count && isOneLine)
            return new RowDraft(BlockKind.Grid, block, [label, .. cells.Select(static (cell, i) => RowDraft.Cell(cell, i + 1))]);
        if (!row.IsDoubtful && _isAligned && columns.Place(cells, _leaves.Count) is { } placed)
            return new RowDraft(BlockKind.Grid, block, [label, .. placed.Select((cell, i) => Cell(cell, row.Place, i + 1))]) { IsPlaced = true };
        return new RowDraft(BlockKind.Sequence, block, [label, .. cells.Select(static cell => RowDraft.Cell(cell, 0))]);
    }

    private static DocumentCell Cell(Piece? piece, Place place, int column) => RowDraft.Cell(piece?.Text ?? "", piece?.Place ?? place, column);

    private static RowDraft Bare(IReadOnlyList<Piece> line, int block) => new(BlockKind.Sequence, block, [.. line.Select(static piece => RowDraft.Cell(piece, 0))]);

    /// <summary>The figures right under the header of a table whose row has no label.</summary>
    private IEnumerable<RowDraft> DraftUnprinted(int block)
    {
        var text = _lines.Find(line => line.Any(static piece => !piece.IsFigure));
        var figures = _bare.Where(line => text is null || line[0].Line < text[0].Line).SelectMany(static line => line).OrderBy(static piece => piece.Start).ToList();

        // A note may stand between; then the figures must be all there.
        if (figures.Count == 0 && _bare.Count > 0 && _bare[0].Count == _leaves.Count)
            figures = [.. _bare[0]];
        if (figures.Count == 0)
            return [];
        var columns = new ColumnRanges(_leaves, PageOf(_headerLine), [figures], PageOf, new StubEdges([]));
        var isOneLine = figures.TrueForAll(piece => piece.Line == figures[0].Line);
        if ((figures.Count < _leaves.Count || !isOneLine) && columns.Place(figures, _leaves.Count) is { } placed)
            return [new RowDraft(BlockKind.Grid, block, [.. placed.Select((cell, i) => Cell(cell, figures[0].Place, i + 1))]) { IsPlaced = true }];
        return [new RowDraft(isOneLine ? BlockKind.Grid : BlockKind.Sequence, block, [.. figures.Select(static (cell, i) => RowDraft.Cell(cell, i + 1))])];
    }
}
