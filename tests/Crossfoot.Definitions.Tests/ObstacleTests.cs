using System;
using System.Linq;

namespace Crossfoot.Definitions.Tests;

/// <summary>What was not evaluated is listed, each instance with the cells that are its reason.</summary>
public sealed class ObstacleTests
{
    private const int Reports = 60;

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Every_instance_that_was_not_evaluated_names_cells_in_the_state_that_is_its_reason(string edition)
    {
        var random = new Random(7);
        var seen = 0;
        for (var i = 0; i < Reports; i++)
        {
            var report = RandomReport.Create(Definition.Disclosure, edition, random);
            var verdict = i % 2 == 0 ? report.Validate() : report.Validate(RandomReport.Create(Definition.Disclosure, edition, random));
            Assert.Equal(verdict.Count(RuleStatus.NotEvaluated), verdict.NotEvaluated.Count());
            foreach (var outcome in verdict.NotEvaluated)
            {
                Assert.NotEmpty(outcome.Obstacles);
                Assert.All(outcome.Obstacles, cell => Assert.True(IsReason(outcome.Reason, cell), $"{outcome}: {cell.Table}!{cell.Key} is {cell.Content}"));
                seen++;
            }

            Assert.All(verdict.Outcomes.Except(verdict.NotEvaluated), static outcome => Assert.Empty(outcome.Obstacles));
        }

        Assert.True(seen > Reports);
    }

    [Fact]
    public void Putting_values_into_the_cells_in_the_way_leaves_no_rule_without_its_cells()
    {
        var random = new Random(11);
        for (var i = 0; i < Reports; i++)
        {
            var report = RandomReport.Create(Definition.Disclosure, "2021", random);
            var prior = RandomReport.Create(Definition.Disclosure, "2021", random);
            for (var round = 0; round < 4 && report.Validate(prior).NotEvaluated.Any(); round++)
            {
                foreach (var cell in report.Validate(prior).NotEvaluated.SelectMany(static outcome => outcome.Obstacles))
                {
                    var table = (cell.IsOfReport ? report : prior)[cell.Table];
                    var at = cell.Key.Split('@');
                    table[at[0], at[1]] = 0;
                }
            }

            Assert.Empty(report.Validate(prior).NotEvaluated);
        }
    }

    private static bool IsReason(NotEvaluatedReason reason, Operand cell) => reason switch
    {
        NotEvaluatedReason.Absent => cell.Content.State == CellState.Absent,
        NotEvaluatedReason.Blank => cell.Content.State is CellState.Blank or CellState.NotApplicable,
        NotEvaluatedReason.Invalid => cell.Content.State == CellState.Invalid,
        NotEvaluatedReason.NoPrior => !cell.IsOfReport,
        _ => false,
    };
}
