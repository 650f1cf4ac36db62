using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Placement.Aligned;

/// <summary>A row of a table in an aligned text: its label, and the cells that stand to the right of it.</summary>
internal sealed class LabelRow(string text, Place place, int top, int bottom, int start)
{
    /// <summary>The label as printed.</summary>
    public string Text { get; } = text;

    public Place Place { get; } = place;

    /// <summary>The first and the last line of the label.</summary>
    public int Top { get; } = top;

    public int Bottom { get; set; } = bottom;

    /// <summary>The column in which the label begins.</summary>
    public int Start { get; } = start;

    /// <summary>The pieces of its cells.</summary>
    public List<Piece> Cells { get; } = [];

    /// <summary>Whether a figure stands near that may belong to it, so that nothing can be read.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>Whether the label is a wording of the table.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>Whether it can only name a group, and has no cells of its own.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Whether it may name a group, so that it may stand without cells.</summary>
    public bool MayBeGroup { get; init; }

    public bool Covers(int line) => Top <= line && line <= Bottom;

    public int DistanceTo(int line) => line < Top ? Top - line : line > Bottom ? line - Bottom : 0;

    /// <summary>Its cells from left to right.</summary>
    public IReadOnlyList<Piece> InOrder => [.. Cells.OrderBy(static piece => piece.Start)];
}
