namespace Crossfoot;

/// <summary>A reason why a document is not clean.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Count">How many of it there are: cells, tables, problems or rules, by the kind.</param>
/// <param name="Message">The reason in words.</param>
public sealed record Flaw(FlawKind Kind, int Count, Message Message);

/// <summary>The reasons why a document is not clean.</summary>
public enum FlawKind
{
    /// <summary>The form is blank: no cell of any table holds a value, and no table is empty by its sentence. Counted once.</summary>
    BlankForm,

    /// <summary>A table that is not optional was not found. Tables are counted.</summary>
    MissingTables,

    /// <summary>A cell that the form has open was not read. Cells are counted; 0 where a table was read in part and lacks no cell that is known.</summary>
    UnreadCells,

    /// <summary>A cell holds a text that cannot be its value. Cells are counted.</summary>
    InvalidCells,

    /// <summary>Something stands in the document that the form does not know, or that two places say differently. Problems are counted.</summary>
    LeftOut,

    /// <summary>A rule of severity error fails. Its instances are counted.</summary>
    FailedRules,
}
