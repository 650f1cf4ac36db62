using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Crossfoot.Cli.Sarif;

/// <summary>What a run found, in the terms of SARIF 2.1.0.</summary>
/// <param name="Rules">The kinds of things that were found, each once.</param>
/// <param name="Results">What was found.</param>
internal sealed record SarifLog(IReadOnlyList<SarifRule> Rules, IReadOnlyList<SarifResult> Results)
{
    /// <summary>What is to be said of whole files: what went wrong with the run itself, and whether a document is clean.</summary>
    public IReadOnlyList<SarifNotice> Notices { get; init; } = [];
}

/// <summary>A kind of thing that is found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Level">How bad it is.</param>
/// <param name="Title">What it is called.</param>
internal sealed record SarifRule(string Id, SarifLevel Level, string Title)
{
    /// <summary>The message of all its results, in both languages; null where each result has words of its own.</summary>
    public MessageTemplate? Message { get; init; }

    /// <summary>What to read on; null for nothing.</summary>
    public Message? Help { get; init; }
}

/// <summary>How bad a result is.</summary>
internal enum SarifLevel
{
    /// <summary>No failure.</summary>
    None,

    /// <summary>A remark.</summary>
    Note,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}

/// <summary>One thing that was found.</summary>
/// <param name="Rule">The id of its rule.</param>
/// <param name="Level">How bad it is.</param>
/// <param name="Message">The words.</param>
/// <param name="Place">Where it is.</param>
internal sealed record SarifResult(string Rule, SarifLevel Level, Message Message, SarifPlace Place)
{
    /// <summary>What tells it from others and does not change when lines move.</summary>
    public required string Identity { get; init; }

    /// <summary>Other places that matter.</summary>
    public IReadOnlyList<(SarifPlace Place, ILocalized Message)> Related { get; init; } = [];

    /// <summary>Edits that would mend it.</summary>
    public IReadOnlyList<SarifFix> Fixes { get; init; } = [];
}

/// <summary>A place in a file.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Region">Where in its text; null where it has no lines.</param>
internal sealed record SarifPlace(string Path, SarifRegion? Region)
{
    /// <summary>A place in words, such as a cell of a table; null where the region says it.</summary>
    public string? Logical { get; init; }
}

/// <summary>A stretch of a text; lines and columns start at 1, columns count UTF-16 units, the end is exclusive and may be unknown.</summary>
internal readonly record struct SarifRegion(int Line, int Column, int? EndLine, int? EndColumn);

/// <summary>Edits that mend a result.</summary>
internal sealed record SarifFix(ILocalized Title, IReadOnlyList<SarifEdit> Edits);

/// <summary>A replacement of a stretch of a file.</summary>
internal sealed record SarifEdit(string Path, SarifRegion Region, string NewText);

/// <summary>Something to say of a whole file. One of level error, such as a file that cannot be read, is a failure of the run itself.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Level">How bad it is.</param>
/// <param name="Message">The words.</param>
internal sealed record SarifNotice(string Path, SarifLevel Level, Message Message)
{
    /// <summary>What to say of it to programs; null for nothing.</summary>
    public Action<Utf8JsonWriter>? WriteProperties { get; init; }
}
