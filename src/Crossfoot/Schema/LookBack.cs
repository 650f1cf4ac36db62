using System;
using System.Diagnostics;
using System.Linq;

namespace Crossfoot.Schema;

/// <summary>How far the rules of a report look back.</summary>
internal static class LookBack
{
    /// <summary>The most periods that any rule counts back.</summary>
    public static int Of(ReportSchema schema)
        => schema.Rules.Concat(schema.Tables.SelectMany(static table => table.Rules))
            .Select(static rule => Math.Max(Of(rule.Check), Of(rule.When)))
            .DefaultIfEmpty()
            .Max();

    private static int Of(Expression? expression) => expression switch
    {
        CellsExpression cells => Math.Max(cells.PeriodsBack, Of(cells.Where)),
        SumExpression sum => sum.Terms.Select(static term => Of(term.Operand)).DefaultIfEmpty().Max(),
        ProductExpression product => Math.Max(Of(product.Left), Of(product.Right)),
        CallExpression call => call.Arguments.Select(Of).DefaultIfEmpty().Max(),
        ComparisonExpression comparison => Math.Max(Of(comparison.Left), Of(comparison.Right)),
        LogicalExpression logical => Math.Max(Of(logical.Left), Of(logical.Right)),
        NotExpression not => Of(not.Operand),
        ParameterExpression parameter => Of(parameter.Group),
        null or NumberExpression or TextExpression or PeriodExpression => 0,
        _ => throw new UnreachableException(),
    };
}
