using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <summary>A rule with all its references resolved to positions; made once for each schema.</summary>
internal sealed class RulePlan
{
    private RulePlan(ReportSchema report, int table, RuleSchema rule)
    {
        Table = table;
        Rule = rule;
        (First, Last) = report.Resolve(rule.Editions);
        if (table >= 0)
        {
            var layout = report.Layouts[table];
            var (rows, columns) = rule.Scope.Kind switch
            {
                ScopeKind.EachRow => (rule.Scope.Items, null),
                ScopeKind.EachColumn => (null, rule.Scope.Items),
                ScopeKind.EachCell => (rule.Scope.Items, rule.Scope.Columns),
                ScopeKind.Once => ((AxisSelection?)null, (AxisSelection?)null),
                _ => throw new UnreachableException(),
            };
            Rows = rows is null ? null : RowSelector.Of(layout.Rows, rows);
            Columns = columns is null ? null : [.. layout.Columns.Positions(columns)];
        }

        var resolver = new NodeResolver(report, rule, table);
        Check = resolver.Resolve(rule.Check);
        When = rule.When is { } condition ? resolver.Resolve(condition) : null;
    }

    /// <summary>The rule's table, or -1 for a rule of the report.</summary>
    public int Table { get; }

    public RuleSchema Rule { get; }

    public int First { get; }

    public int Last { get; }

    /// <summary>The rows the rule is repeated over; null where it is not repeated over rows.</summary>
    public RowSelector? Rows { get; }

    /// <summary>The columns the rule is repeated over; null where it is not repeated over columns.</summary>
    public int[]? Columns { get; }

    public Node Check { get; }

    public Node? When { get; }

    /// <summary>The plans of all rules, table by table, and last those of the report.</summary>
    public static IReadOnlyList<RulePlan> Of(ReportSchema report)
    {
        var plans = new List<RulePlan>();
        for (var table = 0; table < report.Tables.Count; table++)
            plans.AddRange(report.Tables[table].Rules.Select(rule => new RulePlan(report, table, rule)));
        plans.AddRange(report.Rules.Select(rule => new RulePlan(report, -1, rule)));
        return plans;
    }
}

/// <summary>Resolves the parts of a rule's expressions.</summary>
internal sealed class NodeResolver(ReportSchema report, RuleSchema rule, int ownTable)
{
    public Node Resolve(Expression expression) => expression switch
    {
        NumberExpression number => new ConstantNode((Number)number.Value),
        TextExpression text => new ConstantNode(text.Value),
        CellsExpression cells => Resolve(cells),
        SumExpression sum => new SumNode([.. sum.Terms.Select(term => (Resolve(term.Operand), term.IsSubtracted))]),
        ProductExpression product => new ProductNode(Resolve(product.Left), Resolve(product.Right), product.IsQuotient),
        CallExpression call => new CallNode(call.Function, [.. call.Arguments.Select(Resolve)]),
        ComparisonExpression comparison => new ComparisonNode(comparison.Operator, Resolve(comparison.Left), Resolve(comparison.Right)),
        LogicalExpression logical => new LogicalNode(Resolve(logical.Left), Resolve(logical.Right), logical.IsOr),
        NotExpression not => new NotNode(Resolve(not.Operand)),
        PeriodExpression period => new PeriodNode(period.Part),
        ParameterExpression parameter => new ParameterNode(
            report.Parameters.First(candidate => candidate.Name == parameter.Name),
            parameter.Group is { } group ? Resolve(group) : null),
        _ => throw new UnreachableException(),
    };

    private CellsNode Resolve(CellsExpression cells)
    {
        var table = cells.Table is { } id ? report.IndexOfTable(id) : ownTable;
        if (table < 0)
            throw new InvalidOperationException($"The rule {rule.Id} names no table that the report has.");
        var layout = report.Layouts[table];
        return new CellsNode(new CellsTarget(
            table,
            cells.Row.IsCurrent ? null : RowSelector.Of(layout.Rows, cells.Row),
            cells.Column.IsCurrent ? null : [.. layout.Columns.Positions(cells.Column)],
            cells,
            cells.Where is { } condition ? new NodeResolver(report, rule, table).Resolve(condition) : null));
    }
}
