using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Binding;

/// <summary>What written rules and those of totals and formulas have in common: expressions, scopes, tolerances.</summary>
internal sealed class RuleExpressions(BoundReport report, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    /// <summary>What is reported for an expression that could not be read whole: what its names lead to, and nothing about its shape.</summary>
    private static readonly HashSet<Descriptor> NameErrors = [Descriptors.UnknownRow, Descriptors.UnknownColumn, Descriptors.UnknownTable, Descriptors.UnknownFunction];

    /// <summary>Binds the expressions of one rule.</summary>
    public ExpressionBinder In(RuleContext context) => new(report, context, diagnostics, cancellation);

    /// <summary>Looks for closed cells among the operands of one rule.</summary>
    public ClosedOperands ClosedIn(RuleContext context) => new(report, context, diagnostics.File);

    /// <summary>Parses an expression; null where it cannot be read whole. Then its names are still looked up.</summary>
    public ExpressionSyntax? Parse(YamlScalar scalar, RuleContext context)
    {
        var syntax = ExpressionParser.Parse(scalar, diagnostics, out var hasErrors);
        if (!hasErrors)
            return syntax;
        var found = new DiagnosticBag(diagnostics.File);
        new ExpressionBinder(report, context, found, cancellation).BindCondition(syntax);
        foreach (var diagnostic in found.Diagnostics.Where(static diagnostic => NameErrors.Contains(diagnostic.Descriptor)))
            diagnostics.Report(diagnostic);
        return null;
    }

    /// <summary>The context of a rule that is repeated over some rows or columns.</summary>
    public static RuleContext ContextOf(BoundTable table, bool areRows, IReadOnlyList<BoundItem> scope, EditionRange range)
    {
        var instances = scope.Where(leaf => leaf.Editions.Overlaps(range)).ToList<BoundItem?>();
        return new RuleContext(table, areRows ? ScopeKindModel.EachRow : ScopeKindModel.EachColumn, instances, range);
    }

    /// <summary>The scope of a rule.</summary>
    public static ScopeModel ScopeOf(RuleContext context, IReadOnlyList<BoundItem> scope)
        => new(context.Scope, scope.Count == 0 ? SelectionModel.Current : SelectionBinder.ToModel(scope, isSet: true));

    /// <summary>The nearest tolerance that is written; by default rounding where cells have declared decimals.</summary>
    public ToleranceModel ToleranceOf(RuleSyntax? rule, BoundTable? table, bool hasDecimals)
    {
        var written = rule?.Tolerance ?? table?.Syntax.Tolerance ?? report.Syntax.Tolerance;
        return written is { } text && Vocabulary.Tolerance(text.Value) is { } tolerance
            ? tolerance
            : new ToleranceModel(hasDecimals ? ToleranceKindModel.Rounding : ToleranceKindModel.Exact, 0);
    }
}
