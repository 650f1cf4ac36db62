namespace Crossfoot.Cli.Validation;

/// <summary>A document that was read and checked.</summary>
/// <param name="File">The path as it was given.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="Reading">What was read.</param>
/// <param name="Verdict">How the rules came out.</param>
internal sealed record ValidatedDocument(string File, string? Title, Reading Reading, Verdict Verdict)
{
    /// <summary>Whether everything was read and no rule of severity error fails.</summary>
    public bool IsClean => Reading.IsComplete && Verdict.IsValid;
}
