namespace Crossfoot.Schema;

/// <summary>What a cell holds.</summary>
public enum CellType
{
    /// <summary>A whole number, zero or more.</summary>
    Count,

    /// <summary>A whole number, negative ones included.</summary>
    Integer,

    /// <summary>An exact decimal number.</summary>
    Decimal,

    /// <summary>A percentage as printed: 50 is stored as 50 and means 0.5 in a rule.</summary>
    Percent,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>One of a list of words.</summary>
    Enum,

    /// <summary>A code: text that is compared exactly and never added up.</summary>
    Identifier,

    /// <summary>Yes or no.</summary>
    YesNo,
}
