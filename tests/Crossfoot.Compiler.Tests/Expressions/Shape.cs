using System.Globalization;
using System.Linq;
using Crossfoot.Compiler.Expressions;

namespace Crossfoot.Compiler.Tests.Expressions;

/// <summary>Prints a tree without positions: as brackets that show its shape, and as an expression that parses to it.</summary>
internal static class Shape
{
    private static readonly string[] Operators = ["=", "!=", "<", "<=", ">", ">="];

    /// <summary>The shape, operator first.</summary>
    public static string Of(ExpressionSyntax expression) => expression switch
    {
        NumberSyntax number => number.Value.ToString(CultureInfo.InvariantCulture) + (number.IsPercent ? "%" : ""),
        TextSyntax text => $"\"{text.Value}\"",
        ReferenceSyntax { Where: { } where } reference => $"(where {Text(reference with { Where = null })} {Of(where)})",
        ReferenceSyntax reference => Text(reference),
        SumSyntax sum => $"(sum {string.Join(" ", sum.Terms.Select(static term => (term.IsSubtracted ? "-" : "+") + Of(term.Operand)))})",
        NegationSyntax negation => $"(neg {Of(negation.Operand)})",
        ProductSyntax product => $"({(product.IsQuotient ? "/" : "*")} {Of(product.Left)} {Of(product.Right)})",
        ComparisonSyntax comparison => $"({Operators[(int)comparison.Operator]} {Of(comparison.Left)} {Of(comparison.Right)})",
        BetweenSyntax between => $"({(between.IsNegated ? "not-" : "")}between {Of(between.Operand)} {Of(between.Low)} {Of(between.High)})",
        InSyntax list => $"({(list.IsNegated ? "not-" : "")}in {Of(list.Operand)} {string.Join(" ", list.Values.Select(Of))})",
        LogicalSyntax logical => $"({(logical.IsOr ? "or" : "and")} {Of(logical.Left)} {Of(logical.Right)})",
        NotSyntax not => $"(not {Of(not.Operand)})",
        CallSyntax call => $"({call.Name.Value}! {string.Join(" ", call.Arguments.Select(Of))})",
        _ => "(error)",
    };

    /// <summary>An expression that parses to the tree.</summary>
    public static string Text(ExpressionSyntax expression) => expression switch
    {
        ReferenceSyntax reference => (reference.Table is { } table ? Text(table) + (reference.Instance is { } key ? $"[{key.Value}]" : "") + "!" : "")
            + Text(reference.Axis) + (reference.Crossed is { } crossed ? "@" + Text(crossed) : "") + (reference.Where is { } where ? " where " + Text(where) : ""),
        SumSyntax sum => string.Concat(sum.Terms.Select(static (term, index) => (index == 0 ? "" : term.IsSubtracted ? " - " : " + ") + Nested(term.Operand, Level(term.Operand) > 5))),
        NegationSyntax negation => "-" + Nested(negation.Operand, Level(negation.Operand) > 4),
        ProductSyntax product => Nested(product.Left, Level(product.Left) > 5) + (product.IsQuotient ? " / " : " * ") + Nested(product.Right, Level(product.Right) > 4),
        ComparisonSyntax comparison => $"{Side(comparison.Left)} {Operators[(int)comparison.Operator]} {Side(comparison.Right)}",
        BetweenSyntax between => $"{Side(between.Operand)} {(between.IsNegated ? "not " : "")}between {Side(between.Low)} and {Side(between.High)}",
        InSyntax list => $"{Side(list.Operand)} {(list.IsNegated ? "not " : "")}in ({string.Join(", ", list.Values.Select(Text))})",
        LogicalSyntax { IsOr: true } logical => $"{Text(logical.Left)} or {Nested(logical.Right, logical.Right is LogicalSyntax { IsOr: true })}",
        LogicalSyntax logical => $"{Nested(logical.Left, logical.Left is LogicalSyntax { IsOr: true })} and {Nested(logical.Right, logical.Right is LogicalSyntax)}",
        NotSyntax not => "not " + Nested(not.Operand, not.Operand is LogicalSyntax),
        CallSyntax call => $"{call.Name.Value}({string.Join(", ", call.Arguments.Select(Text))})",
        _ => Of(expression),
    };

    private static string Side(ExpressionSyntax expression) => Nested(expression, Level(expression) > 6);

    private static string Nested(ExpressionSyntax expression, bool isNested) => isNested ? $"({Text(expression)})" : Text(expression);

    /// <summary>How loosely an expression binds: an operand of a product may be at most 5 on its left and 4 on its right, and so on outwards.</summary>
    private static int Level(ExpressionSyntax expression) => expression switch
    {
        ProductSyntax => 5,
        SumSyntax => 6,
        ComparisonSyntax or BetweenSyntax or InSyntax or NotSyntax or LogicalSyntax => 7,
        _ => 0,
    };

    private static string Text(AxisSyntax axis)
    {
        var text = Text(axis.From)
            + (axis.To is { } to ? ".." + Text(to) : "")
            + axis.Wildcard switch { Wildcard.Children => ".*", Wildcard.Leaves => ".**", _ => "" };
        return axis.Except.Count switch
        {
            0 => text,
            1 => $"{text} except {Text(axis.Except[0])}",
            _ => $"{text} except ({string.Join(", ", axis.Except.Select(Text))})",
        };
    }

    private static string Text(PathSyntax path) => string.Join(".", path.Segments.Select(Text));

    private static string Text(SegmentSyntax segment) => segment.IsQuoted ? $"\"{segment.Text}\"" : segment.Text;
}
