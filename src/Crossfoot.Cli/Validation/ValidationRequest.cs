using System.Collections.Generic;
using Crossfoot.Cli.Output;

namespace Crossfoot.Cli.Validation;

/// <summary>What a run is to do.</summary>
internal sealed record ValidationRequest
{
    /// <summary>The folder with the definitions, or one definition file.</summary>
    public required string Definitions { get; init; }

    /// <summary>Files, folders and patterns.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Patterns of files to leave out.</summary>
    public required IReadOnlyList<string> Excluded { get; init; }

    /// <summary>The reports of earlier periods, the latest first; without any they are looked for among the files.</summary>
    public required IReadOnlyList<string> Priors { get; init; }

    /// <summary>Whether earlier reports are looked for among the files.</summary>
    public required bool IsPairing { get; init; }

    /// <summary>How the results are written.</summary>
    public required string Format { get; init; }

    /// <summary>Whether CSV lists cells, not findings.</summary>
    public required bool IsOfCells { get; init; }

    /// <summary>Whether the table lists each rule that was not evaluated, not only how many.</summary>
    public required bool HasDetails { get; init; }

    /// <summary>Where the results go.</summary>
    public required ResultTarget Target { get; init; }

    /// <summary>How many documents are read at a time.</summary>
    public required int Jobs { get; init; }
}
