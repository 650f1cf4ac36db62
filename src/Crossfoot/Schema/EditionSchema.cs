namespace Crossfoot.Schema;

/// <summary>A version of the official form.</summary>
/// <param name="Id">The id in definitions, such as <c>2021</c>.</param>
/// <param name="Title">The document that issued it.</param>
public sealed record EditionSchema(string Id, string Title);

/// <summary>The editions from <paramref name="Since"/> to <paramref name="Until"/>, both inclusive; null is unbounded.</summary>
public readonly record struct EditionSpan(string? Since, string? Until)
{
    /// <summary>Every edition.</summary>
    public static EditionSpan All => default;
}
