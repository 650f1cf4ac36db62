using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Analysis.Logic;

/// <summary>Reports checks and conditions that are true, or false, whatever a document says.</summary>
internal sealed class LogicCheck(CellLookup cells, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    /// <summary>Looks at a rule; false where something about its check was reported.</summary>
    public bool Check(BoundRule rule)
    {
        if (rule.Check is not { } check)
            return true;
        var prover = new Prover(cells, rule.Context, rule.Model.Tolerance, cancellation);
        var isConditionRight = rule.When is null || CheckWhole(prover, rule.When, rule.Model.When!, isCheck: false);
        var isCheckRight = rule.Item is null
            ? CheckWhole(prover, check, rule.Model.Check, isCheck: true)
            : Judge(prover, check.Span, rule.Model.Check, isCheck: true);
        if (!isConditionRight || !isCheckRight || rule.Model.When is not { } when)
            return isCheckRight;

        var holds = new Goal(when, IsTrue: true, IsCheck: false);
        if (!prover.CanHold(holds, new Goal(rule.Model.Check, IsTrue: true, IsCheck: true)))
            diagnostics.Report(Descriptors.CheckContradictsCondition, check.Span);
        else if (!prover.CanHold(holds, new Goal(rule.Model.Check, IsTrue: false, IsCheck: true)))
            diagnostics.Report(Descriptors.CheckFollowsFromCondition, check.Span);
        else
            return true;
        return false;
    }

    /// <summary>The parts of a condition each alone, and where they are right the whole.</summary>
    private bool CheckWhole(Prover prover, ExpressionSyntax syntax, ExpressionModel model, bool isCheck)
    {
        var leaves = Leaves(syntax, model).ToList();
        var isRight = true;
        foreach (var (leaf, leafModel) in leaves)
            isRight &= (leaf is not BetweenSyntax between || CheckBounds(prover, between, leafModel)) && Judge(prover, leaf.Span, leafModel, isCheck);
        return isRight && (leaves.Count == 1 || Judge(prover, syntax.Span, model, isCheck));
    }

    /// <summary>What <c>and</c> and <c>or</c> join. The opposite of a condition is looked at as a whole: in it "always" means "never".</summary>
    private static IEnumerable<(ExpressionSyntax Syntax, ExpressionModel Model)> Leaves(ExpressionSyntax syntax, ExpressionModel model)
        => syntax is LogicalSyntax logical && model is LogicalModel joined
            ? Leaves(logical.Left, joined.Left).Concat(Leaves(logical.Right, joined.Right))
            : [(syntax, model)];

    private bool Judge(Prover prover, TextSpan span, ExpressionModel model, bool isCheck)
    {
        if (!prover.CanHold(new Goal(model, IsTrue: true, isCheck)))
            diagnostics.Report(isCheck ? Descriptors.NeverHolds : Descriptors.ConditionNeverHolds, span);
        else if (!prover.CanHold(new Goal(model, IsTrue: false, isCheck)))
            diagnostics.Report(isCheck ? Descriptors.AlwaysHolds : Descriptors.ConditionAlwaysHolds, span);
        else
            return true;
        return false;
    }

    private bool CheckBounds(Prover prover, BetweenSyntax between, ExpressionModel model)
    {
        if ((model is NotModel not ? not.Operand : model) is not LogicalModel { Left: ComparisonModel low, Right: ComparisonModel high }
            || !low.Left.Equals(high.Left)
            || prover.CanHold(new Goal(new ComparisonModel(ComparisonKind.LessOrEqual, low.Right, high.Right), IsTrue: true, IsCheck: false)))
        {
            return true;
        }

        var (first, second) = (TextOf(between.Low), TextOf(between.High));
        diagnostics.Report(new Diagnostic(Descriptors.BetweenReversed, diagnostics.File, TextSpan.FromBounds(between.Low.Span.Start, between.High.Span.End), [first, second])
        {
            Fixes =
            [
                new Fix("Exchange the bounds", "对调上下限",
                [
                    new TextEdit(diagnostics.File, between.Low.Span, second),
                    new TextEdit(diagnostics.File, between.High.Span, first),
                ]),
            ],
        });
        return false;
    }

    private string TextOf(ExpressionSyntax syntax) => diagnostics.File.Text.Substring(syntax.Span.Start, syntax.Span.Length);
}
