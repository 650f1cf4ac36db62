using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>The members of open rows by their codes: a plain reading of "the parent is the longest code that this one begins with".</summary>
internal sealed class Members(IReadOnlyList<string> codes, params int[] levels)
{
    public IReadOnlyList<string> All => codes;

    public IEnumerable<string> Top => codes.Where(code => ParentOf(code) is null);

    public IEnumerable<string> Lowest => codes.Where(code => !ChildrenOf(code).Any());

    public IEnumerable<string> Parents => codes.Where(code => ChildrenOf(code).Any());

    public IEnumerable<string> ChildrenOf(string parent) => codes.Where(code => ParentOf(code) == parent);

    public IEnumerable<string> LowestUnder(string code)
        => Lowest.Where(other => other != code && other.StartsWith(code, StringComparison.Ordinal));

    private string? ParentOf(string code)
        => codes
            .Where(other => other.Length < code.Length && levels.Contains(other.Length) && code.StartsWith(other, StringComparison.Ordinal))
            .MaxBy(static other => other.Length);
}
