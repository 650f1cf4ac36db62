using System;
using System.Collections.Generic;
using Crossfoot.Schema;

namespace Crossfoot;

/// <summary>How one instance of a rule came out.</summary>
public sealed class RuleOutcome
{
    private readonly Lazy<IReadOnlyList<Operand>>? _obstacles;

    internal RuleOutcome(RuleSchema rule, TableSchema? table, RuleStatus status, NotEvaluatedReason reason, Func<IReadOnlyList<Operand>>? obstacles)
    {
        _obstacles = obstacles is null ? null : new Lazy<IReadOnlyList<Operand>>(obstacles);
        Rule = rule;
        Table = table;
        Status = status;
        Reason = reason;
    }

    /// <summary>The rule.</summary>
    public RuleSchema Rule { get; }

    /// <summary>The rule's table; null for a rule of the report.</summary>
    public TableSchema? Table { get; }

    /// <summary>The key of the instance of a repeated table; null for a table that stands once.</summary>
    public string? Instance { get; internal init; }

    /// <summary>How it came out.</summary>
    public RuleStatus Status { get; }

    /// <summary>Why it could not be evaluated.</summary>
    public NotEvaluatedReason Reason { get; }

    /// <summary>How bad a failure of the rule is.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>The left side; null where the rule is no comparison or was not evaluated.</summary>
    public Number? Left { get; internal init; }

    /// <summary>The right side.</summary>
    public Number? Right { get; internal init; }

    /// <summary>The left side less the right one.</summary>
    public Number? Difference => Left is { } left && Right is { } right ? left - right : null;

    /// <summary>The cells the rule looked at, in the order of the formula.</summary>
    public IReadOnlyList<Operand> Operands { get; internal init; } = [];

    /// <summary>
    /// The cells because of which the rule could not be evaluated: those that were not read, are blank or invalid where a value is needed,
    /// or belong to a table or an earlier report that is not there; those of the condition where it does not hold. None for a rule that
    /// was evaluated. They are looked up when they are first asked for.
    /// </summary>
    public IReadOnlyList<Operand> Obstacles => _obstacles?.Value ?? [];

    /// <summary>What was found, in both languages: the formula with its numbers where the rule fails, else why it was not evaluated.</summary>
    public required Message Message { get; init; }

    /// <summary>What this instance is for in the notation of rules: <c>row</c>, <c>@column</c> or <c>row@column</c>; null for a rule that is checked once.</summary>
    public string? Scope { get; internal init; }

    /// <summary>The label of the row or column this instance is for; null for a rule that is checked once.</summary>
    public string? ScopeLabel { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Rule.Id}{(Scope is null ? "" : " ")}{Scope}: {Message}";
}

/// <summary>A cell that a rule looked at.</summary>
/// <param name="Table">The id of its table.</param>
/// <param name="Key">Its key within the table: <c>row@column</c>.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Coefficient">By what it is multiplied on its side; null where it does not enter linearly.</param>
/// <param name="IsLeft">Whether it stands on the left side.</param>
public sealed record Operand(string Table, string Key, Cell Content, Number? Coefficient, bool IsLeft)
{
    /// <summary>The key of the instance of a repeated table; null for a table that stands once.</summary>
    public string? Instance { get; init; }

    /// <summary>The wordings of its row and column.</summary>
    public required string Label { get; init; }

    /// <summary>From how many periods before it is taken.</summary>
    public int PeriodsBack { get; init; }

    /// <summary>The period it is taken from by name, such as <c>2023-12</c>; null where it is not, and where that is the report's own.</summary>
    public string? Period { get; init; }

    /// <summary>Whether it belongs to the report that was checked, and not to an earlier one.</summary>
    public bool IsOfReport => PeriodsBack == 0 && Period is null;

    /// <summary>Where it stands in the document; null where it was not read from one.</summary>
    public Place? Place { get; init; }

    /// <summary>Whether it has no value and counted as zero within its sum.</summary>
    public bool IsBlankAsZero { get; init; }
}
