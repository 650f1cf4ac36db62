namespace Crossfoot.Compiler.Model;

/// <summary>A bound expression; the kinds are those of the runtime's Expression.</summary>
internal abstract record ExpressionModel;

/// <summary>A number; a percentage is its fraction.</summary>
internal sealed record NumberModel(decimal Value) : ExpressionModel;

/// <summary>A text.</summary>
internal sealed record TextModel(string Value) : ExpressionModel;

/// <summary>One cell, or in an aggregate a set. <paramref name="Table"/> is null for the rule's own.</summary>
internal sealed record CellsModel(string? Table, SelectionModel Row, SelectionModel Column, int PeriodsBack = 0) : ExpressionModel
{
    /// <summary>The period to look at instead of counting back; null for none.</summary>
    public string? Period { get; init; }

    /// <summary>The instance of a repeated table; null for all, or in the table's own rules for the current one.</summary>
    public string? Instance { get; init; }

    /// <summary>By what each number is multiplied to bring it to the unit of the rule.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Which members of open rows are taken; null for all.</summary>
    public ExpressionModel? Where { get; init; }
}

/// <summary>A chain of additions and subtractions, flat: no term is itself a sum.</summary>
internal sealed record SumModel(EquatableArray<SumTermModel> Terms) : ExpressionModel;

/// <summary>A term of a sum.</summary>
internal sealed record SumTermModel(ExpressionModel Operand, bool IsSubtracted);

/// <summary>A product or quotient.</summary>
internal sealed record ProductModel(ExpressionModel Left, ExpressionModel Right, bool IsQuotient) : ExpressionModel;

/// <summary>A function call; the name is that of a member of the runtime's RuleFunction.</summary>
internal sealed record CallModel(RuleFunctionModel Function, EquatableArray<ExpressionModel> Arguments) : ExpressionModel;

/// <summary>The functions; the members are those of the runtime's RuleFunction, in the same order.</summary>
internal enum RuleFunctionModel
{
    /// <summary>min</summary>
    Min,

    /// <summary>max</summary>
    Max,

    /// <summary>abs</summary>
    Abs,

    /// <summary>round</summary>
    Round,

    /// <summary>ceiling</summary>
    Ceiling,

    /// <summary>floor</summary>
    Floor,

    /// <summary>nz</summary>
    Nz,

    /// <summary>count</summary>
    Count,

    /// <summary>filled</summary>
    Filled,

    /// <summary>blank</summary>
    Blank,
}

/// <summary>A comparison.</summary>
internal sealed record ComparisonModel(ComparisonKind Operator, ExpressionModel Left, ExpressionModel Right) : ExpressionModel;

/// <summary>The comparisons; the members are those of the runtime's Comparison, in the same order.</summary>
internal enum ComparisonKind
{
    /// <summary>=</summary>
    Equal,

    /// <summary>!=</summary>
    NotEqual,

    /// <summary>&lt;</summary>
    Less,

    /// <summary>&lt;=</summary>
    LessOrEqual,

    /// <summary>&gt;</summary>
    Greater,

    /// <summary>&gt;=</summary>
    GreaterOrEqual,
}

/// <summary>Two conditions joined.</summary>
internal sealed record LogicalModel(ExpressionModel Left, ExpressionModel Right, bool IsOr) : ExpressionModel;

/// <summary>The opposite of a condition.</summary>
internal sealed record NotModel(ExpressionModel Operand) : ExpressionModel;

/// <summary>Leaves by full path; none for the row or column the rule is at.</summary>
internal sealed record SelectionModel(EquatableArray<LeafRunModel> Runs, bool IsSet = false)
{
    /// <summary>The row or column the rule is at.</summary>
    public static SelectionModel Current { get; } = new([]);

    /// <summary>Whether it is the row or column the rule is at.</summary>
    public bool IsCurrent => Runs.Count == 0;
}

/// <summary>The leaves between two, in display order, both inclusive; one leaf where they are equal.</summary>
internal readonly record struct LeafRunModel(string From, string To);

/// <summary>A parameter's value, chosen by the period or by <paramref name="Group"/>.</summary>
internal sealed record ParameterUseModel(string Name, ExpressionModel? Group) : ExpressionModel;

/// <summary>A part of the report's period as a number.</summary>
internal sealed record PeriodModel(PeriodPartModel Part) : ExpressionModel;

/// <summary>The parts of a period; the members are those of the runtime's PeriodPart, in the same order.</summary>
internal enum PeriodPartModel
{
    /// <summary>year</summary>
    Year,

    /// <summary>quarter</summary>
    Quarter,

    /// <summary>month</summary>
    Month,
}
