using System;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Model;
using Crossfoot.Schema;

namespace Crossfoot.Definitions;

/// <summary>Turns bound rules into those of the schema.</summary>
internal static class RuleBuilder
{
    public static RuleSchema Build(RuleModel rule) => new(rule.Id, Scope(rule.Scope), Expression(rule.Check))
    {
        When = rule.When is { } condition ? Expression(condition) : null,
        Severity = (Severity)rule.Severity,
        Tolerance = new Tolerance((ToleranceKind)rule.Tolerance.Kind, rule.Tolerance.Amount),
        Blank = (BlankPolicy)rule.Blank,
        IsClosedZero = rule.IsClosedZero,
        Editions = SchemaBuilder.Editions(rule.Editions),
        Message = rule.Message,
        Source = rule.Source,
    };

    private static RuleScope Scope(ScopeModel scope) => new((ScopeKind)scope.Kind, Selection(scope.Items)) { Columns = Selection(scope.Columns) };

    internal static AxisSelection Selection(SelectionModel selection)
        => new([.. selection.Runs.Select(static run => new LeafRun(run.From, run.To))]) { IsSet = selection.IsSet };

    private static Expression Expression(ExpressionModel expression) => expression switch
    {
        NumberModel number => new NumberExpression(number.Value),
        TextModel text => new TextExpression(text.Value),
        CellsModel cells => new CellsExpression(cells.Table, Selection(cells.Row), Selection(cells.Column))
        {
            PeriodsBack = cells.PeriodsBack,
            Period = cells.Period,
            Instance = cells.Instance,
            Factor = cells.Factor,
            Where = cells.Where is { } condition ? Expression(condition) : null,
        },
        ParameterUseModel parameter => new ParameterExpression(parameter.Name, parameter.Group is { } group ? Expression(group) : null),
        PeriodModel period => new PeriodExpression((PeriodPart)period.Part),
        SumModel sum => new SumExpression([.. sum.Terms.Select(static term => new SumTerm(Expression(term.Operand), term.IsSubtracted))]),
        ProductModel product => new ProductExpression(Expression(product.Left), Expression(product.Right), product.IsQuotient),
        CallModel call => new CallExpression((RuleFunction)call.Function, [.. call.Arguments.Select(Expression)]),
        ComparisonModel comparison => new ComparisonExpression((Comparison)comparison.Operator, Expression(comparison.Left), Expression(comparison.Right)),
        LogicalModel logical => new LogicalExpression(Expression(logical.Left), Expression(logical.Right), logical.IsOr),
        NotModel not => new NotExpression(Expression(not.Operand)),
        _ => throw new UnreachableException(),
    };
}
