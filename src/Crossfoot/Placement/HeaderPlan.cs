using System.Collections.Generic;

namespace Crossfoot.Placement;

/// <summary>What the n-th figure of a row under a header means.</summary>
/// <param name="Leaf">The column; null for one that the form does not know, whose figures are left out.</param>
/// <param name="Unit">The unit of its figures by the printed label.</param>
internal sealed record ColumnSlot(ItemNode? Leaf, string? Unit);

/// <summary>A header that was followed in an edition, or what stands in the way.</summary>
internal sealed class HeaderPlan
{
    /// <summary>The columns from left to right; empty where the header could not be followed.</summary>
    public IReadOnlyList<ColumnSlot> Slots { get; init; } = [];

    /// <summary>The leaf columns of the edition that the header does not show.</summary>
    public IReadOnlyList<ItemNode> Missing { get; init; } = [];

    /// <summary>Texts in the header that the edition does not know.</summary>
    public IReadOnlyList<HeaderToken> Unknown { get; init; } = [];

    /// <summary>The column or group in whose place the only unknown text stands; null where that is open.</summary>
    public ItemNode? StandsFor { get; init; }

    /// <summary>Whether anything stands in a row under one of the texts that the edition does not know, and so was left out.</summary>
    public bool HasLeftOut { get; private set; }

    /// <summary>Where the columns stand in the header; null where they are not side by side in rows of one width.</summary>
    public Window? Window { get; init; }

    /// <summary>Takes note of a cell under a text that the edition does not know.</summary>
    public void LeaveOut(StreamCell cell) => HasLeftOut |= !cell.IsEmpty && !CellText.IsMark(cell.Text);

    public bool IsFollowed => Slots.Count > 0;

    public bool HasKnownColumn
    {
        get
        {
            foreach (var slot in Slots)
            {
                if (slot.Leaf is not null)
                    return true;
            }

            return false;
        }
    }
}

/// <summary>The place of a row's figures in a block: the first of their columns, and the width of the row.</summary>
internal readonly record struct Window(int Block, int Start, int Width);
