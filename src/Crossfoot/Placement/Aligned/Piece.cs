namespace Crossfoot.Placement.Aligned;

/// <summary>A piece of a line between spaces.</summary>
/// <param name="Text">What stands in it.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Line">The position of its line among all lines of the text.</param>
/// <param name="Position">Its position in the line.</param>
/// <param name="Start">The column of its first character.</param>
/// <param name="End">The column behind its last character.</param>
internal sealed record Piece(string Text, Place Place, int Line, int Position, int Start, int End)
{
    /// <summary>Whether it is a number, or a mark that stands in the place of one.</summary>
    public bool IsFigure { get; } = CellText.IsFigure(Text);

    public double Middle => (Start + End) / 2.0;

    /// <summary>Whether it stands over or under a stretch of columns.</summary>
    public bool Overlaps(int start, int end) => Start < end && start < End;

    public bool Equals(Piece? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.HashCode.Combine(Line, Position);
}

/// <summary>A line of an aligned text.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Pieces">Its pieces from left to right; none in a blank line.</param>
internal sealed record AlignedLine(int Page, System.Collections.Generic.IReadOnlyList<Piece> Pieces)
{
    public bool IsBlank => Pieces.Count == 0;
}
