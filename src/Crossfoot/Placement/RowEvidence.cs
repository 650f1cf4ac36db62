using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement;

/// <summary>
/// How the figures stand in the rows of one block. Empty cells say which column is blank only where at least one row has all its
/// figures, and every row, and the header if it is in the block, agree with it: one row that does not shows that cells were
/// shifted or lost on the way, and then an empty cell proves nothing.
/// </summary>
internal sealed class RowEvidence
{
    private readonly HashSet<Window> _windows = [];
    private readonly HashSet<(int Before, int After)> _paddings = [];
    private readonly HashSet<int> _widths = [];
    private readonly List<RowFind> _others = [];
    private readonly bool _isHeaderAligned;
    private readonly int _columns;

    public RowEvidence(int block, HeaderPlan plan, IEnumerable<RowFind> rows)
    {
        _columns = plan.Slots.Count;
        if (plan.Window is { } header && header.Block == block)
        {
            _windows.Add(header);
            _isHeaderAligned = true;
        }

        foreach (var row in rows.Where(row => row.Row.Block == block && row.HasText))
        {
            var filled = row.After.Where(static cell => !cell.IsEmpty).ToList();
            if (filled.Count != _columns)
            {
                _others.Add(row);
                continue;
            }

            // Figures with gaps between them give a start that no other row can share.
            var isTogether = filled[^1].Column - filled[0].Column == _columns - 1;
            _windows.Add(new Window(block, isTogether ? filled[0].Column : -1, row.Row.Width));
            _paddings.Add(Padding(row.After));
            _widths.Add(row.Row.Width);
        }
    }

    /// <summary>The cells of a row that has blank ones, in the order of the columns; null where their place is open.</summary>
    public IReadOnlyList<StreamCell>? Place(RowFind row)
    {
        var byWindow = PlaceByWindow(row);
        var byPadding = PlaceByPadding(row);
        if (byWindow is null || byPadding is null)
            return byWindow ?? byPadding;
        return byWindow.SequenceEqual(byPadding) ? byWindow : null;
    }

    private IReadOnlyList<StreamCell>? PlaceByWindow(RowFind row)
    {
        if (_paddings.Count == 0 || _windows.Count != 1 || _windows.First() is not { Start: >= 0 } window)
            return null;
        if (!IsInside(row, window) || !_others.TrueForAll(other => IsInside(other, window)))
            return null;
        var cells = row.After.Where(cell => cell.Column >= window.Start && cell.Column < window.Start + _columns).ToList();
        return cells.Count == _columns ? cells : null;
    }

    private bool IsInside(RowFind row, Window window)
        => row.Row.Width == window.Width
            && row.After.All(cell => cell.IsEmpty || (cell.Column >= window.Start && cell.Column < window.Start + _columns));

    private IReadOnlyList<StreamCell>? PlaceByPadding(RowFind row)
    {
        // Rows that leave the columns of their header were shifted, each perhaps in another way.
        if (_paddings.Count != 1 || !_widths.Contains(row.Row.Width) || (_isHeaderAligned && _windows.Count > 1))
            return null;
        var (before, after) = _paddings.First();
        if (row.After.Count != before + _columns + after || !_others.TrueForAll(other => other.After.Count == row.After.Count))
            return null;
        var cells = row.After.Skip(before).Take(_columns).ToList();
        return cells.Count(static cell => !cell.IsEmpty) == row.After.Count(static cell => !cell.IsEmpty) ? cells : null;
    }

    private static (int Before, int After) Padding(IReadOnlyList<StreamCell> cells)
    {
        var before = cells.TakeWhile(static cell => cell.IsEmpty).Count();
        return (before, cells.Reverse().TakeWhile(static cell => cell.IsEmpty).Count());
    }
}
