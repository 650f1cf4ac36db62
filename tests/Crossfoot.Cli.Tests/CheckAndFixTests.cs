using System.IO;
using System.Text;

namespace Crossfoot.Cli.Tests;

public sealed class CheckAndFixTests
{
    private static readonly string Whole = File.ReadAllText(Path.Combine(CommandRun.Definitions, "disclosure.report.yaml"));

    [Fact]
    public void Shipped_definitions_are_clean()
    {
        var run = CommandRun.Of("check", "--lang", "en", Path.GetDirectoryName(CommandRun.Definitions)!);
        Assert.Equal((0, "0 errors, 0 warnings, 0 remarks"), (run.Status, run.Output.Trim()));
    }

    [Fact]
    public void A_mistake_is_shown_at_its_token_with_the_source_and_a_fix()
    {
        using var folder = Broken("check: new + carriedOver =", "check: new + cariedOver =");
        var run = CommandRun.Of("check", "--lang", "en", folder.Path);
        Assert.Equal(1, run.Status);
        var lines = run.Output.Split('\n');
        Assert.EndsWith("error CF2001: no row 'cariedOver' in 'applications'; did you mean 'carriedOver'?", lines[0].TrimEnd());
        Assert.Equal("            check: new + cariedOver = results.total + carriedForward", lines[1].TrimEnd());
        Assert.Equal("                         ^^^^^^^^^^", lines[2].TrimEnd());
        Assert.Contains("fix: ", lines[3]);
    }

    [Fact]
    public void Programs_get_the_place_and_the_edit()
    {
        using var folder = Broken("check: new + carriedOver =", "check: new + cariedOver =");
        var run = CommandRun.Of("check", "--format", "json", folder.Path);
        Assert.Equal(1, run.Status);
        var diagnostic = Assert.Single(run.Json.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("CF2001", diagnostic.GetProperty("id").GetString());
        Assert.Equal("disclosure.report.yaml", diagnostic.GetProperty("file").GetString());
        Assert.Equal((22, 32), (diagnostic.GetProperty("column").GetInt32(), diagnostic.GetProperty("endColumn").GetInt32()));
        var edit = diagnostic.GetProperty("fixes")[0].GetProperty("edits")[0];
        Assert.Equal(("carriedOver", 22, 32), (edit.GetProperty("newText").GetString(), edit.GetProperty("column").GetInt32(), edit.GetProperty("endColumn").GetInt32()));
        Assert.Equal(1, run.Json.GetProperty("counts").GetProperty("error").GetInt32());
    }

    [Fact]
    public void Fix_mends_everything_in_one_run_and_leaves_line_ends_and_byte_order_mark()
    {
        using var folder = new ScratchFolder();
        var original = Whole.ReplaceLineEndings("\r\n");
        var broken = original.Replace("check: new + carriedOver =", "check: new + cariedOver =").Replace("heading: 三、", "heading： 三、").Replace("\r\ncaptions:", "\r\ncaptoins:");
        var file = folder.Write("disclosure.report.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(broken)]);

        var dry = CommandRun.Of("fix", "--dry-run", "--lang", "en", folder.Path);
        Assert.Contains("3 fixes would be applied, 0 diagnostics would be left", dry.Output);
        Assert.Equal(Encoding.UTF8.GetBytes(broken), File.ReadAllBytes(file)[3..]);

        var run = CommandRun.Of("fix", "--lang", "en", folder.Path);
        Assert.Equal(0, run.Status);
        Assert.Contains("3 fixes applied, 0 diagnostics left", run.Output);
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(original)], File.ReadAllBytes(file));
    }

    [Fact]
    public void A_file_in_another_encoding_is_never_written()
    {
        using var folder = new ScratchFolder();
        byte[] content = [.. Encoding.UTF8.GetBytes("report: x\ntabels:\n  a: { heading: "), 0xB1, 0xED, .. Encoding.UTF8.GetBytes(" }\n")];
        var file = folder.Write("x.report.yaml", content);
        Assert.Equal(1, CommandRun.Of("fix", folder.Path).Status);
        Assert.Equal(content, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_folder_without_definitions_is_one_line_with_status_2()
    {
        using var folder = new ScratchFolder();
        foreach (var command in (string[])["check", "fix"])
        {
            var run = CommandRun.Of(command, "--lang", "en", folder.Path);
            Assert.Equal(2, run.Status);
            Assert.Single(run.Errors.Split('\n', System.StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private static ScratchFolder Broken(string text, string replacement)
    {
        var folder = new ScratchFolder();
        Assert.Contains(text, Whole);
        folder.Write("disclosure.report.yaml", Whole.Replace(text, replacement));
        return folder;
    }
}
