using System.IO;
using System.Linq;

namespace Crossfoot.Cli.Tests;

/// <summary>Does the command take diagnostics as bad as .editorconfig says, and leave out what comments silence?</summary>
public sealed class EditorConfigTests
{
    private const string Definition = """
        report: x
        tables:
          t:
            columns: { c: 甲 }
            rows: { a: { label: 子, also: [子] }, b: 丑 }
            rules:
              one: { for: each column, check: a = z }
        """;

    private const string Key = "crossfoot_diagnostic.CF2001.severity";

    [Theory]
    [InlineData("[*.yaml]\ncrossfoot_diagnostic.CF2001.severity = warning", 0, "CF2016 warning", "CF2001 warning")]
    [InlineData("[*.{yml,yaml}]\nCROSSFOOT_DIAGNOSTIC.cf2001.SEVERITY = none # not yet", 0, "CF2016 warning")]
    [InlineData("[x.*]\ncrossfoot_diagnostic.CF2001.severity = silent\ncrossfoot_diagnostic.CF2016.severity = error", 1, "CF2016 error")]
    [InlineData("[*.cs]\ncrossfoot_diagnostic.CF2001.severity = none", 1, "CF2016 warning", "CF2001 error")]
    [InlineData("[*.yaml]\ncrossfoot_diagnostic.CF2001.severity = suggestion", 0, "CF2016 warning", "CF2001 info")]
    public void As_bad_as_it_says(string settings, int status, params string[] expected)
    {
        using var folder = new ScratchFolder();
        folder.Write("x.report.yaml", Definition);
        folder.Write(".editorconfig", "root = true\n" + settings + "\n");
        var run = CommandRun.Of("check", "--format", "json", folder.Path);
        Assert.Equal(expected, run.Json.GetProperty("diagnostics").EnumerateArray().Select(static one => $"{one.GetProperty("id").GetString()} {one.GetProperty("severity").GetString()}"));
        Assert.Equal(status, run.Status);
        Assert.Equal(status, CommandRun.Of("fix", "--dry-run", folder.Path).Status);
    }

    [Fact]
    public void The_nearest_file_wins_and_a_root_ends_the_search()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "near", "nearer"));
        folder.Write("near/nearer/x.report.yaml", Definition);
        folder.Write(".editorconfig", $"root = true\n[*.yaml]\n{Key} = none\n");
        Assert.Equal(0, CommandRun.Of("check", folder.Path).Status);

        folder.Write("near/.editorconfig", $"[*.yaml]\n{Key} = error\n");
        Assert.Equal(1, CommandRun.Of("check", folder.Path).Status);

        folder.Write("near/.editorconfig", "root = true\n");
        Assert.Equal(1, CommandRun.Of("check", folder.Path).Status);
    }

    [Fact]
    public void What_a_comment_silences_is_no_error()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("x.report.yaml", Definition.Replace("    rules:", "    rules: # crossfoot:disable CF2001 -- nothing begins here", System.StringComparison.Ordinal));
        Assert.Equal(1, CommandRun.Of("check", folder.Path).Status);
        File.WriteAllText(path, Definition + " # crossfoot:disable CF2001 -- later\n");
        Assert.Equal(0, CommandRun.Of("check", folder.Path).Status);
        Assert.Equal(0, CommandRun.Of("fix", folder.Path).Status);
        Assert.Contains("CF2001", File.ReadAllText(path));
    }
}
