using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Crossfoot.Cli.Tests;

/// <summary>What is in the SARIF log; that it is valid against the published schema is held by <c>.ci/sarif</c>, which needs npm.</summary>
public sealed class SarifTests
{
    [Fact]
    public void A_result_has_its_rule_place_message_and_fix()
    {
        using var folder = DisclosureDefinition.Broken();
        var run = Run(folder, "en");
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal(("CF2001", "error"), (Text(result, "ruleId"), Text(result, "level")));
        Assert.Equal("no row 'cariedOver' in 'applications'; did you mean 'carriedOver'?", Text(result.GetProperty("message"), "text"));
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal((22, 32), (region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32()));
        Assert.Equal("utf16CodeUnits", Text(run, "columnKind"));
        var change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("carriedOver", Text(change.GetProperty("replacements")[0].GetProperty("insertedContent"), "text"));
        Assert.Equal(Text(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri"), Text(change.GetProperty("artifactLocation"), "uri"));
    }

    [Fact]
    public void The_message_of_the_rule_with_the_arguments_is_the_text_in_both_languages()
    {
        using var folder = DisclosureDefinition.Broken();
        foreach (var language in (string[])["en", "zh"])
        {
            var run = Run(folder, language);
            var result = run.GetProperty("results")[0];
            var component = language == "en" ? run.GetProperty("tool").GetProperty("driver") : run.GetProperty("translations")[0];
            var rule = component.GetProperty("rules").EnumerateArray().Single(rule => Text(rule, "id") == "CF2001");
            var template = Text(rule.GetProperty("messageStrings").GetProperty("default"), "text");
            object[] arguments = [.. result.GetProperty("message").GetProperty("arguments").EnumerateArray().Select(static argument => argument.GetString()!)];
            Assert.Equal(Text(result.GetProperty("message"), "text"), string.Format(template, arguments));
        }
    }

    [Fact]
    public void Fingerprints_stay_when_lines_move_and_tell_equal_mistakes_apart()
    {
        using var folder = new ScratchFolder();
        const string Rules = "check: new + cariedOver = results.total + carriedForward";
        var text = DisclosureDefinition.With("check: new + carriedOver = results.total + carriedForward", Rules)
            .Replace("      carry:\n        for: each column\n", $"      again:\n        for: each column\n        {Rules}\n      carry:\n        for: each column\n");
        folder.Write(DisclosureDefinition.FileName, text);
        var before = Fingerprints(folder);
        folder.Write(DisclosureDefinition.FileName, "# one\n# two\n" + text);
        Assert.Equal(before, Fingerprints(folder));
        Assert.Equal(2, before.Distinct().Count());
    }

    [Fact]
    public void Files_have_addresses_that_stand_in_a_uri()
    {
        using var folder = new ScratchFolder();
        folder.Write("表 一.report.yaml", "report: x\n");
        var location = Run(folder, "en").GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.EndsWith("/%E8%A1%A8%20%E4%B8%80.report.yaml", Text(location, "uri"));
        Assert.All(Encoding.UTF8.GetBytes(Text(location, "uri")), static character => Assert.InRange(character, (byte)'!', (byte)'~'));
    }

    private static List<string> Fingerprints(ScratchFolder folder)
        => [.. Run(folder, "en").GetProperty("results").EnumerateArray().Select(static result => Text(result.GetProperty("partialFingerprints"), "crossfoot/v1"))];

    private static JsonElement Run(ScratchFolder folder, string language)
        => CommandRun.Of("check", "--format", "sarif", "--lang", language, folder.Path).Json.GetProperty("runs")[0];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
