namespace Crossfoot.Compiler.Model;

/// <summary>A rule, its names resolved to full paths and its sets to runs of leaves.</summary>
internal sealed record RuleModel(string Id, ScopeModel Scope, ExpressionModel Check)
{
    /// <summary>The condition; null for always.</summary>
    public ExpressionModel? When { get; init; }

    /// <summary>How bad a failure is: error, warning or info.</summary>
    public RuleSeverityModel Severity { get; init; }

    /// <summary>By how much the sides may differ.</summary>
    public ToleranceModel Tolerance { get; init; }

    /// <summary>What blanks count as.</summary>
    public BlankPolicyModel Blank { get; init; }

    /// <summary>Whether a closed cell among the operands counts as zero.</summary>
    public bool IsClosedZero { get; init; }

    /// <summary>The editions in which it applies.</summary>
    public EditionBounds Editions { get; init; }

    /// <summary>The form's words; null for none.</summary>
    public string? Message { get; init; }

    /// <summary>Where the form states it; null for nowhere.</summary>
    public string? Source { get; init; }
}

/// <summary>What a rule is repeated over; the leaves are those of all editions.</summary>
internal sealed record ScopeModel(ScopeKindModel Kind, SelectionModel Items)
{
    /// <summary>For each cell the columns; <see cref="Items"/> are the rows.</summary>
    public SelectionModel Columns { get; init; } = SelectionModel.Current;
}

/// <summary>The kinds of scope; the members are those of the runtime's ScopeKind.</summary>
internal enum ScopeKindModel
{
    /// <summary>Checked once.</summary>
    Once,

    /// <summary>For each row.</summary>
    EachRow,

    /// <summary>For each column.</summary>
    EachColumn,

    /// <summary>For each crossing of a row and a column.</summary>
    EachCell,
}

/// <summary>The severities; the members are those of the runtime's Severity.</summary>
internal enum RuleSeverityModel
{
    /// <summary>error</summary>
    Error,

    /// <summary>warning</summary>
    Warning,

    /// <summary>info</summary>
    Info,
}

/// <summary>The policies; the members are those of the runtime's BlankPolicy.</summary>
internal enum BlankPolicyModel
{
    /// <summary>The default.</summary>
    Default,

    /// <summary>zero</summary>
    Zero,

    /// <summary>unknown</summary>
    Unknown,
}

/// <summary>A tolerance.</summary>
internal readonly record struct ToleranceModel(ToleranceKindModel Kind, decimal Amount);

/// <summary>The kinds of tolerance; the members are those of the runtime's ToleranceKind.</summary>
internal enum ToleranceKindModel
{
    /// <summary>exact</summary>
    Exact,

    /// <summary>rounding</summary>
    Rounding,

    /// <summary>An amount.</summary>
    Absolute,

    /// <summary>A share.</summary>
    Relative,
}
