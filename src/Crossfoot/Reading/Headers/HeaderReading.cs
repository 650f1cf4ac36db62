using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Headers;

/// <summary>What tells the columns of a header whose names do not.</summary>
internal enum HeaderBasis
{
    /// <summary>The names that are printed.</summary>
    Named,

    /// <summary>As many names as there are columns, each whole or a piece in its place.</summary>
    InPlace,

    /// <summary>The letters of the names, or numbers in their place.</summary>
    Pieces,

    /// <summary>Nothing but the order of the form.</summary>
    None,
}

/// <summary>A column of the document.</summary>
/// <param name="Leaf">The column of the form; null for one that is not read and keeps its place.</param>
/// <param name="Unit">The unit of its figures by the printed name.</param>
/// <param name="Text">What stands over it.</param>
internal sealed record HeaderSlot(ItemNode? Leaf, string? Unit, string Text)
{
    /// <summary>The columns of the page it takes; empty where they are not known.</summary>
    public (int Start, int End) Range { get; init; } = (-1, -1);

    /// <summary>How often its name is printed, since a merged cell was written once for each column.</summary>
    public int Repeats { get; init; } = 1;

    public bool HasRange => Range.Start >= 0;

    /// <summary>Whether the order of the form told the column, and not its name.</summary>
    public bool IsByOrder { get; init; }
}

/// <summary>A header that was followed in an edition.</summary>
internal sealed record HeaderReading
{
    /// <summary>The columns from left to right.</summary>
    public required IReadOnlyList<HeaderSlot> Slots { get; init; }

    public required HeaderBasis Basis { get; init; }

    /// <summary>The way in which it was followed, for a trace.</summary>
    public string Strategy { get; init; } = "";

    /// <summary>The columns of the edition that it does not show.</summary>
    public IReadOnlyList<ItemNode> Missing { get; init; } = [];

    /// <summary>The texts in it that the edition does not know.</summary>
    public IReadOnlyList<PageCell> Unknown { get; init; } = [];

    /// <summary>The block in which the columns of the page hold; -1 where they are not known.</summary>
    public int Block { get; init; } = -1;

    /// <summary>How many columns the rows of the header reach over.</summary>
    public int Width { get; init; }

    /// <summary>How well the columns are known.</summary>
    public Precision Precision { get; init; }

    /// <summary>Whether a text without a column stands between the label's and the first name, which may head figures.</summary>
    public bool HasDoubtfulLead { get; init; }

    /// <summary>Whether it has fewer columns than the edition, so that a count of figures tells nothing.</summary>
    public bool IsShort => Slots.Count < Known + Missing.Count;

    public int Known => Slots.Count(static slot => slot.Leaf is not null);

    /// <summary>Whether every column of the edition is there, and nothing else.</summary>
    public bool IsWhole => Missing.Count == 0 && Slots.All(static slot => slot.Leaf is not null);
}
