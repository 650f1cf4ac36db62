using System.Collections.Generic;

namespace Crossfoot.Placement.Aligned;

/// <summary>A header that was found, and so the columns of the lines below it.</summary>
/// <param name="Sides">The tables it heads.</param>
/// <param name="Leaves">The wordings of its leaf columns, from left to right; in reading order where the columns got lost.</param>
/// <param name="First">The first line of the header.</param>
/// <param name="Last">The last line of the header.</param>
internal sealed record Frame(FormSides Sides, IReadOnlyList<HeaderText> Leaves, int First, int Last)
{
    /// <summary>The wordings over the names of open rows.</summary>
    public IReadOnlyList<HeaderText> Names { get; init; } = [];

    /// <summary>Whether the columns stand over their figures; false where only the reading order is left.</summary>
    public bool IsAligned { get; init; } = true;
}

/// <summary>The wording of a column in a header.</summary>
internal sealed record HeaderText(string Text, Place Place, int Start, int End);
