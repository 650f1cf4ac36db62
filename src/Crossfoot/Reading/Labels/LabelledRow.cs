using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placing.Page;
using Crossfoot.Placing.Segments;

namespace Crossfoot.Placing.Labels;

/// <summary>What a segment can be as a row of one table.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Label">The wording of a row or group in front of its cells; null where there is none.</param>
/// <param name="After">The cells behind the label, or all where there is none.</param>
internal sealed record LabelledRow(Segment Segment, FoundLabel? Label, IReadOnlyList<PageCell> After)
{
    private IReadOnlyList<PageCell>? _filled;

    /// <summary>The rows and groups named before the label.</summary>
    public IReadOnlyList<FoundLabel> Groups { get; init; } = [];

    /// <summary>The texts before the cells that are no wording of the table.</summary>
    public IReadOnlyList<PageCell> Unknown { get; init; } = [];

    /// <summary>Whether the label stands, at least with its end, in the row of the cells.</summary>
    public bool IsOwn { get; init; } = true;

    /// <summary>The cells behind the label with something in them.</summary>
    public IReadOnlyList<PageCell> Filled => _filled ??= [.. After.Where(static cell => !cell.IsEmpty)];

    public bool HasFigures => Filled.Any(static cell => cell.IsFigure);

    /// <summary>The same row with another label and other cells behind it.</summary>
    public LabelledRow Under(FoundLabel label, IReadOnlyList<PageCell> after, bool isOwn) => new(Segment, label, after) { Groups = Groups, IsOwn = isOwn };

    /// <summary>The first cell to point at.</summary>
    public PageCell First => Label?.First ?? Segment.Cells.First(static cell => !cell.IsEmpty);
}
