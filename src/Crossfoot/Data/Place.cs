namespace Crossfoot;

/// <summary>Where something stands in a document.</summary>
public abstract record Place
{
    private protected Place()
    {
    }
}

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
public sealed record TextPlace(int Line, int Column) : Place
{
    /// <inheritdoc/>
    public override string ToString() => $"{Line}:{Column}";
}
