using System.IO;
using System.Linq;
using System.Text.Json;

namespace Crossfoot.Cli.Tests;

public sealed class ValidateTests
{
    [Fact]
    public void The_known_failures_of_a_real_report_are_found_and_nothing_else()
    {
        var run = Validate("json", CommandRun.Report("miyun-swj-2024.txt"));
        Assert.Equal(1, run.Status);
        var document = run.Json.GetProperty("documents").EnumerateArray().Single();
        Assert.Equal("2021", document.GetProperty("edition").GetString());
        Assert.Empty(document.GetProperty("problems").EnumerateArray());
        Assert.Equal(
            ["applications.balance @naturalPerson fail 7 8 -1", "applications.balance @legalEntity.business fail 1 0 1"],
            document.GetProperty("findings").EnumerateArray().Select(static finding =>
                $"{finding.GetProperty("rule")} {finding.GetProperty("scope")} {finding.GetProperty("status")} {finding.GetProperty("left")} {finding.GetProperty("right")} {finding.GetProperty("difference")}"));
        var counts = document.GetProperty("counts");
        Assert.Equal((40, 0, 2, 9), (Count(counts, "pass"), Count(counts, "passWithinTolerance"), Count(counts, "fail"), Count(counts, "notEvaluated")));
    }

    [Fact]
    public void A_person_reads_where_the_numbers_stand_and_what_they_should_be()
    {
        var run = Validate("table", CommandRun.Report("miyun-swj-2024.txt"));
        Assert.Contains("三、收到和处理政府信息公开申请情况, 自然人: 7 + 0 ≠ 8 + 0 (一 + 二 = （七） + 四)", run.Output);
        Assert.Contains("line ", run.Output);
        var chinese = CommandRun.Of("validate", "--definitions", CommandRun.Definitions, "--lang", "zh", CommandRun.Report("miyun-swj-2024.txt"));
        Assert.Contains("不成立 applications.balance", chinese.Output);
    }

    [Fact]
    public void A_report_that_is_right_ends_with_status_0()
    {
        var run = Validate("json", CommandRun.Report("shangwuju-2024.txt"));
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.Status);
    }

    [Fact]
    public void Rows_with_too_few_or_too_many_numbers_are_problems_and_not_readings()
    {
        foreach (var name in (string[])["chuanhui-swj-2021.txt", "hetian-swj-2023.txt"])
        {
            var run = Validate("json", CommandRun.Report(name));
            Assert.Equal(1, run.Status);
            var document = run.Json.GetProperty("documents")[0];
            var applications = document.GetProperty("tables").GetProperty("applications");
            Assert.Equal("partial", applications.GetProperty("status").GetString());
            Assert.Equal("absent", applications.GetProperty("cells").GetProperty("results.granted@total").GetProperty("state").GetString());
            Assert.Contains(document.GetProperty("problems").EnumerateArray(), static problem =>
                problem.GetProperty("id").GetString() == "CF5003" && problem.GetProperty("row").GetString() == "results.granted");
        }
    }

    [Fact]
    public void A_change_of_wording_is_a_line_of_yaml()
    {
        using var folder = new ScratchFolder();
        var text = File.ReadAllText(Path.Combine(CommandRun.Definitions, "disclosure.report.yaml"));
        var without = text.Replace(", also: [本年度止件数]", "");
        Assert.NotEqual(text, without);
        var definition = folder.Write("disclosure.report.yaml", without);
        var report = CommandRun.Report("weidong-gxj-2024.txt");

        var before = CommandRun.Of("validate", "--definitions", folder.Path, "--format", "json", "--lang", "en", report).Json.GetProperty("documents")[0];
        var problem = Assert.Single(before.GetProperty("problems").EnumerateArray(), static problem => problem.GetProperty("id").GetString() == "CF5002");
        Assert.Contains("本年度止件数", problem.GetProperty("message").GetString());
        Assert.Contains("本年废止件数", problem.GetProperty("message").GetString());
        Assert.Equal(("absent", "value", "value"), States(before));

        File.WriteAllText(definition, text);
        var after = CommandRun.Of("validate", "--definitions", folder.Path, "--format", "json", report);
        Assert.Equal(0, after.Status);
        Assert.Equal(("value", "value", "value"), States(after.Json.GetProperty("documents")[0]));
    }

    [Fact]
    public void A_missing_file_is_one_line_and_the_other_files_go_on()
    {
        var run = Validate("json", "no-such-report.txt", CommandRun.Report("shangwuju-2024.txt"));
        Assert.Equal(2, run.Status);
        Assert.Contains("no-such-report.txt", Assert.Single(Lines(run.Errors)));
        Assert.Single(run.Json.GetProperty("documents").EnumerateArray());
    }

    [Fact]
    public void A_binary_file_is_one_line()
    {
        using var folder = new ScratchFolder();
        var run = Validate("json", folder.Write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0xFF, 0xFE, 0]));
        Assert.Equal(2, run.Status);
        Assert.Contains("picture.txt", Assert.Single(Lines(run.Errors)));
    }

    [Fact]
    public void A_folder_without_definitions_is_one_line()
    {
        using var folder = new ScratchFolder();
        var run = CommandRun.Of("validate", "--definitions", folder.Path, CommandRun.Report("shangwuju-2024.txt"));
        Assert.Equal(2, run.Status);
        Assert.Contains("no definitions here", Assert.Single(Lines(run.Errors)));
        var missing = CommandRun.Of("validate", "--definitions", Path.Combine(folder.Path, "nowhere"), CommandRun.Report("shangwuju-2024.txt"));
        Assert.Equal(2, missing.Status);
        Assert.Contains("no such folder", Assert.Single(Lines(missing.Errors)));
    }

    [Fact]
    public void A_broken_definition_is_reported_at_its_token()
    {
        using var folder = new ScratchFolder();
        var text = File.ReadAllText(Path.Combine(CommandRun.Definitions, "disclosure.report.yaml"));
        folder.Write("disclosure.report.yaml", text.Replace("check: new + carriedOver =", "check: new + cariedOver ="));
        var run = CommandRun.Of("validate", "--definitions", folder.Path, "--lang", "en", CommandRun.Report("shangwuju-2024.txt"));
        Assert.Equal(2, run.Status);
        var line = Assert.Single(Lines(run.Errors));
        Assert.Matches(@"disclosure\.report\.yaml\(\d+,22\): error CF2001: no row 'cariedOver' in 'applications'; did you mean 'carriedOver'\?", line);
    }

    [Fact]
    public void Figures_may_come_as_json_and_rules_look_back_into_the_prior_report()
    {
        using var folder = new ScratchFolder();
        var report = folder.Write("2024.json", """{"report":"disclosure","edition":"2021","tables":{"applications":{"cells":{"carriedOver@naturalPerson":3}}}}""");
        var prior = folder.Write("2023.json", """{"report":"disclosure","edition":"2021","tables":{"applications":{"cells":{"carriedForward@naturalPerson":4}}}}""");
        var run = CommandRun.Of("validate", "--definitions", CommandRun.Definitions, "--format", "json", "--prior", prior, report);
        var finding = Assert.Single(run.Json.GetProperty("documents")[0].GetProperty("findings").EnumerateArray());
        Assert.Equal(("applications.carry", "warning", 3, 4), (finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("left").GetInt32(), finding.GetProperty("right").GetInt32()));
        Assert.Equal(["carriedOver@naturalPerson", "prior(carriedForward@naturalPerson)"], finding.GetProperty("cells").EnumerateArray().Select(static cell => cell.GetString()));
    }

    [Theory]
    [InlineData("{\n  \"report\": \"disclosure\",\n  \"tables\": {},\n}", "(4,1): this is no valid JSON")]
    [InlineData("{ \"汉字\": \"😀\" // 注\n}", "(1,14): this is no valid JSON")]
    [InlineData("{", "this is no valid JSON")]
    [InlineData("{}", "(1,1): the figures do not say of which report they are")]
    [InlineData("""{"report":"\ud800"}""", "(1,11): this is no valid JSON")]
    [InlineData("""{"report":"other"}""", "'other'")]
    [InlineData("""{"report":"disclosures"}""", "did you mean 'disclosure'?")]
    [InlineData("""{"report":"disclosure","report":"other"}""", "(1,24)")]
    public void Figures_that_cannot_be_read_are_one_line_with_their_place(string json, string named)
    {
        using var folder = new ScratchFolder();
        var run = Validate("json", folder.Write("figures.json", json));
        Assert.Equal(2, run.Status);
        Assert.Contains(named, Assert.Single(Lines(run.Errors)));
        Assert.DoesNotContain("Exception", run.Errors);
    }

    [Fact]
    public void Figures_nested_without_end_or_in_another_encoding_are_no_trouble()
    {
        using var folder = new ScratchFolder();
        Assert.Contains("nested more than 64 deep", Validate("json", folder.Write("deep.json", """{"report":""" + new string('[', 100_000))).Errors);
        var path = Path.Combine(folder.Path, "wide.json");
        File.WriteAllText(path, """{"report":"disclosure","edition":"2021","tables":{"licensing":{"cells":{"licences@decisions":5}}}}""", System.Text.Encoding.Unicode);
        Assert.Equal(5, Validate("json", path).Json.GetProperty("documents")[0].GetProperty("tables").GetProperty("licensing").GetProperty("cells").GetProperty("licences@decisions").GetProperty("value").GetInt32());
    }

    [Theory]
    [InlineData("""{"report":"disclosure","edition":"2021","tables":{"documents":{"cells":{"regulations@created":1}}}}""", "CF5102", "1:73", "not in the edition '2021'")]
    [InlineData("""{"report":"disclosure","edition":"2021","period":"2024年","tables":{"fees":{"cells":{"administrativeFees@amount":1}}}}""", "CF5103", "1:50", "no period")]
    [InlineData("""{"report":"disclosure","edition":"2021","tables":{"fees":{"cells":{"x@y":1}}}}""", "CF5102", "1:68", "'x'")]
    [InlineData("""{"report":"disclosure","edition":"2021","tables":{"fees":{"cells":{"administrativeFees@amount":1e400}}}}""", "CF5006", "1:96", "1e400")]
    public void What_figures_have_wrong_is_a_problem_at_its_place_in_every_format(string json, string id, string at, string named)
    {
        using var folder = new ScratchFolder();
        var file = folder.Write("figures.json", json);
        var run = Validate("json", file);
        Assert.Equal("", run.Errors);
        var problem = Assert.Single(run.Json.GetProperty("documents")[0].GetProperty("problems").EnumerateArray(), problem => problem.GetProperty("id").GetString() == id);
        Assert.Equal(at, problem.GetProperty("at").GetString());
        Assert.Contains(named, problem.GetProperty("message").GetString());
        Assert.Contains(Lines(Validate("table", file).Output), line => line.StartsWith($"not read {id}: line 1: ", System.StringComparison.Ordinal));
        var result = Validate("sarif", file).Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().First(result => result.GetProperty("ruleId").GetString() == id);
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(at, $"{region.GetProperty("startLine")}:{region.GetProperty("startColumn")}");
    }

    [Fact]
    public void Wrong_arguments_are_named()
    {
        var run = CommandRun.Of("validate", "--definitons", "x", "y.txt");
        Assert.Equal(2, run.Status);
        Assert.Contains("--definit", run.Errors);
        Assert.DoesNotContain("Exception", run.Errors);
    }

    private static CommandRun Validate(string format, params string[] files)
        => CommandRun.Of(["validate", "--definitions", CommandRun.Definitions, "--format", format, "--lang", "en", .. files]);

    private static string[] Lines(string text) => text.Split('\n', System.StringSplitOptions.RemoveEmptyEntries | System.StringSplitOptions.TrimEntries);

    private static int Count(JsonElement counts, string name) => counts.GetProperty(name).GetInt32();

    private static (string?, string?, string?) States(JsonElement document)
    {
        var cells = document.GetProperty("tables").GetProperty("documents").GetProperty("cells");
        return (State("regulations@repealed"), State("regulations@issued"), State("normativeDocuments@inForce"));

        string? State(string key) => cells.GetProperty(key).GetProperty("state").GetString();
    }
}
