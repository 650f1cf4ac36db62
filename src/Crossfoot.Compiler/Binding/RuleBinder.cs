using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Binding;

/// <summary>Binds the rules of tables and of the report.</summary>
internal sealed class RuleBinder
{
    private readonly BoundReport _report;
    private readonly BoundsBinder _bounds;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly RuleExpressions _expressions;
    private readonly RuleIds _ids;
    private readonly ScopeBinder _scopes;
    private readonly TotalBinder _totals;

    public RuleBinder(BoundReport report, BoundsBinder bounds, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        _report = report;
        _bounds = bounds;
        _diagnostics = diagnostics;
        _cancellation = cancellation;
        _expressions = new RuleExpressions(report, diagnostics, cancellation);
        _ids = new RuleIds(diagnostics);
        _scopes = new ScopeBinder(diagnostics);
        _totals = new TotalBinder(new MadeRuleBinder(report, bounds, _ids, _scopes, _expressions, diagnostics), diagnostics);
    }

    /// <summary>Binds the rules of a table, those of its totals and formulas first.</summary>
    public void Bind(BoundTable table)
    {
        _totals.Bind(table, table.Rows);
        _totals.Bind(table, table.Columns);
        foreach (var rule in table.Syntax.Rules)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (Bind(rule, table) is { } model)
                table.Rules.Add(model);
        }
    }

    /// <summary>Binds the rules of the report.</summary>
    public void BindReportRules()
    {
        foreach (var rule in _report.Syntax.Rules)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (Bind(rule, null) is { } model)
                _report.Rules.Add(model);
        }
    }

    private RuleModel? Bind(RuleSyntax rule, BoundTable? table)
    {
        if (rule.Id is not { } id || !IdRules.Check(id, _diagnostics))
            return null;
        var editions = _bounds.Bind(rule.Since, rule.Until, table?.Editions ?? _report.Editions.All, out var range);
        var fullId = table is null ? id.Value : table.Id + "." + id.Value;
        var isNew = _ids.TryTake(fullId, id.Span, range, rule.Check?.Span ?? rule.Span);
        if (ContextOf(rule, table, range, out var scope) is not { } context)
            return null;

        var check = rule.Check is { } written ? _expressions.Parse(written, context) : null;
        var when = rule.When is { } condition ? _expressions.Parse(condition, context) : null;
        if (check is not null && Narrow(rule, check, when, ref context, ref scope) is false)
            return null;
        var binder = _expressions.In(context);
        var checkModel = check is null ? null : binder.BindCondition(check);
        var whenModel = when is null ? null : binder.BindCondition(when);
        if (checkModel is null || (rule.When is not null && whenModel is null) || !isNew)
            return null;
        var model = new RuleModel(fullId, RuleExpressions.ScopeOf(context, scope), checkModel) { When = whenModel, Editions = editions }
            .With(rule, _expressions.ToleranceOf(rule, table, binder.HasDecimals));
        _report.BoundRules.Add(new BoundRule(_diagnostics.File, context, model, id.Span) { Check = check, When = when, Syntax = rule });
        return model;
    }

    /// <summary>Leaves out the instances for which the form asks nothing; false where no rule is left, which is reported.</summary>
    private bool Narrow(RuleSyntax rule, ExpressionSyntax check, ExpressionSyntax? when, ref RuleContext context, ref IReadOnlyList<BoundItem> scope)
    {
        var closed = _expressions.ClosedIn(context);
        closed.AddCheck(check);
        if (when is not null)
            closed.AddCondition(when);
        var absent = context.Instances.Where(closed.IsAbsent).ToList();
        if (absent.Count > 0 && absent.Count == context.Instances.Count)
        {
            _diagnostics.Report(Descriptors.AlwaysClosed, rule.Check!.Span);
            return false;
        }

        context = context with { Instances = context.Instances.Except(absent).ToList() };
        scope = scope.Where(leaf => !absent.Contains(leaf)).ToList();
        return rule.Closed is not null || closed.ReportAny(context.Instances, _diagnostics);
    }

    private RuleContext? ContextOf(RuleSyntax rule, BoundTable? table, EditionRange range, out IReadOnlyList<BoundItem> scope)
    {
        scope = [];
        if (rule.For is not { } written)
            return RuleContext.Once(table, range) with { Rule = rule };
        if (table is null)
        {
            _diagnostics.Report(Descriptors.ScopeWithoutTable, written.Span);
            return null;
        }

        if (_scopes.Bind(written, table) is not { } bound)
            return null;
        scope = bound.Leaves;
        return RuleExpressions.ContextOf(table, bound.AreRows, scope, range) with { Rule = rule };
    }
}
