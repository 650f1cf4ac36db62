using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Crossfoot.Definitions.Tests;

/// <summary>Identities computed by others from three published documents, against the rules of the definition.</summary>
public sealed class FinalAccountsIdentityTests
{
    private static readonly Dictionary<string, (string Rule, string? Scope)> Rules = new()
    {
        ["T01 总计 左=右"] = ("summarySides", null),
        ["T01 收入总计=本年收入合计+使用非财政拨款结余+年初结转和结余"] = ("incomeSummary.total", "@amount"),
        ["T01 支出总计=本年支出合计+结余分配+年末结转和结余"] = ("spendingSummary.total", "@amount"),
        ["T01 本年收入合计=Σ收入项"] = ("incomeSummary.receipts.total", "@amount"),
        ["T01 本年支出合计=Σ功能分类"] = ("spendingSummary.functions.total", "@amount"),
        ["T04 总计 左=右"] = ("fiscalSides", null),
        ["T04 本年支出合计=Σ功能分类"] = ("fiscalSpending.functions.total", "@total"),
        ["T04 支出总计=本年支出合计+年末财政拨款结转"] = ("fiscalSpending.grandTotal", "@total"),
        ["T06 人员经费合计=301+303"] = ("basicSpending.staff", "@amount"),
        ["T06 公用经费合计=302+310(+307+399)"] = ("basicSpending.operations", "@amount"),
        ["T06 301=Σ款"] = ("basicSpending.item", "item.301@amount"),
        ["T06 302=Σ款"] = ("basicSpending.item", "item.302@amount"),
        ["T06 303=Σ款"] = ("basicSpending.item", "item.303@amount"),
        ["T07 合计=出国+用车小计+接待 预算数"] = ("threePublic.total.budget", "amounts"),
        ["T07 合计=出国+用车小计+接待 决算数"] = ("threePublic.total.actual", "amounts"),
        ["T07 用车小计=购置+运行 预算数"] = ("threePublic.cars.total.budget", "amounts"),
        ["T07 用车小计=购置+运行 决算数"] = ("threePublic.cars.total.actual", "amounts"),
    };

    [Theory]
    [InlineData("guizi2024", 16)]
    [InlineData("shegong2024", 12)]
    [InlineData("caizheng2024", 13)]
    public void Every_identity_comes_out_as_it_was_computed(string document, int count)
    {
        var outcomes = FinalAccountsDocument.Load(document).Validate().Outcomes;
        var identities = CsvFile.Read("final-accounts", "identities.csv").Where(line => line["doc"] == document).ToList();
        Assert.Equal(count, identities.Count);
        foreach (var identity in identities)
        {
            var (rule, scope) = Rules[identity["identity"]];
            var outcome = Assert.Single(outcomes, outcome => outcome.Rule.Id == rule && outcome.Scope == scope);
            var expected = identity["class"] == "exact" ? RuleStatus.Pass : RuleStatus.PassWithinTolerance;
            Assert.Equal(
                (identity["identity"], expected, Parse(identity["lhs"]), Parse(identity["rhs"]), Parse(identity["diff"])),
                (identity["identity"], outcome.Status, outcome.Left, outcome.Right, outcome.Difference));
        }
    }

    [Theory]
    [InlineData("guizi2024")]
    [InlineData("shegong2024")]
    [InlineData("caizheng2024")]
    public void No_rule_fails_in_a_correct_document(string document)
        => Assert.DoesNotContain(FinalAccountsDocument.Load(document).Validate().Outcomes, static outcome => outcome.Status == RuleStatus.Fail);

    [Theory]
    [InlineData("guizi2024")]
    [InlineData("shegong2024")]
    [InlineData("caizheng2024")]
    public void Tables_of_a_correct_document_agree_with_each_other(string document)
    {
        // The figures of 支出决算表 were not transcribed from the third document.
        var outcomes = FinalAccountsDocument.Load(document).Validate().Outcomes.Where(static outcome => outcome.Table is null).ToList();
        Assert.Equal(FinalAccountsDocument.Schema.Rules.Count, outcomes.Count);
        Assert.Equal(
            document == "caizheng2024" ? [("summarySpending", NotEvaluatedReason.TableMissing)] : [],
            outcomes.Where(static outcome => outcome.Status == RuleStatus.NotEvaluated).Select(static outcome => (outcome.Rule.Id, outcome.Reason)));
    }

    [Theory]
    [InlineData("guizi2024")]
    [InlineData("shegong2024")]
    [InlineData("caizheng2024")]
    public void Only_what_a_document_leaves_empty_is_not_evaluated(string document)
    {
        var tables = FinalAccountsDocument.Load(document).Validate().Outcomes
            .Where(static outcome => outcome is { Table: not null, Status: RuleStatus.NotEvaluated })
            .Where(static outcome => outcome.Reason != NotEvaluatedReason.Blank || outcome.Operands.Any(static operand => operand.Content.HasValue && operand.IsLeft))
            .Select(static outcome => outcome.Table!.Id)
            .Distinct();
        Assert.Equal(document == "caizheng2024" ? ["expenditure"] : [], tables);
    }

    private static Number? Parse(string number) => decimal.Parse(number, CultureInfo.InvariantCulture);
}
