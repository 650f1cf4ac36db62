using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;

namespace Crossfoot.Placement.Aligned;

/// <summary>Puts the lines under the header of a table whose rows begin with codes into rows: code, name, and a cell for each column.</summary>
internal sealed class CodeSideRows : ISideRows
{
    // A code that begins farther right than the others shows that its whole line was moved.
    private const int LargestIndent = 4;

    private readonly Side _side;
    private readonly AlignedPage _page;
    private readonly OpenRowsSchema _open;
    private readonly List<IReadOnlyList<Piece>> _lines;
    private readonly Dictionary<Piece, LabelStack> _labelOf = [];
    private readonly List<CodeRow> _codes = [];
    private readonly List<LabelRow> _labels = [];
    private readonly Dictionary<int, List<Piece>> _names = [];
    private readonly List<IReadOnlyList<Piece>> _bare = [];
    private readonly HashSet<Piece> _used;
    private readonly int _end;
    private IReadOnlyList<IReadOnlyList<Piece>> _lost = [];
    private ColumnRanges? _columns;

    /// <param name="side">The side of a header.</param>
    /// <param name="open">Its codes.</param>
    /// <param name="page">The text.</param>
    /// <param name="lines">The pieces of each line that stand on that side.</param>
    /// <param name="used">Takes the pieces that rows are made of.</param>
    public CodeSideRows(Side side, OpenRowsSchema open, AlignedPage page, List<IReadOnlyList<Piece>> lines, HashSet<Piece> used)
    {
        _used = used;
        _end = side.HeaderLine + 1 + lines.Count;
        (_side, _open, _page) = (side, open, page);
        _lines = [.. lines.Where(static line => line.Count > 0).Select(line => (IReadOnlyList<Piece>)[.. line.SelectMany(Unglue)])];
    }

    /// <inheritdoc/>
    public void Gather(HashSet<int> lost)
    {
        FindLabels();
        foreach (var page in _lines.GroupBy(line => _page.Lines[line[0].Line].Page))
            ReadPage([.. page]);
        var stub = new StubEdges(_names.Select(name => (_page.Lines[name.Key].Page, name.Value[0].Start, name.Value[^1].End)));
        _columns = new ColumnRanges(_side.Leaves, _page.Lines[_side.HeaderLine].Page, Rows().Select(static row => row.InOrder).Concat(_bare), line => _page.Lines[line].Page, stub);
        _lost = new BareLines(Rows(), _bare, _columns, _side.Leaves.Count, _page).Settle();
        lost.UnionWith(_lost.Select(static line => line[0].Line));
        JoinNames();
    }

    /// <inheritdoc/>
    public IEnumerable<RowDraft> Draft(int block, IReadOnlySet<int> lost)
    {
        BareLines.Doubt(Rows(), lost, _side.Leaves.Count);
        var drafts = _labels.Select(row => (row.Top, Draft: DraftLabel(row, _columns!, block)))
            .Concat(_codes.Select(code => (code.Row.Top, Draft: Draft(code, _columns!, block))))
            .Concat(_lost.Select(line => (Top: line[0].Line, Draft: new RowDraft(BlockKind.Sequence, block, [.. line.Select(static piece => RowDraft.Cell(piece, 0))]))));
        return [.. drafts.OrderBy(static draft => draft.Top).Select(static draft => draft.Draft)];
    }

    private List<LabelRow> Rows() => [.. _codes.Select(static code => code.Row).Concat(_labels).OrderBy(static row => row.Top)];

    /// <summary>A code that touches its name is cut off it.</summary>
    private IEnumerable<Piece> Unglue(Piece piece)
    {
        var digits = piece.Text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits == 0 || digits == piece.Text.Length || !char.IsLetter(piece.Text[digits]) || !MemberCode.IsWhole(piece.Text[..digits], _open))
            return [piece];
        _used.Add(piece);
        return [piece with { Text = piece.Text[..digits], End = piece.Start + digits }, piece with { Text = piece.Text[digits..], Start = piece.Start + digits }];
    }

    private void FindLabels()
    {
        var inside = _lines.SelectMany(static line => line).ToHashSet();
        foreach (var stack in _page.StacksBetween(_side.HeaderLine + 1, _end).Where(stack => stack.Pieces.All(inside.Contains)).OrderByDescending(static stack => stack.Length))
        {
            var isRow = stack.Has(LabelKind.Row, _side.Table.Index);
            if ((!isRow && !stack.KeyOf.Contains(_side.Table.Index)) || stack.Pieces.Any(_labelOf.ContainsKey))
                continue;
            foreach (var piece in stack.Pieces)
                _labelOf.Add(piece, stack);
            if (isRow)
                _labels.Add(new LabelRow(stack.Text, stack.Place, stack.Top, stack.Bottom, stack.Start));
        }

        _used.UnionWith(_labelOf.Keys);
    }

    private void ReadPage(List<IReadOnlyList<Piece>> lines)
    {
        var codes = lines.SelectMany(Codes).ToList();
        var left = codes.Count > 0 ? codes.Min(static piece => piece.Start) : 0;
        var figures = lines.SelectMany(line => line.Skip(Codes(line).Count)).Where(static piece => piece.IsFigure).Select(static piece => piece.Start).DefaultIfEmpty(int.MaxValue).Min();
        foreach (var line in lines)
            ReadLine(line, left, figures);
        foreach (var code in _codes.Where(code => lines[0][0].Line <= code.Row.Top && code.Row.Top <= lines[^1][0].Line))
            code.IsShifted = code.Code[0].Start > left + LargestIndent;
    }

    /// <summary>The pieces of a line that a code can be made of: the first ones, left of the names.</summary>
    private List<Piece> Codes(IReadOnlyList<Piece> line)
        => [.. line.TakeWhile(piece => piece.Start < _side.NameStart && MemberCode.IsPart(piece.Text) && char.IsAsciiDigit(piece.Text[0]))];

    private void ReadLine(IReadOnlyList<Piece> line, int left, int figuresStart)
    {
        var at = line[0].Line;
        var codes = Codes(line);
        var rest = line.Skip(codes.Count).Where(piece => !_labelOf.ContainsKey(piece)).ToList();
        var figures = rest.SkipWhile(static piece => !piece.IsFigure).ToList();
        var names = rest.TakeWhile(static piece => !piece.IsFigure).ToList();

        // Running text begins in the column of the codes, or reaches into those of the figures.
        if (codes.Count == 0 && names.Count > 0 && (names[0].Start < left + 2 || names[^1].End > figuresStart + 1))
            return;
        if (figures.Exists(static piece => !piece.IsFigure))
            return;
        var owner = Owner(codes, at) ?? _labels.Find(row => row.Covers(at));
        if (names.Count > 0)
            _names.Add(at, names);
        if (owner is not null)
            owner.Cells.AddRange(figures);
        else if (figures.Count > 0)
            _bare.Add(figures);
        _used.UnionWith(codes.Concat(figures));
    }

    /// <summary>The row that the codes of a line begin, or go on with.</summary>
    private LabelRow? Owner(List<Piece> codes, int line)
    {
        if (codes.Count == 0)
            return null;
        if (MemberCode.IsWhole(codes[0].Text, _open) || codes.Count == _open.Parts.Count || _codes.Count == 0)
        {
            var code = new CodeRow(new LabelRow(codes[0].Text, codes[0].Place, line, line, codes[0].Start));
            code.Code.AddRange(codes);
            _codes.Add(code);
            return code.Row;
        }

        // A part that stands below the first one.
        var last = _codes[^1];
        if (last.Code[^1].Start >= codes[0].Start || !_page.AreTogether(last.Row.Bottom, line))
            last.Row.IsDoubtful = true;
        last.Code.AddRange(codes);
        last.Row.Bottom = line;
        return last.Row;
    }

    private void JoinNames()
    {
        if (_open.NameLabels.Count == 0)
            return;
        var lost = _lost.Select(static line => line[0].Line).ToHashSet();
        var entries = Rows().Select(row => _codes.Find(code => code.Row == row) ?? new CodeRow(row) { MayGoOn = false }).ToList();
        var loose = new List<NameLine>();
        foreach (var (at, pieces) in _names.OrderBy(static name => name.Key))
        {
            // What stands on a line with a row's code or figures is that row's.
            var owner = entries.Find(entry => entry.Row.Covers(at) || entry.Row.Cells.Exists(cell => cell.Line == at));
            if (owner is null && !lost.Contains(at))
                loose.Add(new NameLine(at, pieces));
            else if (owner is not null)
                owner.OwnName = new NameLine(at, owner.OwnName is { } before ? [.. before.Pieces, .. pieces] : pieces);
        }

        var ends = entries.Count > 0 ? entries[^1].Row.Bottom : -1;
        loose.RemoveAll(line => line.Line > ends && !_page.AreTogether(ends, line.Line));
        new WrappedNames(entries, _page.AreTogether).Join(loose);
        foreach (var code in _codes)
            _used.UnionWith(code.Above.Concat(code.Below).Concat(code.OwnName is { } own ? [own] : []).SelectMany(static line => line.Pieces));
    }

    private RowDraft Draft(CodeRow code, ColumnRanges columns, int block)
    {
        var key = MemberCode.Join([.. code.Code.Select(static piece => piece.Text)], 0, _open);
        var isNamed = _open.NameLabels.Count == 0 || (code.Name.Length > 0 && !code.IsNameOpen);
        var cells = code.Row.InOrder;
        if (key is null || !isNamed || code.Row.IsDoubtful || Place(code.Row, columns, code.IsShifted) is not { } placed)
        {
            // Code and name in one cell are no code: the row is reported, whatever its figures.
            var printed = string.Join(' ', code.Code.Select(static piece => piece.Text).Append(code.Name)).Trim();
            return new RowDraft(BlockKind.Sequence, block, [RowDraft.Cell(printed, code.Row.Place, 0), .. cells.Select(static piece => RowDraft.Cell(piece, 0))]);
        }

        var stub = new List<DocumentCell> { RowDraft.Cell(key, code.Row.Place, 0) };
        if (_open.NameLabels.Count > 0)
            stub.Add(RowDraft.Cell(code.Name, code.NamePlace, 1));
        return new RowDraft(BlockKind.Grid, block, [.. stub, .. placed.Select((cell, i) => RowDraft.Cell(cell?.Text ?? "", cell?.Place ?? code.Row.Place, stub.Count + i))]) { IsPlaced = true };
    }

    private RowDraft DraftLabel(LabelRow row, ColumnRanges columns, int block)
    {
        var label = RowDraft.Cell(row.Text, row.Place, 0);
        if (row.Cells.Count > 0 && !row.IsDoubtful && Place(row, columns, isShifted: false) is { } placed)
            return new RowDraft(BlockKind.Grid, block, [label, .. placed.Select((cell, i) => RowDraft.Cell(cell?.Text ?? "", cell?.Place ?? row.Place, i + 1))]) { IsPlaced = true };
        return new RowDraft(BlockKind.Sequence, block, [label, .. row.InOrder.Select(static piece => RowDraft.Cell(piece, 0))]);
    }

    private IReadOnlyList<Piece?>? Place(LabelRow row, ColumnRanges columns, bool isShifted)
    {
        var cells = row.InOrder;
        return cells.Count == _side.Leaves.Count && cells.All(cell => cell.Line == cells[0].Line) ? [.. cells] : isShifted ? null : columns.Place(cells, _side.Leaves.Count);
    }
}
