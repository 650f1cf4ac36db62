using System.IO;
using System.Linq;
using System.Text.Json;

namespace Crossfoot.Cli.Tests;

/// <summary>Which report serves as that of the year before.</summary>
public sealed class PairingTests
{
    private static readonly string Report = File.ReadAllText(CommandRun.Report("shangwuju-2024.txt"));

    [Theory]
    [InlineData("密云区商务局2024年政府信息公开工作年度报告", "密云区商务局2023年政府信息公开工作年度报告")]
    [InlineData("密云区商务局２０２４年度政府信息公开工作年度报告", "密云区商务局二〇二三年政府信息公开年度报告")]
    [InlineData("密云区商务局\n2024 年政府信息公开\n工作年度报告", "密云区商务局2023年\n政府信息公开工作年度报告")]
    public void Reports_of_one_body_and_two_years_are_paired_and_that_is_said(string title, string before)
    {
        using var folder = Folder(title, before);
        var json = Run(folder, "json").Json.GetProperty("documents");
        Assert.False(json[0].TryGetProperty("prior", out _));
        Assert.Equal([Path.Combine(folder.Path, "1.txt")], json[1].GetProperty("prior").EnumerateArray().Select(static file => file.GetString()));
        Assert.Equal(9, NotEvaluated(json[0]));
        Assert.Equal(0, NotEvaluated(json[1]));
        Assert.Contains($"earlier report: {Path.Combine(folder.Path, "1.txt")} ", Run(folder, "table").Output);
    }

    [Theory]
    [InlineData("密云区商务局2024年政府信息公开工作年度报告", "密云区商务局2022年政府信息公开工作年度报告")]
    [InlineData("密云区商务局2024年政府信息公开工作年度报告", "平谷区商务局2023年政府信息公开工作年度报告")]
    [InlineData("密云区商务局2024年政府信息公开工作年度报告", "北京市密云区商务局2023年政府信息公开工作年度报告")]
    [InlineData("区商务局2024年政府信息公开工作年度报告", "区商务局2023年政府信息公开工作年度报告")]
    [InlineData("密云区商务局2024年政府信息公开工作年度报告", "密云区商务局2023年政府工作报告")]
    [InlineData("政府门户网站\n2024年政府信息公开工作年度报告", "政府门户网站\n2023年政府信息公开工作年度报告")]
    public void Reports_that_may_be_of_others_are_not_paired(string title, string before)
    {
        using var folder = Folder(title, before);
        var documents = Run(folder, "json").Json.GetProperty("documents");
        Assert.All(documents.EnumerateArray(), static document => Assert.False(document.TryGetProperty("prior", out _)));
        Assert.All(documents.EnumerateArray(), static document => Assert.Equal(9, NotEvaluated(document)));
    }

    [Fact]
    public void Two_candidates_for_one_year_are_none_and_that_is_said()
    {
        const string Before = "密云区商务局2023年政府信息公开工作年度报告";
        using var folder = Folder("密云区商务局2024年政府信息公开工作年度报告", Before, Before);
        var json = Run(folder, "json");
        Assert.Equal(9, NotEvaluated(json.Json.GetProperty("documents")[2]));
        Assert.StartsWith($"crossfoot: {Path.Combine(folder.Path, "3.txt")}: no earlier report: 2 documents are of 密云区商务局 2023", json.Errors);
        Assert.Contains("no earlier report: 2 documents are of 密云区商务局 2023", Run(folder, "table").Output);
    }

    [Fact]
    public void A_given_report_is_taken_whatever_its_title_and_a_difference_is_said()
    {
        using var folder = Folder("密云区商务局2024年政府信息公开工作年度报告", "平谷区商务局2021年政府信息公开工作年度报告");
        var prior = Path.Combine(folder.Path, "1.txt");
        var run = CommandRun.Of("validate", "--definitions", CommandRun.Definitions, "--lang", "en", "--prior", prior, Path.Combine(folder.Path, "2.txt"));
        Assert.Contains($"earlier report: {prior} ", run.Output);
        Assert.Contains($"the earlier report {prior} was given; by its title it is of 平谷区商务局 2021, not of 密云区商务局 2023", run.Output);
        Assert.Contains(" 0 not evaluated", run.Output);
    }

    [Fact]
    public void Pairing_can_be_switched_off()
    {
        using var folder = Folder("密云区商务局2024年政府信息公开工作年度报告", "密云区商务局2023年政府信息公开工作年度报告");
        Assert.All(Run(folder, "json", "--no-pairing").Json.GetProperty("documents").EnumerateArray(), static document => Assert.Equal(9, NotEvaluated(document)));
    }

    [Fact]
    public void A_figure_that_does_not_carry_over_is_found_and_its_place_in_the_earlier_report_is_in_the_log()
    {
        using var folder = Folder("密云区商务局2024年政府信息公开工作年度报告", "密云区商务局2023年政府信息公开工作年度报告");
        var earlier = Path.Combine(folder.Path, "1.txt");
        var text = File.ReadAllText(earlier);
        var row = text.Split('\n').Single(static line => line.Contains("四、结转下年度继续办理"));
        File.WriteAllText(earlier, text.Replace(row, "四、结转下年度继续办理\t3\t0\t0\t0\t0\t0\t3"));
        var finding = Run(folder, "json").Json.GetProperty("documents")[1].GetProperty("findings").EnumerateArray()
            .Single(static finding => finding.GetProperty("rule").GetString() == "applications.carry" && finding.GetProperty("scope").GetString() == "@naturalPerson");
        Assert.Equal((0, 3), (finding.GetProperty("left").GetInt32(), finding.GetProperty("right").GetInt32()));
        var related = Run(folder, "sarif").Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .First(static result => result.GetProperty("ruleId").GetString() == "applications.carry").GetProperty("relatedLocations");
        Assert.Contains(related.EnumerateArray(), static place => place.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!.EndsWith("/1.txt"));
    }

    /// <summary>A folder with the report under some titles; the last is that of the first title, since 1.txt is to be read before.</summary>
    private static ScratchFolder Folder(string title, params string[] before)
    {
        var folder = new ScratchFolder();
        var body = Report[Report.IndexOf("二、主动公开", System.StringComparison.Ordinal)..];
        for (var i = 0; i < before.Length; i++)
            folder.Write($"{i + 1}.txt", $"{before[i]}\n\n{body}");
        folder.Write($"{before.Length + 1}.txt", $"{title}\n\n{body}");
        return folder;
    }

    private static int NotEvaluated(JsonElement document) => document.GetProperty("counts").GetProperty("notEvaluated").GetInt32();

    private static CommandRun Run(ScratchFolder folder, string format, params string[] more)
        => CommandRun.Of(["validate", "--definitions", CommandRun.Definitions, "--lang", "en", "--format", format, .. more, folder.Path]);
}
