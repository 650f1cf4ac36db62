using System;
using System.Collections.Generic;

namespace Crossfoot.Documents.Office.Sheets;

/// <summary>What a sheet holds: only cells with something in them.</summary>
internal sealed class SheetContent
{
    // How many hidden ranges begin at a column, less those that have ended before it.
    private readonly int[] _hiddenFrom = new int[CellAddress.LastColumn + 2];

    /// <summary>The texts by row and column, both from 1.</summary>
    public SortedDictionary<int, SortedDictionary<int, SheetText>> Texts { get; } = [];

    /// <summary>Hidden rows, those that hold nothing included.</summary>
    public HashSet<int> HiddenRows { get; } = [];

    /// <summary>The ranges of merged cells.</summary>
    public List<CellRange> Merges { get; } = [];

    /// <summary>Whether rows that the sheet does not describe are hidden.</summary>
    public bool HidesOtherRows { get; set; }

    /// <summary>The rows that the sheet describes as seen; only kept where it hides the others.</summary>
    public HashSet<int> ShownRows { get; } = [];

    public bool IsHiddenRow(int row) => HidesOtherRows ? !ShownRows.Contains(row) : HiddenRows.Contains(row);

    /// <summary>Hides the columns from one to another, those outside the sheet left aside.</summary>
    public void HideColumns(int first, int last)
    {
        first = Math.Clamp(first, 1, CellAddress.LastColumn);
        _hiddenFrom[first]++;
        _hiddenFrom[Math.Clamp(last, first - 1, CellAddress.LastColumn) + 1]--;
    }

    /// <summary>The position of each column among those that are seen, from 0, by its number; -1 for a hidden one.</summary>
    public int[] ShownColumns()
    {
        var shown = new int[CellAddress.LastColumn + 1];
        var hidden = 0;
        var next = 0;
        shown[0] = -1;
        for (var column = 1; column < shown.Length; column++)
        {
            hidden += _hiddenFrom[column];
            shown[column] = hidden > 0 ? -1 : next++;
        }

        return shown;
    }
}
