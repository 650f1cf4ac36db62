namespace Crossfoot;

/// <summary>What is known of a cell. These are five different things, and no arithmetic confuses them.</summary>
public enum CellState : byte
{
    /// <summary>Nothing was read or set: the document has no such cell, or its reading was uncertain.</summary>
    Absent,

    /// <summary>The cell holds a value; zero is one.</summary>
    Value,

    /// <summary>The cell is there and empty.</summary>
    Blank,

    /// <summary>The cell says that it does not apply, such as <c>/</c>.</summary>
    NotApplicable,

    /// <summary>The cell holds a text that cannot be its value.</summary>
    Invalid,
}
