using System.Collections.Generic;

namespace Crossfoot;

/// <summary>What was read from a document, as a typed report.</summary>
/// <param name="Report">The typed report over the figures that were read.</param>
/// <param name="Untyped">The same reading without types.</param>
public sealed record Reading<T>(T Report, Reading Untyped)
    where T : IReport
{
    /// <summary>The edition of the tables found, <c>mixed</c> where they differ, or <c>unknown</c>.</summary>
    public string Edition => Untyped.Edition;

    /// <summary>How each table was read.</summary>
    public IReadOnlyList<TableReading> Tables => Untyped.Tables;

    /// <summary>What could not be read, in the order of the document.</summary>
    public IReadOnlyList<Problem> Problems => Untyped.Problems;

    /// <summary>Whether every table was read completely.</summary>
    public bool IsComplete => Untyped.IsComplete;

    /// <summary>Whether the form is blank: no cell of any table holds a value, and no table is empty by its sentence.</summary>
    public bool IsBlank => Untyped.IsBlank;

    /// <summary>Whether everything was read, is valid, and no rule of severity error fails; see <see cref="Reading.Flaws"/>.</summary>
    /// <param name="verdict">How the rules of the report came out.</param>
    public bool IsClean(Verdict verdict) => Untyped.IsClean(verdict);

    /// <summary>The reasons why the document is not clean; none where it is.</summary>
    /// <param name="verdict">How the rules of the report came out.</param>
    public IReadOnlyList<Flaw> Flaws(Verdict verdict) => Untyped.Flaws(verdict);
}
