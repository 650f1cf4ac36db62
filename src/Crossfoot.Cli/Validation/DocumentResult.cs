using System.Collections.Generic;

namespace Crossfoot.Cli.Validation;

/// <summary>What became of a document.</summary>
/// <param name="File">The path as it was given or found.</param>
internal abstract record DocumentResult(string File);

/// <summary>A document that was read and checked.</summary>
/// <param name="Report">What was read.</param>
/// <param name="Earlier">The reports of the periods before.</param>
/// <param name="Verdict">How the rules came out.</param>
internal sealed record ValidatedDocument(ReportFile Report, EarlierReports Earlier, Verdict Verdict) : DocumentResult(Report.File)
{
    /// <summary>What was read.</summary>
    public Reading Reading => Report.Reading;

    /// <summary>Why it is not clean; nothing where it is.</summary>
    public IReadOnlyList<Flaw> Flaws { get; } = Report.Reading.Flaws(Verdict);

    /// <summary>Whether it is clean.</summary>
    public bool IsClean => Flaws.Count == 0;
}

/// <summary>A document that cannot be read.</summary>
/// <param name="Reason">Why, in one line that names it.</param>
internal sealed record UnreadDocument(string File, Message Reason) : DocumentResult(File);
