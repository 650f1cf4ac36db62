using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Binding;

/// <summary>A rule that an item makes by being a total or having a formula.</summary>
/// <param name="Table">The table.</param>
/// <param name="Item">The leaf on the left of the equation, or the open rows whose members are totals.</param>
/// <param name="IsRow">Whether it is a row.</param>
/// <param name="Id">The full id of the rule.</param>
/// <param name="Place">Where the id comes from.</param>
/// <param name="Span">What makes the rule.</param>
internal sealed record MadeRule(BoundTable Table, BoundItem Item, bool IsRow, string Id, TextSpan Place, TextSpan Span)
{
    /// <summary>What a total adds up; null for a formula.</summary>
    public IReadOnlyList<BoundItem>? Parts { get; init; }

    /// <summary>The formula; null for a total.</summary>
    public YamlScalar? Formula { get; init; }

    /// <summary>The options written for it; null for none.</summary>
    public RuleSyntax? Options { get; init; }
}

/// <summary>Binds the rules of totals and formulas.</summary>
internal sealed class MadeRuleBinder(BoundReport report, BoundsBinder bounds, RuleIds ids, ScopeBinder scopes, RuleExpressions expressions, DiagnosticBag diagnostics)
{
    /// <summary>The members that have others under them, and the members under the one the rule is at.</summary>
    private const string Parents = "+";
    private const string ChildrenOfParent = "+.*";

    /// <summary>Binds "this item equals these": one instance for each leaf of the other axis with numbers to add up.</summary>
    public void Add(MadeRule made)
    {
        if (Take(made, out var editions) is not { } range || ScopeOf(made) is not { } scope)
            return;
        made = made with { Parts = made.Parts?.Where(part => scope.Any(leaf => IsAdditive(made, part, leaf))).ToList() };
        if (made.Parts is { Count: 0 })
        {
            diagnostics.Report(Descriptors.NothingToAdd, made.Span, made.Item.Path);
            return;
        }

        var context = RuleExpressions.ContextOf(made.Table, !made.IsRow, scope, range);
        var formula = made.Formula is { } written ? expressions.Parse(written, context) : null;
        var when = made.Options?.When is { } condition ? expressions.Parse(condition, context) : null;
        if ((made.Formula is not null && formula is null) || (made.Options?.When is not null && when is null))
            return;
        if (Narrow(made, formula, when, ref context, ref scope) is not { } isClosedZero)
            return;

        var binder = expressions.In(context);
        var check = formula is null
            ? binder.BindTotal(made.Item, made.IsRow, made.Parts!, made.Span)
            : binder.BindFormula(made.Item, made.IsRow, formula, made.Formula!.Span);
        var whenModel = when is null ? null : binder.BindCondition(when);
        if (check is null || (when is not null && whenModel is null))
            return;
        var rule = new RuleModel(made.Id, RuleExpressions.ScopeOf(context, scope), check) { When = whenModel, Editions = editions }
            .With(made.Options, expressions.ToleranceOf(made.Options, made.Table, binder.HasDecimals));
        rule = rule with { IsClosedZero = rule.IsClosedZero || isClosedZero };
        made.Table.Rules.Add(rule);
        report.BoundRules.Add(new BoundRule(diagnostics.File, context, rule, made.Item.Span)
        {
            Check = formula,
            When = when,
            Syntax = made.Options,
            Item = made.Item,
            IsRow = made.IsRow,
            Parts = made.Parts,
        });
    }

    /// <summary>Binds "a member with others under it is their sum", for each such member and each column with numbers to add up.</summary>
    public void AddMembers(MadeRule made)
    {
        if (Take(made, out var editions) is not { } range || ScopeOf(made) is not { } columns)
            return;
        var context = RuleExpressions.ContextOf(made.Table, areRows: true, [made.Item], range);
        ExpressionModel? when = null;
        if (made.Options?.When is { } condition
            && (expressions.Parse(condition, context) is not { } syntax || (when = expressions.In(context).BindCondition(syntax)) is null))
        {
            return;
        }

        var children = new CellsModel(null, SelectionBinder.ToModel([made.Item.Members(ChildrenOfParent)], isSet: true), SelectionModel.Current);
        var check = new ComparisonModel(
            ComparisonKind.Equal,
            new CellsModel(null, SelectionModel.Current, SelectionModel.Current),
            new SumModel([new SumTermModel(children, IsSubtracted: false)]));
        var scope = new ScopeModel(ScopeKindModel.EachCell, SelectionBinder.ToModel([made.Item.Members(Parents)], isSet: true))
        {
            Columns = SelectionBinder.ToModel(columns, isSet: true),
        };
        var hasDecimals = columns.Any(column => made.Table.FormatAt(made.Item, column).Decimals is > 0);
        made.Table.Rules.Add(new RuleModel(made.Id, scope, check) { When = when, Editions = editions }
            .With(made.Options, expressions.ToleranceOf(made.Options, made.Table, hasDecimals)));
    }

    /// <summary>The editions of the rule, which are those of its item; null where another rule has its id, which is reported.</summary>
    private EditionRange? Take(MadeRule made, out EditionBounds editions)
    {
        var table = made.Table;
        var own = bounds.Bind(made.Options?.Since, made.Options?.Until, made.Item.Editions, out var range);
        editions = new EditionBounds(
            own.Since ?? (range.First > table.Editions.First ? report.Editions.Since(range.First) : null),
            own.Until ?? (range.Last < table.Editions.Last ? report.Editions.Until(range.Last) : null));
        return ids.TryTake(made.Id, made.Place, range, made.Place) ? range : null;
    }

    /// <summary>
    /// Leaves out the instances for which the form asks nothing. What a total lacks because it is closed counts as nothing; of a
    /// formula it must be said. Null where there is no rule, which is reported.
    /// </summary>
    private bool? Narrow(MadeRule made, ExpressionSyntax? formula, ExpressionSyntax? when, ref RuleContext context, ref IReadOnlyList<BoundItem> scope)
    {
        var closed = expressions.ClosedIn(context);
        if (formula is null)
            closed.AddTotal(made.Item, made.IsRow, made.Parts!, made.Span);
        else
            closed.AddFormula(made.Item, made.IsRow, formula, made.Formula!.Span);
        if (when is not null)
            closed.AddCondition(when);
        var absent = context.Instances.Where(closed.IsAbsent).ToList();
        if (absent.Count > 0 && absent.Count == context.Instances.Count)
        {
            diagnostics.Report(Descriptors.AlwaysClosed, made.Span);
            return null;
        }

        context = context with { Instances = context.Instances.Except(absent).ToList() };
        scope = scope.Where(leaf => !absent.Contains(leaf)).ToList();
        if (formula is null)
            return closed.HasAny(context.Instances);
        return made.Options?.Closed is not null || closed.ReportAny(context.Instances, diagnostics) ? false : null;
    }

    /// <summary>Along the other axis: a total of rows is checked in each column that holds numbers to add up and is not closed.</summary>
    private IReadOnlyList<BoundItem>? ScopeOf(MadeRule made)
    {
        var axis = made.Table.Axis(!made.IsRow);
        IReadOnlyList<BoundItem> scope = axis.Leaves;
        if (made.Options?.For is { } written)
        {
            if (scopes.Bind(written, made.Table) is not { } bound)
                return null;
            if (bound.AreRows == made.IsRow)
            {
                diagnostics.Report(Descriptors.ScopeOnOwnAxis, written.Span, made.Item.Path);
                return null;
            }

            scope = bound.Leaves;
        }

        scope = scope.Where(leaf => IsChecked(made, leaf)).ToList();
        if (scope.Count > 0)
            return scope;
        if (!axis.IsBroken)
            diagnostics.Report(Descriptors.NothingToAdd, made.Span, made.Item.Path);
        return null;
    }

    private static bool IsChecked(MadeRule made, BoundItem leaf)
    {
        var (row, column) = made.IsRow ? (made.Item, leaf) : (leaf, made.Item);
        if (made.Table.IsClosed(row, column))
            return false;

        // A formula may well give a percentage where the item says that it is one; a total never crosses a column of them.
        return IsAdditive(made, made.Item, leaf)
            || (made.Formula is not null && made.Item.Attributes.Type is not null && CellTypes.IsNumeric(made.Table.FormatAt(row, column).Type));
    }

    /// <summary>Whether a cell of an item beside or above the rule's holds a number to add up.</summary>
    private static bool IsAdditive(MadeRule made, BoundItem item, BoundItem leaf)
        => CellTypes.IsAdditive((made.IsRow ? made.Table.FormatAt(item, leaf) : made.Table.FormatAt(leaf, item)).Type);
}
