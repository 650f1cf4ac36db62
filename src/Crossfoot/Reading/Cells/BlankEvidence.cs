using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Cells;

/// <summary>
/// Whether the blank cells of a part show which columns are blank. Every row must have as many cells, and the figures must reach the
/// first and the last column: one row that does not shows that cells were lost or moved on the way.
/// </summary>
internal sealed class BlankEvidence
{
    private readonly HeaderReading _header;
    private readonly bool _isEven;
    private readonly bool _reachesByColumn;
    private readonly (int Start, int Count)? _window;
    private readonly LabelledRow? _cut;

    public BlankEvidence(HeaderReading header, IReadOnlyList<LabelledRow> rows, bool isLastOfDocument)
    {
        _header = header;
        var counted = rows.Where(static row => row.After.Count > 0).ToList();
        if (isLastOfDocument && counted.Count > 1 && counted[^1].After.Count < counted[0].After.Count && counted.Take(counted.Count - 1).All(row => row.After.Count == counted[0].After.Count))
        {
            // A document that was cut ends within a row: that row is not read, and says nothing of the others.
            _cut = counted[^1];
            counted.RemoveAt(counted.Count - 1);
        }

        var grid = counted.Where(row => ColumnCells.IsSameGrid(row, header)).ToList();
        IsOneGrid = counted.Count > 0 && grid.Count == counted.Count && grid.TrueForAll(row => ColumnCells.Find(row, header) is not null);
        if (IsOneGrid)
        {
            var under = grid.Select(row => ColumnCells.Find(row, header)!).ToList();
            var read = Enumerable.Range(0, header.Slots.Count).Where(i => header.Slots[i].Leaf is not null).ToList();
            _reachesByColumn = under.Exists(cells => !cells[read[0]].IsEmpty) && under.Exists(cells => !cells[read[^1]].IsEmpty);
        }

        _isEven = counted.Count > 1 && counted.TrueForAll(row => row.After.Count == counted[0].After.Count);
        if (_isEven)
            _window = Window(counted);
    }

    /// <summary>Whether all rows stand in the grid of the header.</summary>
    public bool IsOneGrid { get; }

    /// <summary>Whether sums must bear out that the blanks are where they seem to be, since the figures do not reach both ends.</summary>
    public bool NeedsSums => IsOneGrid ? !_reachesByColumn : _window is null;

    /// <summary>The cells of a row with its blanks; null where nothing shows their place.</summary>
    public IReadOnlyList<PageCell>? Place(LabelledRow row)
    {
        if (row == _cut)
            return null;
        if (IsOneGrid)
            return ColumnCells.Find(row, _header);
        if (!_isEven || row.After.Count < _header.Slots.Count || _header.HasDoubtfulLead || _header.Slots.Any(static slot => slot.Repeats > 1))
            return null;
        var start = _window?.Start ?? (row.After.Count == _header.Slots.Count ? 0 : -1);
        return start < 0 ? null : [.. row.After.Skip(start).Take(_header.Slots.Count)];
    }

    /// <summary>Where the figures stand, counted from the label, if they take exactly as many cells as there are columns.</summary>
    private (int Start, int Count)? Window(List<LabelledRow> rows)
    {
        var filled = rows.SelectMany(static row => Enumerable.Range(0, row.After.Count).Where(i => !row.After[i].IsEmpty)).ToList();
        if (filled.Count == 0)
            return null;
        var (start, end) = (filled.Min(), filled.Max());
        return end - start + 1 == _header.Slots.Count ? (start, _header.Slots.Count) : null;
    }
}
