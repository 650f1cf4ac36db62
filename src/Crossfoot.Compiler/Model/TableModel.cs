namespace Crossfoot.Compiler.Model;

/// <summary>A table of a report.</summary>
internal sealed record TableModel(string Id, string FileName)
{
    /// <summary>The name of its property in the report class, such as <c>Applications</c>.</summary>
    public required string PropertyName { get; init; }

    /// <summary>The name of its class, such as <c>ApplicationsTable</c>.</summary>
    public required string ClassName { get; init; }

    /// <summary>The name of the class of one row's cells, such as <c>ApplicationsRowView</c>.</summary>
    public required string RowViewName { get; init; }

    /// <summary>The name of the enum of rows, such as <c>ApplicationsRow</c>.</summary>
    public required string RowEnumName { get; init; }

    /// <summary>The name of the enum of columns, such as <c>ApplicationsColumn</c>.</summary>
    public required string ColumnEnumName { get; init; }

    /// <summary>The wordings of its heading.</summary>
    public EquatableArray<LabelModel> Headings { get; init; }

    /// <summary>The editions that have it.</summary>
    public EditionBounds Editions { get; init; }

    /// <summary>The format of cells where neither row nor column has its own.</summary>
    public required CellFormatModel Cells { get; init; }

    /// <summary>What tells the instances of a repeated table apart; null for a table that stands once.</summary>
    public string? Repeat { get; init; }

    /// <summary>Whether a report without the table is complete.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The table to whose right it is printed; null for none.</summary>
    public string? Beside { get; init; }

    /// <summary>In how many lanes side by side its rows are printed.</summary>
    public int Lanes { get; init; } = 1;

    /// <summary>Sentences that say that the table is empty.</summary>
    public EquatableArray<string> EmptySentences { get; init; }

    /// <summary>Texts that carry nothing.</summary>
    public EquatableArray<string> Captions { get; init; }

    /// <summary>The columns, as a tree.</summary>
    public EquatableArray<ItemModel> Columns { get; init; }

    /// <summary>The rows, as a tree.</summary>
    public EquatableArray<ItemModel> Rows { get; init; }

    /// <summary>The rules, those of totals first.</summary>
    public EquatableArray<RuleModel> Rules { get; init; }
}
