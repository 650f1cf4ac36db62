using System.Collections.Generic;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;
using Crossfoot.Placing.Segments;

namespace Crossfoot.Placing.Headers;

/// <summary>One header of a table and the rows under it.</summary>
/// <param name="Table">The position of the table.</param>
internal sealed record TablePart(int Table)
{
    /// <summary>The heading; null where none is printed.</summary>
    public PageCell? Heading { get; init; }

    /// <summary>The lines that say which instance of a repeated table it is.</summary>
    public IReadOnlyList<Segment> Keys { get; init; } = [];

    /// <summary>What stands between the heading and the first row.</summary>
    public required IReadOnlyList<Segment> Header { get; init; }

    /// <summary>The rows, and what stands between them.</summary>
    public required IReadOnlyList<LabelledRow> Body { get; init; }

    /// <summary>Whether names of other columns than the table's are printed over it.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether names of columns are printed over it.</summary>
    public bool HasNames { get; init; }
}
