using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>How bad a finding is, and under which id and in which words it is reported.</summary>
public sealed class SeverityTests
{
    private const string Definition = """
        report: severities
        title: 级别
        cells: { type: count }
        tables:
          t:
            columns: { x: 甲 }
            rows:
              a: 子
              b: 丑
              total: { label: 合计, total: true, rule: { id: sum, severity: warning, message: 合计应为各项之和, source: 填表说明第一条 } }
              copy: { label: 其中, equals: a, rule: { severity: info } }
            rules:
              balance: { check: a = b, message: 子应等于丑 }
        rules:
          whole: { check: a + b >= copy, severity: warning }
        """;

    [Fact]
    public void Each_rule_has_its_id_severity_words_and_source()
    {
        var schema = Construct.Compile(Definition);
        Assert.Equal(
            ["t.sum Warning 合计应为各项之和 填表说明第一条", "t.copy Info  ", "t.balance Error 子应等于丑 ", "whole Warning  "],
            schema.Tables[0].Rules.Concat(schema.Rules).Select(static rule => $"{rule.Id} {rule.Severity} {rule.Message} {rule.Source}"));
    }

    [Fact]
    public void Only_a_failure_of_severity_error_makes_a_report_invalid()
    {
        var report = Fill(1, 1, 5, 7);
        Assert.Equal(["t.sum Fail", "t.copy Fail", "t.balance Pass", "whole Fail"], Lines(report));
        Assert.True(report.Validate().IsValid);
        Assert.Equal(3, report.Validate().Findings.Count);

        report["t"]["b", "x"] = 2;
        Assert.False(report.Validate().IsValid);
    }

    [Fact]
    public void What_cannot_be_evaluated_is_counted_and_makes_nothing_invalid()
    {
        var verdict = Fill(1, Cell.Blank, 2, 1).Validate();
        Assert.True(verdict.IsValid);
        Assert.Equal((3, 0, 0, 1), (verdict.Count(RuleStatus.Pass), verdict.Count(RuleStatus.PassWithinTolerance), verdict.Count(RuleStatus.Fail), verdict.Count(RuleStatus.NotEvaluated)));
    }

    [Fact]
    public void A_finding_is_told_in_the_words_of_the_form()
    {
        var finding = Assert.Single(Fill(1, 2, 4, 1).Validate().Findings);
        Assert.Equal(("t.balance", Severity.Error), (finding.Rule.Id, finding.Severity));
        Assert.Contains("子应等于丑", finding.Message.In(Language.Chinese), System.StringComparison.Ordinal);
    }

    private static ReportData Fill(params Cell[] values)
    {
        var report = new ReportData(Construct.Compile(Definition));
        for (var row = 0; row < values.Length; row++)
            report["t"][row, 0] = values[row];
        return report;
    }

    private static string[] Lines(ReportData report) => [.. report.Validate().Outcomes.Select(static outcome => $"{outcome.Rule.Id} {outcome.Status}")];
}
