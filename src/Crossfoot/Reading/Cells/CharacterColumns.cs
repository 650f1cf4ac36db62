using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Cells;

/// <summary>
/// The columns of characters that the figures of a table take on each page. Figures that share a column of characters stand in one
/// column of the table; where fewer columns are filled than the header has, its names above them tell which.
/// </summary>
internal sealed class CharacterColumns
{
    private readonly HeaderReading _header;
    private readonly Dictionary<int, IReadOnlyList<(int Start, int End, int Slot)>> _pages = [];

    public CharacterColumns(HeaderReading header, IReadOnlyList<LabelledRow> rows)
    {
        _header = header;
        if (header.Precision != Precision.Characters || !header.Slots.All(static slot => slot.HasRange))
            return;
        IReadOnlyList<(int Start, int End, int Slot)>? before = null;
        foreach (var page in rows.Where(static row => row.Segment.Row.Precision == Precision.Characters).GroupBy(static row => row.Segment.Row.Block))
        {
            HasMore |= HidesColumn([.. page]);
            if (Columns([.. page], before) is not { } columns)
                continue;
            _pages.Add(page.Key, columns);
            before = columns;
        }
    }

    /// <summary>Whether a row has more figures than the header has columns, so that a column may have lost its name.</summary>
    public bool HasMore { get; }

    /// <summary>Whether the figures reach the first and the last column.</summary>
    public bool ReachesEnds
        => _pages.Values.Any(static page => page.Any(static column => column.Slot == 0)) && _pages.Values.Any(page => page.Any(column => column.Slot == _header.Slots.Count - 1));

    /// <summary>The cells of a row, blank ones included; null where the columns of its page are not known.</summary>
    public IReadOnlyList<PageCell>? Place(LabelledRow row)
    {
        if (HasMore || row.Segment.Row.Precision != Precision.Characters || !_pages.TryGetValue(row.Segment.Row.Block, out var columns))
            return null;
        var cells = new PageCell?[_header.Slots.Count];
        foreach (var figure in row.Filled)
        {
            var at = columns.Where(column => figure.Column < column.End && figure.End > column.Start).ToList();
            if (at is not [var only] || cells[only.Slot] is not null)
                return null;
            cells[only.Slot] = figure;
        }

        return [.. cells.Select(cell => cell ?? new PageCell("", row.First.Place, row.First.Order))];
    }

    /// <summary>
    /// Whether rows with more figures than the header has names show a column that lost its name: one row alone may have a stray figure,
    /// where the others share the columns of the names.
    /// </summary>
    private bool HidesColumn(List<LabelledRow> rows)
    {
        var more = rows.Count(row => row.Filled.Count > _header.Slots.Count);
        var exact = rows.Where(row => row.Filled.Count == _header.Slots.Count).ToList();
        return more > 0 && (more >= exact.Count || Clusters(exact).Count != _header.Slots.Count);
    }

    private static List<(int Start, int End)> Clusters(List<LabelledRow> rows)
    {
        var clusters = new List<(int Start, int End)>();
        foreach (var figure in rows.SelectMany(static row => row.Filled).Where(static cell => cell.IsFigure).OrderBy(static cell => cell.Column))
        {
            if (clusters.Count > 0 && figure.Column < clusters[^1].End)
                clusters[^1] = (clusters[^1].Start, System.Math.Max(clusters[^1].End, figure.End));
            else
                clusters.Add((figure.Column, figure.End));
        }

        return clusters;
    }

    private IReadOnlyList<(int Start, int End, int Slot)>? Columns(List<LabelledRow> rows, IReadOnlyList<(int Start, int End, int Slot)>? before)
    {
        var clusters = Clusters(rows);
        if (clusters.Count > _header.Slots.Count || clusters.Count == 0)
            return null;
        if (clusters.Count == _header.Slots.Count)
            return [.. clusters.Select(static (cluster, i) => (cluster.Start, cluster.End, i))];
        var names = rows[0].Segment.Row.Block == _header.Block
            ? [.. _header.Slots.Select(static (slot, i) => (slot.Range.Start, slot.Range.End, Slot: i))]
            : before;
        return names is null ? null : Under(clusters, names);
    }

    /// <summary>The columns by the names, or the figures of the page before, that they stand under. Each must stand under one of them, in order.</summary>
    private static IReadOnlyList<(int Start, int End, int Slot)>? Under(List<(int Start, int End)> clusters, IReadOnlyList<(int Start, int End, int Slot)> names)
    {
        var columns = new List<(int, int, int Slot)>();
        foreach (var (start, end) in clusters)
        {
            var over = names.Where(name => start < name.End && end > name.Start).ToList();
            if (over.Count == 0)
                over = [.. names.Where(name => start - Tolerances.Default.Drift < name.End && end + Tolerances.Default.Drift > name.Start)];
            if (over is not [var only] || (columns.Count > 0 && columns[^1].Slot >= only.Slot))
                return null;
            columns.Add((start, end, only.Slot));
        }

        return columns;
    }
}
