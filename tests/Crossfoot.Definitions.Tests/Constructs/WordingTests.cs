using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>One row under several wordings, in several scripts and editions, is one row to every rule.</summary>
public sealed class WordingTests
{
    private const string Definition = """
        report: wordings
        title: 收支表
        editions: { "2019": 旧, "2021": 新 }
        cells: { type: count }
        tables:
          t:
            heading: 收支情况
            columns:
              month: { label: 本月数, also: [本月金额, 本月數] }
              year: { label: { "2019": 全年, "2021": 本年累计 }, also: { "2021": [累计] } }
            rows:
              income: { label: 一、收入, also: [收入合计] }
              cost: { label: 二、支出, also: [减：支出, 支出总额] }
              new: { label: 三、结转, since: "2021" }
            rules:
              balance: { for: each column, check: income >= cost }
        """;

    private static readonly ReportSchema Schema = Construct.Compile(Definition);

    [Theory]
    [InlineData("2021", "本月数", "本年累计", "一、收入", "二、支出", "三、结转")]
    [InlineData("2021", "本月金额", "累计", "收入合计", "减：支出", "三、结转")]
    [InlineData("2021", "本月數", "本年累计", "一.收入", "支出总额", "三.结转")]
    [InlineData("2021", "本 月 数", "累 计", "（一）收 入", "减:支出", "三．结转")]
    [InlineData("2019", "本月金额", "全年", "一、收入", "减：支出")]
    public void Every_wording_leads_to_the_same_cells_and_outcomes(string edition, string month, string year, params string[] rows)
    {
        var lines = rows.Select((row, i) => $"{row}\t{5 - i}\t{i}");
        var reading = ReportReader.Read(Schema, DocumentReader.Read("sample", $"收支情况\n项目\t{month}\t{year}\n{string.Join('\n', lines)}\n"));

        Assert.Empty(reading.Problems.Select(static problem => problem.Message.In(Language.English)));
        Assert.Equal(edition, reading.Edition);
        Assert.Equal(
            ["balance @month Pass 5 | 4", "balance @year Fail 0 | 1"],
            reading.Report.Validate().Outcomes.Select(static outcome => $"{outcome.Rule.Id[2..]} {outcome.Scope} {outcome.Status} {outcome.Left} | {outcome.Right}"));
    }

    [Fact]
    public void A_wording_that_nobody_declared_is_a_problem_and_never_a_guess()
    {
        const string Text = "收支情况\n项目\t本月数\t本年累计\n一、收入\t5\t0\n二、支岀\t4\t1\n三、结转\t3\t2\n";
        var reading = ReportReader.Read(Schema, DocumentReader.Read("sample", Text));
        Assert.NotEmpty(reading.Problems);
        Assert.Equal(Cell.Absent, reading.Report["t"]["cost", "month"]);
        Assert.All(reading.Report.Validate().Outcomes, static outcome => Assert.Equal(RuleStatus.NotEvaluated, outcome.Status));
    }
}
