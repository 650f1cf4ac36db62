using System.Collections.Generic;

namespace Crossfoot.Schema;

/// <summary>A part of a rule. References are paths; the rule engine resolves them once for each schema.</summary>
public abstract record Expression
{
    private protected Expression()
    {
    }
}

/// <summary>A number written in the rule; a percentage is its fraction.</summary>
public sealed record NumberExpression(decimal Value) : Expression;

/// <summary>A text written in the rule.</summary>
public sealed record TextExpression(string Value) : Expression;

/// <summary>One cell, or in an aggregate a set of them.</summary>
/// <param name="Table">The table; null for the rule's own.</param>
/// <param name="Row">The rows.</param>
/// <param name="Column">The columns.</param>
public sealed record CellsExpression(string? Table, AxisSelection Row, AxisSelection Column) : Expression
{
    /// <summary>How many periods back; 0 for this report.</summary>
    public int PeriodsBack { get; init; }

    /// <summary>The period to look at, such as <c>2023-12</c>, instead of counting back; null for none.</summary>
    public string? Period { get; init; }

    /// <summary>The instance of a repeated table; null for all of them, or in the table's own rules for the current one.</summary>
    public string? Instance { get; init; }

    /// <summary>By what each number is multiplied to bring it to the unit of the rule.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Which members of open rows are taken, a condition over the columns of a member; null for all.</summary>
    public Expression? Where { get; init; }
}

/// <summary>A chain of additions and subtractions: the unit within which blanks count as zero.</summary>
public sealed record SumExpression(IReadOnlyList<SumTerm> Terms) : Expression;

/// <summary>A term of a sum.</summary>
/// <param name="Operand">What is added or, where <paramref name="IsSubtracted"/>, taken away; a set adds each of its cells.</param>
/// <param name="IsSubtracted">Whether it is taken away.</param>
public readonly record struct SumTerm(Expression Operand, bool IsSubtracted = false);

/// <summary>A product or quotient.</summary>
public sealed record ProductExpression(Expression Left, Expression Right, bool IsQuotient) : Expression;

/// <summary>A call of a function.</summary>
public sealed record CallExpression(RuleFunction Function, IReadOnlyList<Expression> Arguments) : Expression;

/// <summary>The functions of rules.</summary>
public enum RuleFunction
{
    /// <summary>The smallest argument.</summary>
    Min,

    /// <summary>The largest argument.</summary>
    Max,

    /// <summary>The absolute value.</summary>
    Abs,

    /// <summary>Rounding half away from zero to a number of places.</summary>
    Round,

    /// <summary>The next whole number up.</summary>
    Ceiling,

    /// <summary>The next whole number down.</summary>
    Floor,

    /// <summary>The number, or zero where the cell is blank or does not apply.</summary>
    Nz,

    /// <summary>How many of the cells hold a value.</summary>
    Count,

    /// <summary>Whether every cell holds a value.</summary>
    Filled,

    /// <summary>Whether every cell is blank or does not apply.</summary>
    Blank,
}

/// <summary>A comparison of two sides.</summary>
public sealed record ComparisonExpression(Comparison Operator, Expression Left, Expression Right) : Expression;

/// <summary>The comparisons of rules.</summary>
public enum Comparison
{
    /// <summary>=</summary>
    Equal,

    /// <summary>≠</summary>
    NotEqual,

    /// <summary>&lt;</summary>
    Less,

    /// <summary>≤</summary>
    LessOrEqual,

    /// <summary>&gt;</summary>
    Greater,

    /// <summary>≥</summary>
    GreaterOrEqual,
}

/// <summary>Two conditions joined by <c>and</c> or <c>or</c>.</summary>
public sealed record LogicalExpression(Expression Left, Expression Right, bool IsOr) : Expression;

/// <summary>The opposite of a condition.</summary>
public sealed record NotExpression(Expression Operand) : Expression;

/// <summary>A value that changes with the years or with a group: a member of the report's parameters.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Group">What chooses the value, a text; null where the period does.</param>
public sealed record ParameterExpression(string Name, Expression? Group = null) : Expression;

/// <summary>A part of the report's period as a number.</summary>
public sealed record PeriodExpression(PeriodPart Part) : Expression;

/// <summary>The parts of a period.</summary>
public enum PeriodPart
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The quarter, 1 to 4.</summary>
    Quarter,

    /// <summary>The month, 1 to 12.</summary>
    Month,
}
