using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Cells;

/// <summary>The cells of a row by the columns of its header, where both stand in one grid.</summary>
internal static class ColumnCells
{
    /// <summary>Whether a row has the columns of the header, so that a cell's column tells what it is.</summary>
    public static bool IsSameGrid(LabelledRow row, HeaderReading header)
        => header.Precision is Precision.Grid or Precision.Order && header.Block == row.Segment.Row.Block && row.Segment.Row.Width == header.Width && header.Slots.All(static slot => slot.HasRange);

    /// <summary>The cells under each column, blank ones included; null where the row leaves the columns of the header.</summary>
    public static IReadOnlyList<PageCell>? Find(LabelledRow row, HeaderReading header)
    {
        var first = header.Slots.First(static slot => slot.Leaf is not null).Range.Start;
        if (row.Label is { } label && label.Cells.Any(cell => row.Segment.Row.Cells.Contains(cell) && cell.End > first))
            return null;
        var found = new List<PageCell>();
        foreach (var slot in header.Slots)
        {
            var under = row.After.Where(cell => cell.Column < slot.Range.End && cell.End > slot.Range.Start).ToList();
            if (under.Count == 0 || (under.Count > 1 && (under.Count != slot.Repeats || under.Exists(cell => cell.Text != under[0].Text))))
            {
                // An unread column may lie before the label.
                if (slot.Leaf is not null)
                    return null;
                found.Add(new PageCell("", row.First.Place, row.First.Order));
                continue;
            }

            found.Add(under[0]);
        }

        return row.Filled.All(cell => header.Slots.Any(slot => cell.Column < slot.Range.End && cell.End > slot.Range.Start)) ? found : null;
    }
}
