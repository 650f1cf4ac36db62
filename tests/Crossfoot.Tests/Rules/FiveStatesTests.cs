using Crossfoot.Schema;
using static Crossfoot.Schema.Define;
using static Crossfoot.Tests.Rules.SmallForm;

namespace Crossfoot.Tests.Rules;

public sealed class FiveStatesTests
{
    private static readonly Expression Balance = Equal(Sum(Plus(Row("a")), Plus(Row("b"))), Sum(Plus(Row("c")), Plus(Row("d"))));
    private static readonly Expression Total = Equal(Row("a"), Sum(Plus(Rows("b..d"))));

    [Fact]
    public void Numbers_that_balance_pass() => Assert.Equal(RuleStatus.Pass, Check(Balance, 7, 1, 6, 2).Status);

    [Fact]
    public void Numbers_that_do_not_balance_fail_with_both_sides_and_the_difference()
    {
        var outcome = Check(Balance, 7, 0, 8, 0);
        Assert.Equal(RuleStatus.Fail, outcome.Status);
        Assert.Equal((Number)7, outcome.Left);
        Assert.Equal((Number)8, outcome.Right);
        Assert.Equal((Number)(-1), outcome.Difference);
        Assert.Equal("@x", outcome.Scope);
        Assert.Equal(["a@x", "b@x", "c@x", "d@x"], System.Linq.Enumerable.Select(outcome.Operands, operand => operand.Key));
    }

    [Fact]
    public void A_blank_counts_as_zero_beside_a_number() => Assert.Equal(RuleStatus.Pass, Check(Balance, 7, Cell.Blank, 7, Cell.NotApplicable).Status);

    [Fact]
    public void A_sum_of_blanks_is_unknown()
    {
        var outcome = Check(Balance, Cell.Blank, Cell.NotApplicable, 0, 0);
        Assert.Equal(RuleStatus.NotEvaluated, outcome.Status);
        Assert.Equal(NotEvaluatedReason.Blank, outcome.Reason);
    }

    [Fact]
    public void A_blank_total_over_operands_that_sum_to_zero_is_no_failure()
        => Assert.Equal(RuleStatus.NotEvaluated, Check(Total, Cell.Blank, 0, 0, 0).Status);

    [Fact]
    public void An_absent_cell_makes_the_rule_not_evaluated()
    {
        var outcome = Check(Balance, 7, Cell.Absent, 7, 0);
        Assert.Equal(NotEvaluatedReason.Absent, outcome.Reason);
    }

    [Fact]
    public void An_invalid_cell_makes_the_rule_not_evaluated()
    {
        var outcome = Check(Balance, 7, Cell.Invalid("七"), 7, 0);
        Assert.Equal(NotEvaluatedReason.Invalid, outcome.Reason);
    }

    [Fact]
    public void A_table_without_any_cell_is_missing() => Assert.Equal(NotEvaluatedReason.TableMissing, Check(Balance).Reason);

    [Fact]
    public void The_largest_of_zero_and_a_blank_is_unknown()
    {
        var check = Equal(Row("b"), new CallExpression(RuleFunction.Max, [new NumberExpression(0), Row("a")]));
        Assert.Equal(RuleStatus.NotEvaluated, Check(check, Cell.Blank, 0).Status);
        Assert.Equal(RuleStatus.Pass, Check(check, -3, 0).Status);
    }

    [Fact]
    public void Nz_makes_a_blank_zero_and_leaves_an_absent_cell_unknown()
    {
        var check = Equal(Row("b"), new CallExpression(RuleFunction.Nz, [Row("a")]));
        Assert.Equal(RuleStatus.Pass, Check(check, Cell.Blank, 0).Status);
        Assert.Equal(RuleStatus.NotEvaluated, Check(check, Cell.Absent, 0).Status);
    }

    [Fact]
    public void Blank_zero_and_blank_unknown_override_the_default()
    {
        var zero = Rule(Total) with { Blank = BlankPolicy.Zero };
        Assert.Equal(RuleStatus.Pass, Check(zero, null, Cell.Blank, 0, 0, 0).Status);
        var unknown = Rule(Balance) with { Blank = BlankPolicy.Unknown };
        Assert.Equal(RuleStatus.NotEvaluated, Check(unknown, null, 7, Cell.Blank, 7, 0).Status);
    }

    [Fact]
    public void A_decided_side_makes_an_unknown_side_harmless()
    {
        Expression unknown = Equal(Row("c"), new NumberExpression(1));
        Expression holds = Equal(Row("a"), new NumberExpression(1));
        Assert.Equal(RuleStatus.Pass, Check(new LogicalExpression(unknown, holds, IsOr: true), 1).Status);
        Assert.Equal(RuleStatus.Fail, Check(new LogicalExpression(unknown, new NotExpression(holds), IsOr: false), 1).Status);
        Assert.Equal(RuleStatus.NotEvaluated, Check(new LogicalExpression(unknown, holds, IsOr: false), 1).Status);
        Assert.Equal(RuleStatus.NotEvaluated, Check(new NotExpression(unknown), 1).Status);
    }

    [Fact]
    public void Division_by_zero_is_unknown()
    {
        var check = Equal(new ProductExpression(Row("a"), Row("b"), IsQuotient: true), Row("c"));
        Assert.Equal(NotEvaluatedReason.DivisionByZero, Check(check, 1, 0, 1).Reason);
        Assert.Equal(RuleStatus.Pass, Check(check, 6, 3, 2).Status);
    }

    [Fact]
    public void A_condition_that_does_not_hold_leaves_the_rule_not_evaluated()
    {
        var rule = Rule(Total) with { When = new ComparisonExpression(Comparison.Greater, Row("a"), new NumberExpression(0)) };
        Assert.Equal(NotEvaluatedReason.ConditionNotMet, Check(rule, null, 0, 1, 1, 1).Reason);
        Assert.Equal(RuleStatus.Fail, Check(rule, null, 1, 1, 1, 1).Status);
    }

    [Fact]
    public void A_rule_over_the_period_before_needs_its_report()
    {
        var check = Equal(Row("a"), Prior(Row("d")));
        var report = With(Rule(check));
        report["t"][0, 0] = 5;
        Assert.Equal(NotEvaluatedReason.NoPrior, Assert.Single(report.Validate().Outcomes).Reason);
        var before = new ReportData(report.Schema);
        before["t"][3, 0] = 4;
        var outcome = Assert.Single(report.Validate(before).Outcomes);
        Assert.Equal(RuleStatus.Fail, outcome.Status);
        Assert.Equal((Number)4, outcome.Right);
    }
}
