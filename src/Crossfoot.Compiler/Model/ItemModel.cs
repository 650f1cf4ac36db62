using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Compiler.Model;

/// <summary>A row, a column, or a group of them.</summary>
internal sealed record ItemModel(string Id, string Path)
{
    /// <summary>The C# name of its property among its siblings, such as <c>StateSecret</c>.</summary>
    public required string PropertyName { get; init; }

    /// <summary>For a group, the name of its view type, such as <c>RefusedGroup</c>; for a leaf, its enum member, such as <c>Results_Refused_StateSecret</c>.</summary>
    public required string TypeOrMemberName { get; init; }

    /// <summary>The wordings; empty where it is not printed.</summary>
    public EquatableArray<LabelModel> Labels { get; init; }

    /// <summary>The editions that have it; those of its group apply as well.</summary>
    public EditionBounds Editions { get; init; }

    /// <summary>Whether it is the sum of its siblings.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The printed line number; null for none.</summary>
    public string? Line { get; init; }

    /// <summary>The format of its cells; null to take the table's. An item's format stands before that of the other axis only where the binder made it so.</summary>
    public CellFormatModel? Cells { get; init; }

    /// <summary>The C# type of a column's cells over all rows; for rows and groups it means nothing.</summary>
    public CellValueKind ValueKind { get; init; }

    /// <summary>Where its cells are grey: at these items of the other axis, or with the empty selection at all; null for nowhere.</summary>
    public SelectionModel? Closed { get; init; }

    /// <summary>For rows whose members are not known beforehand; null for a row or column of the form.</summary>
    public OpenRowsModel? Open { get; init; }

    /// <summary>The name of the enum type of an enum column; null for any other.</summary>
    public string? EnumTypeName { get; init; }

    /// <summary>The paths of the items it replaces.</summary>
    public EquatableArray<string> Was { get; init; }

    /// <summary>The items under a group; empty for a leaf.</summary>
    public EquatableArray<ItemModel> Items { get; init; }

    /// <summary>Whether it is a group.</summary>
    public bool IsGroup => Items.Count > 0;

    /// <summary>The leaves under it in display order, or itself.</summary>
    public IEnumerable<ItemModel> Leaves() => IsGroup ? Items.SelectMany(static item => item.Leaves()) : [this];
}

/// <summary>A wording.</summary>
internal sealed record LabelModel(string Text, bool IsAlias, EditionBounds Editions)
{
    /// <summary>The unit of the numbers under this wording where it differs; null otherwise.</summary>
    public string? Unit { get; init; }
}

/// <summary>The C# type in which cells are offered.</summary>
internal enum CellValueKind
{
    /// <summary><c>long?</c></summary>
    Integer,

    /// <summary><c>decimal?</c></summary>
    Decimal,

    /// <summary><c>string?</c></summary>
    Text,

    /// <summary>The runtime's <c>Cell</c>, where rows differ in kind.</summary>
    Cell,

    /// <summary><c>DateOnly?</c></summary>
    Date,

    /// <summary><c>bool?</c></summary>
    YesNo,

    /// <summary>An enum of the column's own.</summary>
    Enum,
}
