namespace Crossfoot.Compiler.Model;

/// <summary>Rows whose members are known only from the document.</summary>
internal sealed record OpenRowsModel(MemberKeyModel Each)
{
    /// <summary>The wordings over the column of the keys.</summary>
    public EquatableArray<LabelModel> KeyLabels { get; init; }

    /// <summary>The wordings over the column of the names; empty where there is none.</summary>
    public EquatableArray<LabelModel> NameLabels { get; init; }

    /// <summary>The headers over the parts of a key printed in several cells.</summary>
    public EquatableArray<string> Parts { get; init; }

    /// <summary>A regular expression for whole keys; null for any.</summary>
    public string? Pattern { get; init; }

    /// <summary>The lengths of keys from the top of the hierarchy down.</summary>
    public EquatableArray<int> Levels { get; init; }

    /// <summary>The name of the class of one member's cells, such as <c>ItemRowView</c>.</summary>
    public required string RowViewName { get; init; }
}

/// <summary>What tells members apart; the members are those of the runtime's MemberKey, in the same order.</summary>
internal enum MemberKeyModel
{
    /// <summary>code</summary>
    Code,

    /// <summary>name</summary>
    Name,

    /// <summary>ordinal</summary>
    Ordinal,
}
