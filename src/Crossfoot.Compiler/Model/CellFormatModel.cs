namespace Crossfoot.Compiler.Model;

/// <summary>How a cell is written. The type is the language's word: count, integer, decimal, percent, text, date, enum, identifier, yesNo.</summary>
internal sealed record CellFormatModel(CellTypeModel Type)
{
    /// <summary>The unit; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>The decimal places; null for any.</summary>
    public int? Decimals { get; init; }

    /// <summary>Texts that stand for a state.</summary>
    public EquatableArray<BlankTextModel> Blanks { get; init; }

    /// <summary>The words of an enum.</summary>
    public EquatableArray<EnumWordModel> Words { get; init; }

    /// <summary>A regular expression for texts; null for none.</summary>
    public string? Pattern { get; init; }
}

/// <summary>The types of cells; the members are those of the runtime's CellType, in the same order.</summary>
internal enum CellTypeModel
{
    /// <summary>count</summary>
    Count,

    /// <summary>integer</summary>
    Integer,

    /// <summary>decimal</summary>
    Decimal,

    /// <summary>percent</summary>
    Percent,

    /// <summary>text</summary>
    Text,

    /// <summary>date</summary>
    Date,

    /// <summary>enum</summary>
    Enum,

    /// <summary>identifier</summary>
    Identifier,

    /// <summary>yesNo</summary>
    YesNo,
}

/// <summary>A text and the state it stands for.</summary>
internal sealed record BlankTextModel(string Text, BlankMeaningModel Meaning);

/// <summary>What a text stands for; the members are those of the runtime's BlankMeaning.</summary>
internal enum BlankMeaningModel
{
    /// <summary>blank</summary>
    Blank,

    /// <summary>notApplicable</summary>
    NotApplicable,

    /// <summary>zero</summary>
    Zero,
}

/// <summary>A word of an enum.</summary>
internal sealed record EnumWordModel(string Id, string Label);
