using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Expressions;

namespace Crossfoot.Compiler.Binding;

/// <summary>Takes expressions apart, for stages that look for references in them.</summary>
internal static class ExpressionParts
{
    private const string PeriodFunction = "period";
    private const string ParameterFunction = "param";

    /// <summary>The expressions that stand directly in one; names of periods and parameters are no expressions.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax syntax) => syntax switch
    {
        SumSyntax sum => sum.Terms.Select(static term => term.Operand),
        ProductSyntax product => [product.Left, product.Right],
        NegationSyntax negation => [negation.Operand],
        ComparisonSyntax comparison => [comparison.Left, comparison.Right],
        BetweenSyntax between => [between.Operand, between.Low, between.High],
        InSyntax list => list.Values.Prepend(list.Operand),
        LogicalSyntax logical => [logical.Left, logical.Right],
        NotSyntax not => [not.Operand],
        CallSyntax { Name.Value: PeriodFunction } => [],
        CallSyntax { Name.Value: ParameterFunction } call => call.Arguments.Skip(1),
        CallSyntax call => call.Arguments,
        ErrorSyntax or NumberSyntax or TextSyntax or ReferenceSyntax => [],
        _ => throw new UnreachableException(),
    };
}
