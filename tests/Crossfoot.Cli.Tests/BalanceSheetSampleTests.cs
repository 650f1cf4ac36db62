using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Crossfoot.Cli.Tests;

public sealed class BalanceSheetSampleTests
{
    [Fact]
    public void Figures_that_are_right_have_no_finding()
    {
        var run = Validate("2024.json");
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.Status);
        var document = Document(run);
        Assert.Empty(document.GetProperty("problems").EnumerateArray());
        Assert.Empty(Failures(document));
        Assert.Equal((92, 2, 0, 3), Counts(document));
    }

    [Fact]
    public void Figures_with_three_errors_have_three_findings()
    {
        var run = Validate("2024-wrong.json");
        Assert.Equal(1, run.Status);
        var document = Document(run);
        Assert.Empty(document.GetProperty("problems").EnumerateArray());
        Assert.Equal(
            ["assets.carried current.materials 170000 180000", "funding.current.total @closing 898000 922000", "receivables  640000.5 630000.5"],
            Failures(document));
        Assert.Equal((89, 2, 3, 3), Counts(document));
    }

    private static CommandRun Validate(string file) => CommandRun.Of(
        "validate", "--definitions", Sample("balance-sheet.report.yaml"), "--format", "json", "--lang", "en", "--prior", Sample("2023.json"), Sample(file));

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "BalanceSheet", name);

    private static JsonElement Document(CommandRun run) => run.Json.GetProperty("documents").EnumerateArray().Single();

    private static IEnumerable<string> Failures(JsonElement document) =>
        from finding in document.GetProperty("findings").EnumerateArray()
        where finding.GetProperty("status").GetString() == "fail"
        select $"{finding.GetProperty("rule")} {finding.GetProperty("scope")} {finding.GetProperty("left")} {finding.GetProperty("right")}";

    private static (int Pass, int Tolerated, int Fail, int NotEvaluated) Counts(JsonElement document)
    {
        var counts = document.GetProperty("counts");
        return (Count("pass"), Count("passWithinTolerance"), Count("fail"), Count("notEvaluated"));

        int Count(string name) => counts.GetProperty(name).GetInt32();
    }
}
