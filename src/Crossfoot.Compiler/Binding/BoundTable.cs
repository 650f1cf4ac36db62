using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>A table while its report is bound.</summary>
internal sealed class BoundTable(TableSyntax syntax, BoundAxis rows, BoundAxis columns)
{
    public TableSyntax Syntax => syntax;

    public string Id => syntax.Id.Value;

    /// <summary>The file it is written in.</summary>
    public SourceFile File => syntax.File;

    public bool IsRepeated => syntax.Repeat is not null;

    /// <summary>The id of the table to whose right it stands; null for none.</summary>
    public string? Beside { get; set; }

    public BoundAxis Rows => rows;

    public BoundAxis Columns => columns;

    /// <summary>Whether it is left out of the model; names that lead to it are known.</summary>
    public bool IsBroken { get; set; }

    public EditionBounds Bounds { get; set; }

    public EditionRange Editions { get; set; }

    public EquatableArray<LabelModel> Headings { get; set; }

    public FormatGrid Formats { get; set; } = new(CellAttributes.None);

    public string PropertyName { get; set; } = "";

    public List<RuleModel> Rules { get; } = [];

    public IEnumerable<BoundItem> Items => rows.Items.Concat(columns.Items);

    public BoundAxis Axis(bool isRows) => isRows ? rows : columns;

    /// <summary>The format of a cell.</summary>
    public CellFormatModel FormatAt(BoundItem row, BoundItem column) => Formats.At(row.Attributes, column.Attributes);

    /// <summary>Whether a cell is grey in the form.</summary>
    public bool IsClosed(BoundItem row, BoundItem column) => IsClosedAt(row.Leaf, column) || IsClosedAt(column, row.Leaf);

    private static bool IsClosedAt(BoundItem leaf, BoundItem crossing)
        => leaf.SelfAndAncestors().Any(item => item.Closed is { } closed && (closed.Count == 0 || closed.Contains(crossing)));
}

/// <summary>A report while it is bound.</summary>
internal sealed class BoundReport(ReportSyntax syntax, EditionList editions, IReadOnlyList<BoundTable> tables)
{
    public ReportSyntax Syntax => syntax;

    public EditionList Editions => editions;

    public IReadOnlyList<BoundTable> Tables => tables;

    /// <summary>The parameters, those without a value left out.</summary>
    public IReadOnlyList<ParameterModel> Parameters { get; set; } = [];

    /// <summary>The units and how they convert.</summary>
    public UnitTable Units { get; set; } = new([]);

    public List<RuleModel> Rules { get; } = [];

    /// <summary>The rules of the report and its tables that are right, with what they were bound from.</summary>
    public List<BoundRule> BoundRules { get; } = [];

    /// <summary>Whether some of the text could not be read, so that a name that is not found may have been there.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Finds the table with this id, or null.</summary>
    public BoundTable? Find(string id) => tables.FirstOrDefault(table => table.Id == id);
}
