using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Rules;

public sealed class PeriodsAndInstancesTests
{
    [Fact]
    public void The_report_before_is_found_by_its_period_whatever_the_order()
    {
        var rule = SmallForm.Rule(Equal(Row("a"), Prior(Row("b"))));
        var report = Filled(rule, "2024-01", ("a", 5));
        var december = Filled(rule, "2023-12", ("b", 5), report.Schema);
        var november = Filled(rule, "2023-11", ("b", 9), report.Schema);
        Assert.Equal(RuleStatus.Pass, report.Validate(november, december).Outcomes.Single().Status);
        Assert.Equal(NotEvaluatedReason.NoPrior, report.Validate(november).Outcomes.Single().Reason);
    }

    [Fact]
    public void A_named_period_is_looked_up()
    {
        var rule = SmallForm.Rule(Equal(Row("a"), Row("b") with { Period = "2020" }));
        var report = Filled(rule, "2024", ("a", 5));
        var old = Filled(rule, "2020", ("b", 5), report.Schema);
        Assert.Equal(RuleStatus.Pass, report.Validate(null, old).Outcomes.Single().Status);
        Assert.Equal(NotEvaluatedReason.NoPrior, report.Validate().Outcomes.Single().Reason);
    }

    [Theory]
    [InlineData("2024-03", PeriodPart.Month, 3)]
    [InlineData("2024-03", PeriodPart.Quarter, 1)]
    [InlineData("2024-Q4", PeriodPart.Quarter, 4)]
    [InlineData("2024", PeriodPart.Year, 2024)]
    [InlineData("2024", PeriodPart.Month, null)]
    [InlineData("2024-13", PeriodPart.Month, null)]
    [InlineData(null, PeriodPart.Year, null)]
    public void Parts_of_the_period_are_numbers(string? period, PeriodPart part, int? expected)
    {
        var rule = SmallForm.Rule(Equal(Row("a"), new PeriodExpression(part)));
        var outcome = Filled(rule, period, ("a", expected ?? 0)).Validate().Outcomes.Single();
        Assert.Equal(expected is null ? NotEvaluatedReason.NoPeriod : NotEvaluatedReason.None, outcome.Reason);
        Assert.Equal(expected is null ? RuleStatus.NotEvaluated : RuleStatus.Pass, outcome.Status);
    }

    [Theory]
    [InlineData("2023", 7)]
    [InlineData("2024-05", 5)]
    [InlineData("2025", 1)]
    public void A_parameter_has_a_value_for_the_period_the_year_or_all(string period, int expected)
    {
        var rates = new ParameterSchema("rate", [new ParameterValue("2023", 7), new ParameterValue("2024", 5), new ParameterValue("", 1)]);
        var rule = SmallForm.Rule(Equal(Row("a"), new ParameterExpression("rate")));
        var schema = new ReportSchema("r", "r", [], SmallForm.With(rule).Schema.Tables, parameters: [rates]);
        var report = new ReportData(schema) { Period = period };
        report["t"]["a", "x"] = expected;
        Assert.Equal(RuleStatus.Pass, report.Validate().Outcomes.Single().Status);
    }

    [Fact]
    public void A_parameter_without_a_value_leaves_the_rule_not_evaluated()
    {
        var rule = SmallForm.Rule(Equal(Row("a"), new ParameterExpression("rate")));
        var schema = new ReportSchema("r", "r", [], SmallForm.With(rule).Schema.Tables, parameters: [new ParameterSchema("rate", [new ParameterValue("2023", 7)])]);
        var report = new ReportData(schema) { Period = "2024" };
        report["t"]["a", "x"] = 7;
        Assert.Equal(NotEvaluatedReason.NoParameter, report.Validate().Outcomes.Single().Reason);
    }

    [Fact]
    public void Rules_of_a_repeated_table_run_for_each_instance_and_others_sum_over_them()
    {
        var report = Loans(
            [new RuleSchema("loans.sum", EachColumn("x"), Equal(Row("total"), Sum(Plus(Rows("a..b")))))],
            new RuleSchema("all", RuleScope.Once, Equal(Of("summary", "total"), Sum(Plus(Of("loans", "total", isSet: true))))));
        Fill(report.AddInstance("loans", "first"), 1, 2, 3);
        Fill(report.AddInstance("loans", "second"), 4, 5, 8);
        report["summary"]["total", "x"] = 11;
        Assert.Equal(
            ["loans.sum first @x Pass", "loans.sum second @x Fail", "all   Pass"],
            report.Validate().Outcomes.Select(static o => $"{o.Rule.Id} {o.Instance} {o.Scope} {o.Status}"));
    }

    [Fact]
    public void One_instance_is_named_by_its_key()
    {
        var report = Loans([], new RuleSchema("one", RuleScope.Once, Equal(Of("summary", "total"), Of("loans", "total") with { Instance = "second" })));
        Fill(report.AddInstance("loans", "first"), 1, 2, 3);
        Fill(report.AddInstance("loans", "second"), 4, 5, 9);
        report["summary"]["total", "x"] = 9;
        Assert.Equal(RuleStatus.Pass, report.Validate().Outcomes.Single().Status);
        Assert.Equal(NotEvaluatedReason.TableMissing, Loans([], report.Schema.Rules[0]).Validate().Outcomes.Single().Reason);
    }

    [Fact]
    public void A_closed_cell_counts_as_nothing_where_the_rule_says_so_and_has_no_instance_of_its_own()
    {
        var rule = new RuleSchema("t.d", new RuleScope(ScopeKind.EachCell, AxisSelection.Of("d")) { Columns = AxisSelection.Of("x,y") }, Equal(Row("d"), Sum(Plus(Row("a")), Plus(Row("b"))))) { IsClosedZero = true };
        var report = new ReportData(new ReportSchema("r", "r", [], [new TableSchema("t")
        {
            Cells = new CellFormat(CellType.Integer),
            Columns = [Item("x", "甲"), Item("y", "乙"), Item("z", "丙")],
            Rows = [Item("a", "子"), Item("b", "丑", closed: AxisSelection.Of("x")), Item("d", "卯", closed: AxisSelection.Of("y"))],
            Rules = [rule],
        }]));
        report["t"]["a", "x"] = 5;
        report["t"]["d", "x"] = 5;
        Assert.Equal("d@x Pass", Assert.Single(report.Validate().Outcomes.Select(static o => $"{o.Scope} {o.Status}")));
    }

    private static CellsExpression Of(string table, string row, bool isSet = false)
        => new(table, AxisSelection.Of(row) with { IsSet = isSet }, AxisSelection.Of("x"));

    private static ReportData Loans(IReadOnlyList<RuleSchema> rules, RuleSchema whole) => new(new ReportSchema(
        "r",
        "r",
        [],
        [
            new TableSchema("loans") { Repeat = "项目", Cells = new CellFormat(CellType.Count), Columns = [Item("x", "甲")], Rows = [Item("a", "子"), Item("b", "丑"), Item("total", "计")], Rules = rules },
            new TableSchema("summary") { Cells = new CellFormat(CellType.Count), Columns = [Item("x", "甲")], Rows = [Item("total", "计")] },
        ],
        [whole]));

    private static void Fill(TableData table, params long[] values)
    {
        for (var row = 0; row < values.Length; row++)
            table[row, 0] = values[row];
    }

    private static ReportData Filled(RuleSchema rule, string? period, (string Row, long Value) cell, ReportSchema? schema = null)
    {
        var report = new ReportData(schema ?? SmallForm.With(rule).Schema) { Period = period };
        report["t"][cell.Row, "x"] = cell.Value;
        return report;
    }
}
