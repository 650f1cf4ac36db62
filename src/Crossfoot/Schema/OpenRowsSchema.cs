using System.Collections.Generic;

namespace Crossfoot.Schema;

/// <summary>Rows whose members are known only from the document, each with a key.</summary>
/// <param name="Each">What the key is.</param>
public sealed record OpenRowsSchema(MemberKey Each)
{
    /// <summary>The wordings over the column of the keys.</summary>
    public IReadOnlyList<LabelSchema> KeyLabels { get; init; } = [];

    /// <summary>The wordings over the column of the names; empty where there is none.</summary>
    public IReadOnlyList<LabelSchema> NameLabels { get; init; } = [];

    /// <summary>The headers over the parts of a key that is printed in several cells, such as 类, 款, 项.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>A regular expression that a whole key must match; null for any.</summary>
    public string? Pattern { get; init; }

    /// <summary>The lengths of keys from the top of the hierarchy down; empty where members have no hierarchy.</summary>
    public IReadOnlyList<int> Levels { get; init; } = [];
}

/// <summary>What tells the members of open rows apart.</summary>
public enum MemberKey
{
    /// <summary>A printed code.</summary>
    Code,

    /// <summary>The printed name.</summary>
    Name,

    /// <summary>The position, from 1.</summary>
    Ordinal,
}
