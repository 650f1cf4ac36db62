using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Analysis.Logic;

/// <summary>
/// Reports rules that check what an earlier one checks, in the same rows or columns, under the same condition and with the same
/// tolerance. Two of different tolerance are a wide and a narrow one, as severity by size is written.
/// </summary>
internal sealed class RepeatedRules(CellLookup cells, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    public void Check(IReadOnlyList<BoundRule> rules)
    {
        var known = new Dictionary<int, List<(BoundRule Rule, LinearForm? Form)>>();
        foreach (var rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            var form = FormOf(rule);
            var hash = (rule.Model.Scope, form?.HashOfTerms() ?? rule.Model.Check.GetHashCode()).GetHashCode();
            if (!known.TryGetValue(hash, out var alike))
                known.Add(hash, alike = []);
            if (alike.Find(other => IsSame(other.Rule, other.Form, rule, form)) is { Rule: { } first })
                Report(rule, first);
            else
                alike.Add((rule, form));
        }
    }

    /// <summary>The difference of the sides of a comparison; null for any other check.</summary>
    private LinearForm? FormOf(BoundRule rule)
        => rule.Model.Check is ComparisonModel { Left: not TextModel, Right: not TextModel } comparison
            ? new LinearReader(cells, rule.Context).Difference(comparison.Left, comparison.Right)
            : null;

    private static bool IsSame(BoundRule one, LinearForm? form, BoundRule other, LinearForm? otherForm)
    {
        var (model, second) = (one.Model, other.Model);
        // Items whose formulas are one equation go round in a circle, which is said elsewhere.
        if (one.Item is not null && other.Item is not null)
            return false;
        var isSameElse = one.Context.Table == other.Context.Table && model.Scope.Equals(second.Scope) && model.Tolerance == second.Tolerance && model.Blank == second.Blank
            && model.IsClosedZero == second.IsClosedZero && one.Context.Editions == other.Context.Editions && Equals(model.When, second.When);
        if (!isSameElse)
            return false;
        if (form is null || otherForm is null)
            return model.Check.Equals(second.Check);
        return form.Ratio(otherForm) is { } ratio && form.Constant == otherForm.Constant * ratio
            && Turned(((ComparisonModel)model.Check).Operator, ratio.Sign < 0) == ((ComparisonModel)second.Check).Operator;
    }

    /// <summary>The comparison that a factor below zero makes of one.</summary>
    private static ComparisonKind Turned(ComparisonKind comparison, bool isTurned) => !isTurned ? comparison : comparison switch
    {
        ComparisonKind.Less => ComparisonKind.Greater,
        ComparisonKind.LessOrEqual => ComparisonKind.GreaterOrEqual,
        ComparisonKind.Greater => ComparisonKind.Less,
        ComparisonKind.GreaterOrEqual => ComparisonKind.LessOrEqual,
        ComparisonKind.Equal or ComparisonKind.NotEqual => comparison,
        _ => throw new UnreachableException(),
    };

    /// <summary>What the form prints as a total stays; of two others the later one goes.</summary>
    private void Report(BoundRule rule, BoundRule first)
    {
        diagnostics.MoveTo(rule.File);
        var span = rule.Item is null || rule.Check is null ? rule.Place : rule.Check.Span;
        diagnostics.Report(new Diagnostic(Descriptors.RuleRepeated, rule.File, span, [first.Model.Id])
        {
            Related = [new RelatedPlace(first.File, first.Place, "the other rule", "另一条规则")],
        });
    }
}
