using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Placing.Labels;
using Crossfoot.Placing.Page;

namespace Crossfoot.Placing.Headers;

/// <summary>A text of a header with the columns and rows it takes, and what it can mean in an edition.</summary>
/// <param name="Cell">The first of its cells.</param>
/// <param name="Text">Its folded text.</param>
/// <param name="Row">The row of the header, from 0.</param>
internal sealed record HeaderCell(PageCell Cell, string Text, int Row)
{
    public int Start { get; init; } = Cell.Column;

    public int End { get; init; } = Cell.End;

    public int LastRow { get; init; } = Row;

    /// <summary>The columns and groups of the table that it names.</summary>
    public IReadOnlyList<WordingUse> Columns { get; init; } = [];

    public bool IsCaption { get; init; }

    public bool IsKey { get; init; }

    public bool IsHeading { get; init; }

    public IEnumerable<ItemNode> Leaves => Columns.Where(static use => use.Node!.IsLeaf).Select(static use => use.Node!);

    public IEnumerable<ItemNode> Groups => Columns.Where(static use => !use.Node!.IsLeaf).Select(static use => use.Node!);

    public bool IsGroup => Columns.Count > 0 && Columns.All(static use => !use.Node!.IsLeaf);

    public bool IsUnknown => Columns.Count == 0 && !IsCaption && !IsKey && !IsHeading && !LabelText.IsNumbering(Text);
}
