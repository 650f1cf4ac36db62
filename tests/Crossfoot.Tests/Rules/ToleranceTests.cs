using Crossfoot.Schema;
using static Crossfoot.Schema.Define;
using static Crossfoot.Tests.Rules.SmallForm;

namespace Crossfoot.Tests.Rules;

public sealed class ToleranceTests
{
    private static readonly CellFormat TwoPlaces = new(CellType.Decimal) { Decimals = 2 };
    private static readonly Expression Total = Equal(Row("a"), Sum(Plus(Row("b")), Plus(Row("c"))));

    [Fact]
    public void Rounding_explains_half_a_unit_for_each_operand()
    {
        var rule = Rule(Total) with { Tolerance = Tolerance.Rounding };
        Assert.Equal(RuleStatus.Pass, Check(rule, TwoPlaces, 10.00m, 5.00m, 5.00m).Status);
        Assert.Equal(RuleStatus.PassWithinTolerance, Check(rule, TwoPlaces, 10.01m, 5.00m, 5.00m).Status);
        Assert.Equal(RuleStatus.Fail, Check(rule, TwoPlaces, 10.02m, 5.00m, 5.00m).Status);
    }

    [Fact]
    public void Exact_means_exact() => Assert.Equal(RuleStatus.Fail, Check(Rule(Total), TwoPlaces, 10.01m, 5.00m, 5.00m).Status);

    [Fact]
    public void An_amount_and_a_share_bound_the_difference()
    {
        var amount = Rule(Total) with { Tolerance = Tolerance.Absolute(0.5m) };
        Assert.Equal(RuleStatus.PassWithinTolerance, Check(amount, TwoPlaces, 10.5m, 5m, 5m).Status);
        Assert.Equal(RuleStatus.Fail, Check(amount, TwoPlaces, 10.51m, 5m, 5m).Status);
        var share = Rule(Total) with { Tolerance = Tolerance.Relative(0.01m) };
        Assert.Equal(RuleStatus.PassWithinTolerance, Check(share, TwoPlaces, 101m, 50m, 50m).Status);
        Assert.Equal(RuleStatus.Fail, Check(share, TwoPlaces, 102m, 50m, 50m).Status);
    }

    [Fact]
    public void Equal_decimals_satisfy_at_least()
    {
        var check = new ComparisonExpression(Comparison.GreaterOrEqual, Row("a"), Sum(Plus(Row("b")), Plus(Row("c"))));
        Assert.Equal(RuleStatus.Pass, Check(Rule(check), new CellFormat(CellType.Decimal), 1038709.2m, 19954.8m, 1018754.4m).Status);
    }

    [Fact]
    public void A_tolerance_works_one_way_only_for_at_most_and_at_least()
    {
        var rule = Rule(new ComparisonExpression(Comparison.LessOrEqual, Row("a"), Row("b"))) with { Tolerance = Tolerance.Absolute(1) };
        Assert.Equal(RuleStatus.Pass, Check(rule, TwoPlaces, 1m, 5m).Status);
        Assert.Equal(RuleStatus.PassWithinTolerance, Check(rule, TwoPlaces, 6m, 5m).Status);
        Assert.Equal(RuleStatus.Fail, Check(rule, TwoPlaces, 6.01m, 5m).Status);
    }

    [Fact]
    public void Strict_comparisons_have_no_tolerance()
    {
        var rule = Rule(new ComparisonExpression(Comparison.Less, Row("a"), Row("b"))) with { Tolerance = Tolerance.Absolute(1) };
        Assert.Equal(RuleStatus.Fail, Check(rule, TwoPlaces, 5m, 5m).Status);
    }

    [Fact]
    public void A_condition_has_no_tolerance()
    {
        var rule = Rule(Total) with
        {
            Tolerance = Tolerance.Absolute(1),
            When = new ComparisonExpression(Comparison.GreaterOrEqual, Row("a"), new NumberExpression(5)),
        };
        Assert.Equal(NotEvaluatedReason.ConditionNotMet, Check(rule, TwoPlaces, 4.5m, 2m, 2m).Reason);
        Assert.Equal(RuleStatus.PassWithinTolerance, Check(rule, TwoPlaces, 5m, 2m, 2m).Status);
    }

    [Fact]
    public void A_percentage_means_its_fraction()
    {
        var check = Equal(new ProductExpression(Row("a"), new NumberExpression(200), IsQuotient: false), new NumberExpression(100));
        Assert.Equal(RuleStatus.Pass, Check(Rule(check), new CellFormat(CellType.Percent), 50m).Status);
    }
}
