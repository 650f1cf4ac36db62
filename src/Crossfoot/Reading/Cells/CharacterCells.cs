using System.Linq;
using Crossfoot.Placing.Headers;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Cells;

/// <summary>What the columns of characters say against the count of figures.</summary>
internal static class CharacterCells
{
    /// <summary>
    /// Whether the figures of a row begin left of the first name and stand under the names before their own: then the first is a number
    /// of another kind, such as that of a line, and the last column is blank. Rows whose labels push all figures to the right do not.
    /// </summary>
    public static bool IsMoved(LabelledRow row, HeaderReading header)
    {
        if (header.Precision != Precision.Characters || row.Segment.Row.Precision != Precision.Characters || !header.Slots.All(static slot => slot.HasRange))
            return false;
        var figures = row.Filled;
        var drift = Tolerances.Default.Drift;
        return figures[0].End + drift < header.Slots[0].Range.Start
            && figures.Skip(1).Select((cell, i) => cell.End + drift > header.Slots[i].Range.Start && cell.Column < header.Slots[i].Range.End + drift).All(static isUnder => isUnder)
            && figures.Count > 1;
    }
}
