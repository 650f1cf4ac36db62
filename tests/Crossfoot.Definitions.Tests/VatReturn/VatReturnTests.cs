using System;
using System.Linq;

namespace Crossfoot.Definitions.Tests;

public sealed class VatReturnTests
{
    private static readonly (string Printed, string Column)[] Columns =
    [
        ("一般项目_本月数", "general.month"), ("一般项目_本年累计", "general.ytd"), ("即征即退项目_本月数", "refund.month"), ("即征即退项目_本年累计", "refund.ytd"),
    ];

    [Fact]
    public void Lines_labels_and_closed_cells_are_those_of_the_form()
    {
        var layout = ConsistentVatReturn.Schema.Layouts[0];
        foreach (var line in CsvFile.Read("vat-return", "main-rows.csv"))
        {
            var row = layout.Rows.Leaves[layout.Rows.IndexOf("l" + line["line"])];
            Assert.Equal((line["line"], line["label"]), (row.Item.Line, row.Item.Labels[0].Text));
            foreach (var (printed, column) in Columns)
                Assert.Equal((row.Path, column, line[printed] == "--"), (row.Path, column, layout.IsClosed(layout.CellAt(row.Index, layout.Columns.IndexOf(column)))));
        }

        Assert.Equal(38, layout.Rows.Count);
    }

    [Fact]
    public void Every_printed_formula_is_a_rule_of_its_line()
    {
        var rules = ConsistentVatReturn.Schema.Tables[0].Rules.Select(static rule => rule.Id).ToList();
        foreach (var line in CsvFile.Read("vat-return", "main-rows.csv"))
            Assert.Equal(line["printed_formula"].Length > 0, rules.Contains("main.l" + line["line"]));
    }

    [Fact]
    public void Columns_of_the_fifth_addendum_have_the_printed_numbers_and_labels()
    {
        var columns = ConsistentVatReturn.Schema.Layouts[1].Columns.Leaves;
        var header = CsvFile.Read("vat-return", "addendum5.csv")[0].Header;
        Assert.Equal(
            header.Skip(1).Select(static text => (text.Split(' ')[0].Split('=')[0], text.Split(' ')[1])),
            columns.Select(static column => (column.Item.Line ?? "", column.Item.Labels[0].Text)));
    }

    [Fact]
    public void Whatever_can_be_evaluated_of_the_examples_holds()
    {
        var outcomes = VatReturnExample.Load().Validate().Outcomes;
        Assert.DoesNotContain(outcomes, static outcome => outcome.Status is RuleStatus.Fail or RuleStatus.PassWithinTolerance);
        string[] passing =
        [
            "main.l17 @general.month", "main.l18 @general.month", "main.l19 @general.month", "main.l24 @general.month", "main.l27 @general.month", "main.l34 @general.month",
            "addendum5.payable city", "addendum5.payable education", "addendum5.payable localEducation",
            "addendum5.reduction city", "addendum5.reduction education", "addendum5.reduction localEducation",
            "addendum5.due city", "addendum5.due education", "addendum5.due localEducation", "addendum5.due total",
            "addendum5.total @payable", "addendum5.total @relief", "addendum5.total @reduction", "addendum5.total @pilot", "addendum5.total @paid", "addendum5.total @due",
            "addendum5.cityRate ", "addendum5.educationRate ", "addendum5.localEducationRate ",
        ];
        Assert.Equal(
            passing.Order(StringComparer.Ordinal),
            outcomes.Where(static outcome => outcome.Status == RuleStatus.Pass).Select(static outcome => $"{outcome.Rule.Id} {outcome.Scope}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("main.l20", "@general.month", NotEvaluatedReason.Blank)]
    [InlineData("main.l32", "@general.month", NotEvaluatedReason.Blank)]
    [InlineData("main.l33", "@general.month", NotEvaluatedReason.Blank)]
    [InlineData("main.l38", "@general.month", NotEvaluatedReason.Blank)]
    [InlineData("main.exemptParts", "@general.month", NotEvaluatedReason.Blank)]
    [InlineData("main.l17", "@refund.month", NotEvaluatedReason.Absent)]
    [InlineData("main.l24", "@general.ytd", NotEvaluatedReason.Absent)]
    [InlineData("main.openingCredit", "@general.month", NotEvaluatedReason.Blank)]
    [InlineData("main.generalCumulative", "l1", NotEvaluatedReason.NoPeriod)]
    public void What_the_examples_do_not_say_is_not_evaluated(string rule, string scope, NotEvaluatedReason reason)
    {
        var outcome = Assert.Single(VatReturnExample.Load().Validate().Outcomes, outcome => outcome.Rule.Id == rule && outcome.Scope == scope);
        Assert.Equal((RuleStatus.NotEvaluated, reason), (outcome.Status, outcome.Reason));
    }

    [Theory]
    [InlineData("l17", "general.ytd")]
    [InlineData("l20", "refund.ytd")]
    [InlineData("l38", "refund.month")]
    public void A_line_that_is_closed_in_a_column_is_not_checked_there(string line, string column)
        => Assert.DoesNotContain(
            VatReturnExample.Load().Validate().Outcomes,
            outcome => outcome.Rule.Id == "main." + line && outcome.Scope == "@" + column);
}
