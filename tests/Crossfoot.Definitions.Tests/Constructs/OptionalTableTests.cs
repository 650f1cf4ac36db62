using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>A table that a report may lack, or in which a sentence says that there is nothing to report.</summary>
public sealed class OptionalTableTests
{
    private const string Definition = """
        report: optional
        title: 可缺的表
        cells: { type: count }
        tables:
          t:
            heading: 表一
            rows: { a: 子, b: 丑, total: { label: 合计, total: true } }
          fund:
            heading: 表二
            optional: true
            empty: { sentence: 本年无此项收支，故本表无数据 }
            rows: { a: 子, total: 合计 }
            rules:
              part: { check: a <= total }
        rules:
          same: { check: t!total = fund!total }
          withFund: { check: t!a + fund!a = t!total }
          orNothing: { check: t!a = 0 or fund!a > 0 }
          ifThere: { when: filled(fund!total), check: t!total >= fund!total }
        """;

    [Fact]
    public void Every_rule_around_an_optional_table_agrees_with_a_plain_evaluation() => Construct.Agrees(Definition, 600, Fill, Rules);

    [Theory]
    [InlineData("fund.part")]
    [InlineData("same")]
    [InlineData("withFund")]
    public void A_rule_over_a_table_that_is_not_there_says_so(string rule)
    {
        var report = new ReportData(Construct.Compile(Definition));
        foreach (var row in (string[])["a", "b", "total"])
            report["t"][row, "value"] = 0;
        var outcome = Assert.Single(report.Validate().Outcomes, outcome => outcome.Rule.Id == rule);
        Assert.Equal((RuleStatus.NotEvaluated, NotEvaluatedReason.TableMissing), (outcome.Status, outcome.Reason));
        Assert.True(report.Validate().IsValid);
    }

    /// <summary>Where the sentence stands, no cell applies.</summary>
    private static Figures Fill(ReportSchema schema, Random random)
    {
        var figures = new Figures(schema).Fill("t", new CellSource(random, to: 1));
        var kind = random.Next(4);
        if (kind > 1)
            figures.Fill("fund", new CellSource(random, to: 1));
        else if (kind == 1)
            figures.Fill("fund", static () => Cell.NotApplicable);
        return figures;
    }

    private static IEnumerable<(string, Found)> Rules(Figures figures)
    {
        var exactly = Comparing.Exactly;
        Term T(string row) => figures["t", row, "value"];
        Term Fund(string row) => figures["fund", row, "value"];
        var state = Fund("total").State;
        bool? isFilled = state is CellState.Absent or CellState.Invalid ? null : state == CellState.Value;
        yield return ("t.total @value", exactly.Equal(T("total").Alone(), Chain.Sum(T("a"), T("b"))));
        yield return ("fund.part", exactly.AtMost(Fund("a").Alone(), Fund("total").Alone()));
        yield return ("same", exactly.Equal(T("total").Alone(), Fund("total").Alone()));
        yield return ("withFund", exactly.Equal(Chain.Sum(T("a"), Fund("a")), T("total").Alone()));
        yield return ("orNothing", Comparing.Is(T("a").Alone(), "=", 0m) | Comparing.Is(Fund("a").Alone(), ">", 0m));
        yield return ("ifThere", exactly.AtLeast(T("total").Alone(), Fund("total").Alone()).When(isFilled));
    }
}
