using System.Collections.Generic;

namespace Crossfoot.Schema;

/// <summary>A rule between cells.</summary>
/// <param name="Id">The full id: <c>table.rule</c>, or the bare id of a rule of the report.</param>
/// <param name="Scope">What the rule is repeated over.</param>
/// <param name="Check">What must hold.</param>
public sealed record RuleSchema(string Id, RuleScope Scope, Expression Check)
{
    /// <summary>The condition under which the rule applies; null for always.</summary>
    public Expression? When { get; init; }

    /// <summary>How bad a failure is.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>By how much the sides may differ.</summary>
    public Tolerance Tolerance { get; init; } = Tolerance.Exact;

    /// <summary>What blank cells count as.</summary>
    public BlankPolicy Blank { get; init; }

    /// <summary>Whether a closed cell among the operands counts as zero; without it the rule names none.</summary>
    public bool IsClosedZero { get; init; }

    /// <summary>The editions in which the rule applies.</summary>
    public EditionSpan Editions { get; init; }

    /// <summary>The words of the form for this rule; null for none.</summary>
    public string? Message { get; init; }

    /// <summary>Where the form states the rule; null for nowhere.</summary>
    public string? Source { get; init; }
}

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>The report is invalid.</summary>
    Error,

    /// <summary>Somebody should look.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Info,
}

/// <summary>What blank and not-applicable cells count as in a rule.</summary>
public enum BlankPolicy
{
    /// <summary>Zero within a sum that has at least one number, else unknown.</summary>
    Default,

    /// <summary>Always zero.</summary>
    Zero,

    /// <summary>Always unknown.</summary>
    Unknown,
}

/// <summary>What a rule is repeated over.</summary>
/// <param name="Kind">Once, or for each row or column.</param>
/// <param name="Items">The rows or columns; empty for a rule that is checked once.</param>
public sealed record RuleScope(ScopeKind Kind, AxisSelection Items)
{
    /// <summary>The rule is checked once.</summary>
    public static RuleScope Once { get; } = new(ScopeKind.Once, AxisSelection.Current);

    /// <summary>For <see cref="ScopeKind.EachCell"/> the columns; <see cref="Items"/> are the rows.</summary>
    public AxisSelection Columns { get; init; } = AxisSelection.Current;
}

/// <summary>What a rule is repeated over.</summary>
public enum ScopeKind
{
    /// <summary>The rule is checked once.</summary>
    Once,

    /// <summary>The rule is checked for each row.</summary>
    EachRow,

    /// <summary>The rule is checked for each column.</summary>
    EachColumn,

    /// <summary>The rule is checked for each crossing of a row and a column.</summary>
    EachCell,
}

/// <summary>By how much the two sides of a comparison may differ.</summary>
/// <param name="Kind">How the difference is measured.</param>
/// <param name="Amount">The amount or share; 0.01 for one percent.</param>
public readonly record struct Tolerance(ToleranceKind Kind, decimal Amount)
{
    /// <summary>Not at all.</summary>
    public static Tolerance Exact => default;

    /// <summary>As far as the rounding of the operands explains.</summary>
    public static Tolerance Rounding => new(ToleranceKind.Rounding, 0);

    /// <summary>By an amount.</summary>
    public static Tolerance Absolute(decimal amount) => new(ToleranceKind.Absolute, amount);

    /// <summary>By a share of the larger side.</summary>
    public static Tolerance Relative(decimal share) => new(ToleranceKind.Relative, share);
}

/// <summary>How a tolerance is measured.</summary>
public enum ToleranceKind
{
    /// <summary>The sides must be equal.</summary>
    Exact,

    /// <summary>Half a unit of the last place for each operand.</summary>
    Rounding,

    /// <summary>An amount.</summary>
    Absolute,

    /// <summary>A share of the larger side.</summary>
    Relative,
}
