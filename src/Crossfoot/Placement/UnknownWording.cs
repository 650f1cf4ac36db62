using Crossfoot.Wording;

namespace Crossfoot;

/// <summary>A wording in a document that its form does not know, where a row or a column is expected.</summary>
/// <param name="Table">The id of the table.</param>
/// <param name="Edition">The edition of the table; null in a form without editions.</param>
/// <param name="IsRow">Whether it stands where rows have their labels; else it is in the header.</param>
/// <param name="Text">The wording as printed.</param>
/// <param name="Place">Where it stands.</param>
public sealed record UnknownWording(string Table, string? Edition, bool IsRow, string Text, Place Place)
{
    /// <summary>The wording after the normalisation of labels: two that are the same here are one wording.</summary>
    public string Normalised => LabelFolding.Fold(Text);

    /// <summary>The row or column that it probably means; null where none comes near.</summary>
    public NearItem? Nearest { get; init; }
}

/// <summary>The row or column that an unknown wording probably means. Nothing is read by likeness: this is for whoever maintains the form.</summary>
/// <param name="Path">The path of the item, of ids.</param>
/// <param name="Label">The item's label in the edition.</param>
/// <param name="Distance">How many characters must be added, removed, replaced or swapped to turn the one into the other, after the normalisation of labels.</param>
/// <param name="StandsInItsPlace">Whether the wording stands where the item is expected, and nothing else is open there.</param>
public sealed record NearItem(string Path, string Label, int Distance, bool StandsInItsPlace);
