using System;

namespace Crossfoot.Placing.Tests;

/// <summary>Something that happens to a table between the form and the document. It changes what is printed and what is true of it.</summary>
/// <param name="Name">What it does, as it is printed.</param>
/// <param name="Apply">Does it to some place of a document; where there is none, nothing.</param>
internal sealed record Damage(string Name, Action<PrintedDocument, Random> Apply)
{
    /// <summary>Whether it prints another version of a table: then it comes last, so that no other damage takes the contradiction back.</summary>
    public bool IsContradiction { get; init; }

    public override string ToString() => Name;
}
