using System.Collections.Generic;

namespace Crossfoot.Schema;

/// <summary>A table of the form.</summary>
/// <param name="Id">The id in rules and results.</param>
public sealed record TableSchema(string Id)
{
    /// <summary>The wordings of its heading; empty when it is not printed.</summary>
    public IReadOnlyList<LabelSchema> Headings { get; init; } = [];

    /// <summary>The editions that have the table.</summary>
    public EditionSpan Editions { get; init; }

    /// <summary>The columns, as a tree in display order.</summary>
    public required IReadOnlyList<ItemSchema> Columns { get; init; }

    /// <summary>The rows, as a tree in display order.</summary>
    public required IReadOnlyList<ItemSchema> Rows { get; init; }

    /// <summary>The format of cells for which neither row nor column has one of its own.</summary>
    public CellFormat Cells { get; init; } = CellFormat.Default;

    /// <summary>What tells the instances of a repeated table apart; null for a table that stands once.</summary>
    public string? Repeat { get; init; }

    /// <summary>Whether a report without the table is complete.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The table to whose right it is printed, on the same lines; null for none.</summary>
    public string? Beside { get; init; }

    /// <summary>In how many lanes side by side its rows are printed.</summary>
    public int Lanes { get; init; } = 1;

    /// <summary>Sentences that say that the table is empty: then every cell does not apply.</summary>
    public IReadOnlyList<string> EmptySentences { get; init; } = [];

    /// <summary>Texts that may stand in the table and carry nothing.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>The rules of the table, generated ones first.</summary>
    public IReadOnlyList<RuleSchema> Rules { get; init; } = [];
}
