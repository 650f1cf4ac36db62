using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Labels;

/// <summary>
/// Tables side by side, and one table in lanes, share the rows of the page. Each side is read as rows of its own, one below the other:
/// it has its own order and its own blanks.
/// </summary>
internal sealed class SideSplit
{
    // Above the first row with labels on both sides, the header takes no more rows than this.
    private const int MostHeaderRows = 8;

    private readonly FormIndex _form;
    private readonly IReadOnlyList<PageRow> _rows;
    private readonly Dictionary<PageCell, IReadOnlyList<WordingUse>> _uses = [];

    private SideSplit(FormIndex form, IReadOnlyList<PageRow> rows) => (_form, _rows) = (form, rows);

    /// <summary>The rows of the page, those with sides split.</summary>
    public static IReadOnlyList<PageRow> Run(FormIndex form, IReadOnlyList<PageRow> rows)
    {
        if (form.Tables.All(static table => table.Layout.Table.Beside is null && table.Layout.Table.Lanes < 2))
            return rows;
        var split = new SideSplit(form, rows);
        var ranges = split.Ranges().OrderBy(static range => range.Start).ToList();
        var result = new List<PageRow>();
        var at = 0;
        var block = rows.Count == 0 ? 0 : rows.Max(static row => row.Block);
        foreach (var range in ranges)
        {
            if (range.Start < at)
                continue;
            result.AddRange(rows.Skip(at).Take(range.Start - at));
            for (var side = 0; side <= range.Cuts.Count; side++)
            {
                block++;
                var from = side == 0 ? int.MinValue : range.Cuts[side - 1];
                var to = side == range.Cuts.Count ? int.MaxValue : range.Cuts[side];
                foreach (var row in rows.Skip(range.Start).Take(range.End - range.Start))
                {
                    var cells = row.Cells.Where(cell => cell.Column >= from && cell.Column < to).ToList();
                    if (cells.Count > 0)
                        result.Add(row.With(cells) with { Block = block, Width = cells[^1].End });
                }
            }

            at = range.End;
        }

        result.AddRange(rows.Skip(at));
        return [.. result.Select(static (row, i) => row with { Index = i })];
    }

    private IEnumerable<(int Start, int End, IReadOnlyList<int> Cuts)> Ranges()
    {
        foreach (var table in _form.Tables)
        {
            if (table.Layout.Table.Beside is { } beside && Left(beside) is { } left)
            {
                foreach (var range in Beside(left.Index, table.Index))
                    yield return range;
            }

            if (table.Layout.Table.Lanes > 1)
            {
                foreach (var range in InLanes(table))
                    yield return range;
            }
        }
    }

    private FormTable? Left(string id)
    {
        foreach (var table in _form.Tables)
        {
            if (table.Id == id)
                return table;
        }

        return null;
    }

    /// <summary>Stretches in which rows of two tables stand on the same lines.</summary>
    private IEnumerable<(int Start, int End, IReadOnlyList<int> Cuts)> Beside(int left, int right)
    {
        var at = 0;
        while (at < _rows.Count)
        {
            if (Cut(_rows[at], left, right) is not { } cut)
            {
                at++;
                continue;
            }

            var end = at + 1;
            var last = end;
            for (; end < _rows.Count && _rows[end].Precision == _rows[at].Precision && !_rows[end].Cells.Any(IsHeading); end++)
            {
                if (Cut(_rows[end], left, right) is { } other)
                    cut = System.Math.Min(cut, other);
                if (_rows[end].Filled.Any(cell => Has(cell, WordingKind.Row, left) || Has(cell, WordingKind.Row, right)))
                    last = end + 1;
            }

            var start = Start(at);
            if (IsClean(start, last, cut))
                yield return (start, last, [cut]);
            at = last;
        }
    }

    /// <summary>The first row of the header above a row.</summary>
    private int Start(int row)
    {
        var start = row;
        while (start > 0 && row - start < MostHeaderRows && _rows[start - 1] is var above && above.Precision == _rows[row].Precision
            && (!above.HasFigures || above.Filled.Any(static cell => LabelText.IsNumbering(cell.Folded))) && !above.Cells.Any(IsHeading))
            start--;
        return start;
    }

    /// <summary>The column in which the label of the right table begins, in a row that has labels of both.</summary>
    private int? Cut(PageRow row, int left, int right)
    {
        var first = row.Filled.FirstOrDefault(cell => Has(cell, WordingKind.Row, left));
        var second = row.Filled.FirstOrDefault(cell => Has(cell, WordingKind.Row, right) && !Has(cell, WordingKind.Row, left) && first is not null && cell.Order > first.Order);
        return second?.Column;
    }

    /// <summary>Whether no cell with a label or figure reaches over the cut.</summary>
    private bool IsClean(int start, int end, int cut)
        => _rows.Skip(start).Take(end - start).All(row => row.Filled.All(cell => cell.Column >= cut || cell.End <= cut || (!cell.IsFigure && !row.HasFigures)));

    /// <summary>Stretches under a header whose names are repeated, once for each lane.</summary>
    private IEnumerable<(int Start, int End, IReadOnlyList<int> Cuts)> InLanes(FormTable table)
    {
        for (var at = 0; at < _rows.Count; at++)
        {
            var lines = 1;
            while (lines < MostHeaderRows && at + lines < _rows.Count && _rows[at + lines] is { HasFigures: false } next && next.Precision == _rows[at].Precision && !next.Cells.Any(IsHeading))
                lines++;
            if (_rows[at].Cells.Any(IsHeading) || LaneCuts(table, at, lines) is not { } cuts)
                continue;
            var end = at + lines;
            while (end < _rows.Count && _rows[end].Precision == _rows[at].Precision && !_rows[end].Cells.Any(IsHeading) && _rows[end].Filled.Count > 0 && IsCut(_rows[end], cuts))
                end++;
            if (!_rows.Skip(at).Take(lines).All(row => IsCut(row, cuts)))
                continue;
            yield return (at, end, cuts);
            at = end;
        }
    }

    /// <summary>Whether no cell of a row reaches from one lane into the next: a note below the table does.</summary>
    private static bool IsCut(PageRow row, List<int> cuts) => row.Filled.All(cell => cuts.TrueForAll(cut => cell.Column >= cut || cell.End <= cut));

    /// <summary>Where the lanes begin under a header whose names, over all of its lines, are the same in each; null where it is none.</summary>
    private List<int>? LaneCuts(FormTable table, int at, int lines)
    {
        var names = _rows.Skip(at).Take(lines).SelectMany(static row => row.Filled)
            .Where(cell => Has(cell, WordingKind.Column, table.Index) || Has(cell, WordingKind.Key, table.Index))
            .OrderBy(static cell => cell.Column)
            .ToList();
        var lanes = table.Layout.Table.Lanes;
        if (_rows[at].HasFigures || names.Count < lanes * 2 || names.Count % lanes != 0)
            return null;
        var each = names.Count / lanes;
        var first = names.Take(each).Select(static name => name.Folded).Order().ToList();
        for (var lane = 1; lane < lanes; lane++)
        {
            if (!names.Skip(lane * each).Take(each).Select(static name => name.Folded).Order().SequenceEqual(first))
                return null;
        }

        // The name of the codes may take two lines, so that only what stands behind the lane before tells where one begins.
        var texts = _rows.Skip(at).Take(lines).SelectMany(static row => row.Filled).ToList();
        return [.. Enumerable.Range(1, lanes - 1).Select(lane => texts.Where(cell => cell.Column >= names[(lane * each) - 1].End).Min(static cell => cell.Column))];
    }

    private bool IsHeading(PageCell cell) => Uses(cell).Any(static use => use.Kind == WordingKind.Heading);

    private bool Has(PageCell cell, WordingKind kind, int table) => Uses(cell).Any(use => use.Kind == kind && use.Table == table && use.Level == FoldingLevel.Characters);

    private IReadOnlyList<WordingUse> Uses(PageCell cell)
    {
        if (!_uses.TryGetValue(cell, out var uses))
            _uses.Add(cell, uses = cell.IsEmpty || cell.IsFigure ? [] : _form.Find(cell.Folded));
        return uses;
    }
}
