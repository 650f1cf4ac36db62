using System.Collections.Generic;
using System.Diagnostics;

namespace Crossfoot.Schema;

/// <summary>How a cell is written: its type, unit, decimals and the texts that stand for "no number".</summary>
public sealed record CellFormat(CellType Type)
{
    /// <summary>The format of cells for which a definition says nothing: a decimal without a fixed number of places.</summary>
    public static CellFormat Default { get; } = new(CellType.Decimal);

    /// <summary>The unit of the stored number, as the definition names it; null where it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>The number of decimal places stored; null for a decimal of any precision. Counts and integers have none.</summary>
    public int? Decimals { get; init; }

    /// <summary>The texts that stand for a state instead of a number, before the defaults are looked at.</summary>
    public IReadOnlyList<BlankText> Blanks { get; init; } = [];

    /// <summary>The words an <see cref="CellType.Enum"/> cell may hold.</summary>
    public IReadOnlyList<EnumWord> Words { get; init; } = [];

    /// <summary>A regular expression that the whole text must match; null for none.</summary>
    public string? Pattern { get; init; }

    /// <summary>True for numbers that a total may add up.</summary>
    public bool IsAdditive => Type is CellType.Count or CellType.Integer or CellType.Decimal;

    /// <summary>True for all cells that hold a number.</summary>
    public bool IsNumeric => Type is CellType.Count or CellType.Integer or CellType.Decimal or CellType.Percent;

    /// <summary>The power of ten by which the stored whole number is scaled; null when the number is stored as a decimal.</summary>
    public int? Scale => Type switch
    {
        CellType.Count or CellType.Integer => 0,
        CellType.Decimal or CellType.Percent => Decimals,
        CellType.Text or CellType.Date or CellType.Enum or CellType.Identifier or CellType.YesNo => null,
        _ => throw new UnreachableException(),
    };
}

/// <summary>A printed text and what it stands for, such as <c>/</c> for "not applicable".</summary>
/// <param name="Text">The printed text; empty for an empty cell.</param>
/// <param name="Meaning">What it stands for.</param>
public sealed record BlankText(string Text, BlankMeaning Meaning);

/// <summary>What a text without a number stands for.</summary>
public enum BlankMeaning
{
    /// <summary>Nothing was filled in.</summary>
    Blank,

    /// <summary>The cell does not apply to this body.</summary>
    NotApplicable,

    /// <summary>The number zero.</summary>
    Zero,
}

/// <summary>A word of an enum cell.</summary>
/// <param name="Id">The id in rules and code.</param>
/// <param name="Label">The printed word.</param>
public sealed record EnumWord(string Id, string Label);
