using System.Collections.Generic;

namespace Crossfoot.Cli.Learning;

/// <summary>A wording that documents have and no definition knows.</summary>
/// <param name="Report">The id of the report whose form it was read by.</param>
/// <param name="Table">The id of the table.</param>
/// <param name="IsRow">Whether it labels a row; else it is in the header.</param>
/// <param name="Text">The wording, as it was first printed.</param>
internal sealed record MetWording(string Report, string Table, bool IsRow, string Text)
{
    /// <summary>Where it was met, in the order of the documents.</summary>
    public required IReadOnlyList<Meeting> Meetings { get; init; }

    /// <summary>The edition of the tables it was met in most often; null in a form without editions.</summary>
    public string? Edition { get; init; }

    /// <summary>The items it may mean, without doubles: none, the one that all documents agree on, or several.</summary>
    public IReadOnlyList<NearItem> Candidates { get; init; } = [];

    /// <summary>The item that all documents agree on; null where there is none, or several.</summary>
    public NearItem? Nearest => Candidates is [var only] ? only : null;
}

/// <summary>One place where a wording was met.</summary>
internal sealed record Meeting(string File, Place Place);
