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
}
