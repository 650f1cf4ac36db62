namespace Crossfoot.Compiler.Syntax;

/// <summary>The maps whose keys the language knows.</summary>
internal enum KeyPlace
{
    /// <summary>The file.</summary>
    Report,

    /// <summary>A file of tables.</summary>
    TableFile,

    /// <summary>A table.</summary>
    Table,

    /// <summary>What an empty table looks like.</summary>
    Empty,

    /// <summary>A row or a group of rows.</summary>
    Row,

    /// <summary>A column or a group of columns.</summary>
    Column,

    /// <summary>Rows whose members only the document brings.</summary>
    OpenRows,

    /// <summary>What tells the members of open rows apart.</summary>
    MemberKey,

    /// <summary>The names of the members of open rows.</summary>
    MemberName,

    /// <summary>The options of a rule that a total or a formula makes.</summary>
    ItemRule,

    /// <summary>A rule.</summary>
    Rule,

    /// <summary>The format of cells.</summary>
    Cells,

    /// <summary>A wording after <c>also:</c>.</summary>
    Variant,
}

/// <summary>What a key takes.</summary>
internal enum ValueKind
{
    /// <summary>Any text, be it empty.</summary>
    Text,

    /// <summary>A name: an id, a namespace, a path, an edition.</summary>
    Name,

    /// <summary>An expression.</summary>
    Expression,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A whole number of places.</summary>
    Places,

    /// <summary>A tolerance.</summary>
    Tolerance,

    /// <summary>A period.</summary>
    Period,

    /// <summary>A type of cells.</summary>
    CellType,

    /// <summary>A severity.</summary>
    Severity,

    /// <summary>What blanks count as.</summary>
    BlankPolicy,

    /// <summary>What a text stands for in a cell.</summary>
    CellState,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A name or a list of names.</summary>
    Names,

    /// <summary>A text, or a map of texts by edition.</summary>
    Wording,

    /// <summary>A list of wordings, or a map of such lists by edition.</summary>
    Variants,

    /// <summary>The id of a rule, or its options.</summary>
    RuleOptions,

    /// <summary>A map from editions to titles.</summary>
    Editions,

    /// <summary>A map from units to amounts of other units.</summary>
    Units,

    /// <summary>A map from texts to states.</summary>
    Blanks,

    /// <summary>A cell format.</summary>
    Cells,

    /// <summary>A map of tables.</summary>
    Tables,

    /// <summary>A map of rows.</summary>
    Rows,

    /// <summary>A map of columns.</summary>
    Columns,

    /// <summary>A map of rules.</summary>
    Rules,

    /// <summary>A rule, or a list of its variants.</summary>
    Rule,

    /// <summary>A row: its label, or a map.</summary>
    Row,

    /// <summary>A column: its label, or a map.</summary>
    Column,

    /// <summary>A table.</summary>
    Table,

    /// <summary>An amount of a unit.</summary>
    Amount,

    /// <summary>A wording: a text, or one with its unit.</summary>
    Variant,

    /// <summary>A text or a list of texts.</summary>
    Sentences,

    /// <summary>A whole number from 1.</summary>
    Lanes,

    /// <summary>What an empty table looks like.</summary>
    Empty,

    /// <summary>true, or items of the other axis.</summary>
    Closed,

    /// <summary>What a closed cell counts as.</summary>
    ClosedPolicy,

    /// <summary>What tells members apart.</summary>
    MemberKind,

    /// <summary>The column of the keys of members: its label, or a map.</summary>
    MemberKey,

    /// <summary>The column of the names of members: its label, or a map.</summary>
    MemberName,

    /// <summary>The lengths of keys.</summary>
    Levels,

    /// <summary>A regular expression.</summary>
    Pattern,

    /// <summary>The words of an enum.</summary>
    EnumWords,

    /// <summary>A map of parameters.</summary>
    Parameters,

    /// <summary>A number, or a map of numbers.</summary>
    Parameter,

    /// <summary>A number or a percentage.</summary>
    Number,
}

/// <summary>A key the language knows.</summary>
/// <param name="Place">The map it stands in.</param>
/// <param name="Key">The key.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Summary">What it says, in one line.</param>
/// <param name="IsRequired">Whether the map cannot do without it.</param>
internal sealed record KeySpec(KeyPlace Place, string Key, ValueKind Kind, string Summary, bool IsRequired = false);
