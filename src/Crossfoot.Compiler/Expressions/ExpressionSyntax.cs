using System.Collections.Generic;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Expressions;

/// <summary>A parsed expression; spans are those of the source file. Names are not looked up yet.</summary>
internal abstract record ExpressionSyntax(TextSpan Span);

/// <summary>Something that could not be read. It was reported; later stages stay silent on it.</summary>
internal sealed record ErrorSyntax(TextSpan Span) : ExpressionSyntax(Span);

/// <summary>A number as written: <c>5%</c> has the value 5.</summary>
internal sealed record NumberSyntax(decimal Value, bool IsPercent, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>A quoted text: a text opposite a text cell, otherwise a label.</summary>
internal sealed record TextSyntax(string Value, TextSpan Span) : ExpressionSyntax(Span)
{
    /// <summary>The text as the label of a row or column.</summary>
    public ReferenceSyntax AsReference()
    {
        var path = new PathSyntax([new SegmentSyntax(Value, IsQuoted: true, Span)], Span);
        return new ReferenceSyntax(null, new AxisSyntax(path, null, Wildcard.None, [], Span), null, Span);
    }
}

/// <summary>A reference: <c>[table[key]!] axis [@ axis] [where condition]</c>.</summary>
internal sealed record ReferenceSyntax(SegmentSyntax? Table, AxisSyntax Axis, AxisSyntax? Crossed, TextSpan Span) : ExpressionSyntax(Span)
{
    /// <summary>The key of one instance of a repeated table.</summary>
    public Located<string>? Instance { get; init; }

    /// <summary>Which members of open rows are taken.</summary>
    public ExpressionSyntax? Where { get; init; }
}

/// <summary>A chain of additions and subtractions.</summary>
internal sealed record SumSyntax(IReadOnlyList<SumTermSyntax> Terms, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>A term of a chain.</summary>
internal sealed record SumTermSyntax(ExpressionSyntax Operand, bool IsSubtracted);

/// <summary>A product or quotient.</summary>
internal sealed record ProductSyntax(ExpressionSyntax Left, ExpressionSyntax Right, bool IsQuotient, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>A leading minus.</summary>
internal sealed record NegationSyntax(ExpressionSyntax Operand, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>A comparison.</summary>
internal sealed record ComparisonSyntax(ComparisonOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>x [not] between low and high</c></summary>
internal sealed record BetweenSyntax(ExpressionSyntax Operand, ExpressionSyntax Low, ExpressionSyntax High, bool IsNegated, TextSpan Span) : ExpressionSyntax(Span);

/// <summary><c>x [not] in (a, b)</c></summary>
internal sealed record InSyntax(ExpressionSyntax Operand, IReadOnlyList<ExpressionSyntax> Values, bool IsNegated, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>Two conditions joined by <c>and</c> or <c>or</c>.</summary>
internal sealed record LogicalSyntax(ExpressionSyntax Left, ExpressionSyntax Right, bool IsOr, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>The opposite of a condition.</summary>
internal sealed record NotSyntax(ExpressionSyntax Operand, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>A call of a function.</summary>
internal sealed record CallSyntax(Located<string> Name, IReadOnlyList<ExpressionSyntax> Arguments, TextSpan Span) : ExpressionSyntax(Span);

/// <summary>The comparisons.</summary>
internal enum ComparisonOperator
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
