using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Rules;

/// <summary>Which cells are in the way of a rule that could not be evaluated?</summary>
public sealed class ObstacleTests
{
    private static readonly Expression Balance = Equal(Sum(Plus(Row("a")), Plus(Row("b"))), Row("c"));

    public static TheoryData<Expression, Cell[], string> Lacking => new()
    {
        { Balance, [1, Cell.Absent, 1], "Absent b@x" },
        { Balance, [Cell.Invalid("?"), 2, 1], "Invalid a@x" },
        { Balance, [Cell.Blank, Cell.NotApplicable, 1], "Blank a@x b@x" },
        { Balance, [1, Cell.Blank, Cell.Blank], "Blank c@x" },
        { Balance, [Cell.Absent, Cell.Invalid("?"), Cell.Absent], "Absent a@x c@x" },
        { Equal(Over(Row("a"), Row("b")), Number(1)), [1, 0], "DivisionByZero b@x" },
        { Equal(Over(Row("a"), Row("b")), Number(1)), [1, Cell.Absent], "Absent b@x" },
        { And(Equal(Row("a"), Number(1)), Equal(Row("b"), Number(1))), [1, Cell.Absent], "Absent b@x" },
        { Equal(Call(RuleFunction.Max, Row("a"), Row("b")), Number(1)), [1, Cell.Blank], "Blank b@x" },
        { Call(RuleFunction.Filled, Rows("a..c")), [1, Cell.Blank, Cell.Invalid("?")], "Invalid c@x" },
        { Equal(Row("a"), Prior(Row("b"))), [1, 1], "NoPrior 1:b@x" },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public void The_cells_in_the_way_are_those_of_the_reason(Expression check, Cell[] cells, string expected)
        => Assert.Equal(expected, Print(SmallForm.Check(check, cells)));

    [Fact]
    public void A_condition_that_does_not_hold_is_said_by_its_cells()
    {
        var rule = SmallForm.Rule(Equal(Row("a"), Row("b"))) with { When = Equal(Row("d"), Number(1)) };
        Assert.Equal("ConditionNotMet d@x", Print(SmallForm.Check(rule, null, 1, 2, 3, 4)));
        Assert.Equal("Absent d@x", Print(SmallForm.Check(rule, null, 1, 2, 3)));
    }

    [Fact]
    public void A_rule_that_was_evaluated_has_none() => Assert.Empty(SmallForm.Check(Balance, 1, 2, 4).Obstacles);

    private static string Print(RuleOutcome outcome)
        => string.Join(' ', ((IEnumerable<string>)[outcome.Reason.ToString()]).Concat(outcome.Obstacles.Select(static cell => $"{(cell.PeriodsBack > 0 ? $"{cell.PeriodsBack}:" : "")}{cell.Key}")));
}
