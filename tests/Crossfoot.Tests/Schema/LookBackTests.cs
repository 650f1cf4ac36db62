using Crossfoot.Schema;

namespace Crossfoot.Tests.Schema;

public sealed class LookBackTests
{
    private static readonly Expression Now = Cells(0);

    public static TheoryData<Expression, int> Checks => new()
    {
        { Now, 0 },
        { Cells(2), 2 },
        { Cells(1) with { Where = Cells(3) }, 3 },
        { new SumExpression([new SumTerm(Now), new SumTerm(Cells(2), true)]), 2 },
        { new ProductExpression(Now, Cells(1), true), 1 },
        { new CallExpression(RuleFunction.Max, [Now, Cells(4)]), 4 },
        { new ComparisonExpression(Comparison.Equal, Cells(1), Now), 1 },
        { new LogicalExpression(Now, new NotExpression(Cells(2)), true), 2 },
        { new ParameterExpression("p", Cells(1)), 1 },
        { new NumberExpression(5), 0 },
    };

    [Theory]
    [MemberData(nameof(Checks))]
    public void The_farthest_cell_counts_wherever_it_stands_in_a_rule(Expression part, int expected)
    {
        var check = new RuleSchema("t.r", RuleScope.Once, part);
        var condition = new RuleSchema("t.r", RuleScope.Once, Now) { When = part };
        Assert.Equal(expected, new ReportSchema("r", "r", [], [], rules: [check]).PeriodsBack);
        Assert.Equal(expected, new ReportSchema("r", "r", [], [new TableSchema("t") { Columns = [], Rows = [], Rules = [check, condition] }]).PeriodsBack);
        Assert.Equal(expected, new ReportSchema("r", "r", [], [new TableSchema("t") { Columns = [], Rows = [], Rules = [condition] }]).PeriodsBack);
    }

    [Fact]
    public void A_report_without_rules_looks_nowhere() => Assert.Equal(0, new ReportSchema("r", "r", [], []).PeriodsBack);

    private static CellsExpression Cells(int periodsBack) => new(null, AxisSelection.Current, AxisSelection.Current) { PeriodsBack = periodsBack };
}
