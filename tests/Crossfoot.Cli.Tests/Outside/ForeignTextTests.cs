using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Crossfoot.Cli.Output;
using Crossfoot.Testing;
using Xunit.Abstractions;

namespace Crossfoot.Cli.Tests.Outside;

/// <summary>Does any text from outside steer the terminal or the program that shows results?</summary>
public sealed class ForeignTextTests(ITestOutputHelper log) : IDisposable
{
    private static readonly int Rounds = LongForm.Of(4, 300, 300);
    private static readonly string Report = File.ReadAllText(CommandRun.Report("miyun-swj-2024.txt"));

    private readonly ScratchFolder _folder = new();

    [Fact]
    public void No_command_and_no_format_lets_control_characters_through()
    {
        if (OperatingSystem.IsWindows())
            return;
        var runs = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var hostile = new HostileText(round);
            var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, hostile.Name(""))).FullName;
            foreach (var arguments in Commands(hostile, folder))
            {
                Check(CommandRun.Of(arguments), arguments);
                Check(CommandRun.OnTerminal(80, hasColours: round % 2 == 0, arguments), arguments);
                runs += 2;
            }
        }

        log.WriteLine($"{runs} runs over {Rounds} folders of hostile names and texts");
    }

    [Fact]
    public void A_name_of_two_lines_forges_no_line()
    {
        if (OperatingSystem.IsWindows())
            return;
        var file = _folder.Write("a\ncrossfoot: all is well.txt", "\0");
        var run = CommandRun.Of("validate", "--definitions", CommandRun.Definitions, "--lang", "en", file);
        Assert.StartsWith($"crossfoot: {file.Replace('\n', ' ')}: this is neither text", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Programs_get_the_characters_as_escapes_and_lose_none()
    {
        const string Name = "\u001B[31m\u202E\u0085\u2028a.txt";
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllText(Path.Combine(_folder.Path, Name), Report);
        var run = CommandRun.Of("validate", "--definitions", CommandRun.Definitions, "--format", "json", _folder.Path);
        Assert.Contains("\\u001B[31m\\u202E\\u0085\\u2028a.txt", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Path.Combine(_folder.Path, Name), run.Json.GetProperty("documents")[0].GetProperty("file").GetString());
    }

    [Theory]
    [InlineData("a\u001Bb\u202Ec\nd\te\rf\r\ng", "a\uFFFDb\uFFFDc d e\uFFFDf  g", "a\uFFFDb\uFFFDc\nd\te\uFFFDf\r\ng", "a\\u001Bb\\u202Ec\nd\te\\u000Df\r\ng")]
    [InlineData("规章 1,5", "规章 1,5", "规章 1,5", "规章 1,5")]
    public void A_line_several_lines_and_a_text_for_programs_are_filtered_by_one_set(string text, string line, string lines, string escaped)
    {
        Assert.Equal(line, ForeignText.OnLine(text));
        Assert.Equal(lines, ForeignText.Lines(text));
        Assert.Equal(escaped, ForeignText.Escaped(text));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string[]> Commands(HostileText hostile, string folder)
    {
        var definition = Path.Combine(folder, hostile.Name(".report.yaml"));
        File.WriteAllText(definition, DisclosureDefinition.Text
            .Replace("title: 政府信息公开工作年度报告", $"title: \"{hostile.Quoted("政府信息公开工作年度报告")}\"", StringComparison.Ordinal)
            .Replace("heading: 三、收到", $"heading: \"{hostile.Quoted("三、收到")}\" #", StringComparison.Ordinal));
        string[] documents =
        [
            Write(folder, hostile.Name(".txt"), hostile.In(Report, 12)),
            Write(folder, hostile.Name(".csv"), hostile.In("规章,1,2,3\n行政规范性文件,1,2,3\n规章甲,\"4\",5,6\n", 1)),
            Write(folder, hostile.Name(".html"), $"<html><h1>&#x202E;&#x9b;</h1><table><tr><td>规&#x202E;章</td><td>{hostile.In("1", 2)}</td></tr></table></html>"),
            Write(folder, hostile.Name(".json"), $$"""{ "report": "disclosure", {{JsonSerializer.Serialize(hostile.In("tables", 2))}}: 1 }"""),
            Write(folder, hostile.Name(".json"), "{ \"report\": \"disclosure\", \u009B }"),
            Path.Combine(folder, hostile.Name(".none")),
        ];
        foreach (var format in (string[])["table", "json", "jsonl", "csv", "sarif"])
            yield return ["validate", "--definitions", CommandRun.Definitions, "--format", format, .. documents];
        yield return ["validate", "--definitions", CommandRun.Definitions, "--format", "csv", "--cells", .. documents];
        yield return ["validate", "--definitions", definition, .. documents];
        yield return ["validate", "--definitions", definition, "--format", "sarif", "--prior", documents[0], documents[0]];
        yield return ["validate", "--definitions", definition, "--prior", documents[^1], documents[0]];
        yield return ["validate", "--definitions", Path.Combine(folder, hostile.Name(".none")), documents[0]];
        yield return ["validate", "--definitions", CommandRun.Definitions, "--output", Path.Combine(folder, hostile.Name(".none"), "x"), documents[0]];
        yield return ["validate", "--definitions", CommandRun.Definitions, Path.Combine(folder, hostile.Name("*"))];
        yield return ["learn", "--definitions", CommandRun.Definitions, .. documents[..^1]];
        yield return ["learn", "--definitions", definition, "--apply", .. documents[..^1]];
        var broken = Directory.CreateDirectory(Path.Combine(folder, hostile.Name(""))).FullName;
        Write(broken, hostile.Name(".report.yaml"), hostile.In(DisclosureDefinition.With("check: new + carriedOver =", "check: new + cariedOver ="), 12));
        Write(broken, hostile.Name(".table.yaml"), hostile.In("report: disclosure\ntable: extra\n", 3));
        foreach (var format in (string[])["text", "json", "sarif"])
            yield return ["check", "--format", format, folder];
        yield return ["fix", "--dry-run", broken];
        yield return ["fix", broken];
        yield return ["check", hostile.Name("")];
        yield return ["explain", hostile.Name("")];
        yield return ["--" + hostile.Name("")];
        yield return ["validate", "--format", hostile.Name("")];
    }

    private static void Check(CommandRun run, string[] arguments)
    {
        var hasForeignLines = arguments[0] is "fix" or "learn" || arguments.Contains("csv");
        HostileText.AssertHarmless(HostileText.WithoutColours(run.Output), hasForeignLines, string.Join(' ', arguments));
        HostileText.AssertHarmless(run.Errors, hasForeignLines: false, string.Join(' ', arguments));
        if (arguments.Contains("json") || arguments.Contains("sarif"))
            Assert.True(run.Output.Length == 0 || run.Json.ValueKind == JsonValueKind.Object);
    }

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
