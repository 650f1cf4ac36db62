namespace Crossfoot.Schema;

/// <summary>A wording under which an item is printed.</summary>
/// <param name="Text">The wording as the definition writes it.</param>
/// <param name="IsAlias">True for a wording that is accepted beside the form's own.</param>
/// <param name="Editions">The editions in which it is printed.</param>
public sealed record LabelSchema(string Text, bool IsAlias = false, EditionSpan Editions = default)
{
    /// <summary>The unit of the numbers under this wording, where it differs from the item's own; null otherwise.</summary>
    public string? Unit { get; init; }
}
