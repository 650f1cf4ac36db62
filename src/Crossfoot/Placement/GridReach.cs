using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;

namespace Crossfoot.Placement;

/// <summary>How many columns the rows of a grid reach over, cells that come down from rows above included.</summary>
internal sealed class GridReach
{
    private readonly List<(int End, int Rows)> _above = [];

    /// <summary>The width of the next row.</summary>
    public int WidthOf(DocumentRow row)
    {
        var width = row.Cells.Select(static cell => cell.Column + cell.ColumnSpan).Concat(_above.Select(static cell => cell.End)).DefaultIfEmpty(0).Max();
        for (var i = _above.Count - 1; i >= 0; i--)
        {
            _above[i] = (_above[i].End, _above[i].Rows - 1);
            if (_above[i].Rows == 0)
                _above.RemoveAt(i);
        }

        foreach (var cell in row.Cells.Where(static cell => cell.RowSpan > 1))
            _above.Add((cell.Column + cell.ColumnSpan, cell.RowSpan - 1));
        return width;
    }
}
