namespace Crossfoot.Placement;

/// <summary>A row of the document that is a member of open rows.</summary>
/// <param name="Item">The item that stands for the members.</param>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name; null where there is none.</param>
/// <param name="Find">The row, with the cells behind key and name.</param>
internal sealed record MemberRow(ItemNode Item, string Key, string? Name, RowFind Find)
{
    /// <summary>The member as a message names it.</summary>
    public string Label => Name is null ? Key : Key + " " + Name;

    public string Path => Item.Path + "." + Key;
}
