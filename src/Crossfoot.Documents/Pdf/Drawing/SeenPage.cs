using System.Collections.Generic;

namespace Crossfoot.Documents.Pdf.Drawing;

/// <summary>What is seen of a page, in points from its upper left corner.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Letters">The letters, in the order in which they are drawn.</param>
/// <param name="Rules">The straight lines along its edges.</param>
/// <param name="HasPicture">Whether a picture takes most of it.</param>
internal sealed record SeenPage(int Number, double Width, double Height, IReadOnlyList<Letter> Letters, IReadOnlyList<Rule> Rules, bool HasPicture)
{
    /// <summary>Why it cannot be read as it is seen; null where nothing stands in the way.</summary>
    public Message? Refusal { get; init; }
}

/// <summary>A part of a page.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public double MiddleX => (Left + Right) / 2;

    public double MiddleY => (Top + Bottom) / 2;

    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    public Box With(Box other)
        => new(System.Math.Min(Left, other.Left), System.Math.Min(Top, other.Top), System.Math.Max(Right, other.Right), System.Math.Max(Bottom, other.Bottom));

    public Box Within(Box other)
        => new(System.Math.Max(Left, other.Left), System.Math.Max(Top, other.Top), System.Math.Min(Right, other.Right), System.Math.Min(Bottom, other.Bottom));
}

/// <summary>A letter on a page.</summary>
/// <param name="Text">The character, or several that are written as one.</param>
/// <param name="Box">The place it takes: its width, and the height of its line.</param>
/// <param name="Size">How large it is set.</param>
/// <param name="Quarter">In how many quarter turns, anticlockwise, its line is turned from reading rightwards; -1 where it is askew.</param>
internal readonly record struct Letter(string Text, Box Box, double Size, int Quarter);

/// <summary>A straight line along the edges of a page.</summary>
/// <param name="At">How far from the upper edge it stands, or from the left one where it goes down.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="IsDown">Whether it goes from top to bottom.</param>
internal readonly record struct Rule(double At, double From, double To, bool IsDown);

/// <summary>The part of a page that may be drawn on.</summary>
/// <param name="Box">The box around it.</param>
/// <param name="IsExact">Whether it is all of the box.</param>
internal readonly record struct Clip(Box Box, bool IsExact);
