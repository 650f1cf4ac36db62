namespace Crossfoot.Placing;

/// <summary>The numbers that tune the reading, each with its reason. They stand here and nowhere else.</summary>
internal sealed record Tolerances
{
    /// <summary>The numbers in use.</summary>
    public static Tolerances Default { get; } = new();

    /// <summary>Over how many cells or lines a wording may be split: a label of one character to a line has up to this many.</summary>
    public int MostPieces { get; init; } = 24;

    /// <summary>A text longer than this before any figure is prose, not a label: the longest labels of forms have about fifty characters.</summary>
    public int LongestLabel { get; init; } = 80;

    /// <summary>What a change from one table to another costs against one wording that says otherwise.</summary>
    public int TableChange { get; init; } = 5;

    /// <summary>What a change to another table costs where a heading or a header of that table stands.</summary>
    public int TableChangeAtHeader { get; init; } = 1;

    /// <summary>The share of a header that must be left of it where its names are in pieces.</summary>
    public double LeastOfHeader { get; init; } = 0.5;

    /// <summary>How many columns of characters a figure may stand beside the others of its column: proportional fonts drift by that much.</summary>
    public int Drift { get; init; } = 2;
}
