using System.IO;
using System.Linq;

namespace Crossfoot.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public void Shipped_definitions_are_clean()
    {
        var run = CommandRun.Of("check", "--lang", "en", Path.GetDirectoryName(CommandRun.Definitions)!);
        Assert.Equal((0, "0 errors, 0 warnings, 0 remarks"), (run.Status, run.Output.Trim()));
    }

    [Fact]
    public void A_program_gets_the_line_of_compilers_alone()
    {
        using var folder = DisclosureDefinition.Broken();
        var run = CommandRun.Of("check", "--lang", "en", folder.Path);
        Assert.Equal(1, run.Status);
        Assert.Collection(
            run.Lines,
            line => Assert.Matches(@"^[^:]*disclosure\.report\.yaml\(\d+,22\): error CF2001: no row 'cariedOver' in 'applications'; did you mean 'carriedOver'\?$", line),
            line => Assert.Equal("1 errors, 0 warnings, 0 remarks", line));
    }

    [Fact]
    public void A_person_sees_the_source_with_the_token_underlined_and_the_fix()
    {
        using var folder = DisclosureDefinition.Broken();
        var run = CommandRun.OnTerminal(80, false, "check", "--lang", "en", folder.Path);
        Assert.Equal(
            [
                "            check: new + cariedOver = results.total + carriedForward",
                "                         ^^^^^^^^^^",
            ],
            run.Lines[1..3]);
        Assert.Matches(@"^    .*disclosure\.report\.yaml\(\d+,\d+\): 'carriedOver' is declared here$", run.Lines[3]);
        Assert.Equal("    fix: Write 'carriedOver'", run.Lines[4]);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void Colours_are_for_a_terminal_that_wants_them_and_change_no_text()
    {
        using var folder = DisclosureDefinition.Broken();
        var plain = CommandRun.OnTerminal(80, false, "check", folder.Path).Output;
        var coloured = CommandRun.OnTerminal(80, true, "check", folder.Path).Output;
        Assert.Contains("\u001b[", coloured);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Other_places_that_matter_are_shown()
    {
        using var folder = new ScratchFolder();
        folder.Write("x.report.yaml", "report: x\nnamespace: X\ntitle: 表\ntables:\n  t:\n    cells: { type: count }\n    columns: { a: 甲 }\n    rows: { b: 乙, b: 丙 }\n");
        var run = CommandRun.OnTerminal(80, false, "check", "--lang", "en", folder.Path);
        Assert.Equal("    rows: { b: 乙, b: 丙 }".PadLeft(run.Lines[1].Length), run.Lines[1]);
        Assert.Equal(new string(' ', 4 + "    rows: { b: 乙, ".Length + 1) + "^", run.Lines[2]);
        Assert.Matches(@"^    [^:]*x\.report\.yaml\(8,13\): ", run.Lines[3]);
    }

    [Fact]
    public void Control_characters_of_a_file_never_reach_the_terminal()
    {
        using var folder = new ScratchFolder();
        folder.Write("x.report.yaml", "report: x\nnamespace: X\ntitle: 表\n\"\\e[31m\": 1\ntables: {}\n");
        foreach (var width in (int[])[80, 20])
            Assert.DoesNotContain('\u001b', CommandRun.OnTerminal(width, false, "check", folder.Path).Output);
    }

    [Fact]
    public void Paths_are_relative_where_that_is_shorter()
    {
        var name = $"scratch-{System.Guid.NewGuid():N}";
        Directory.CreateDirectory(name);
        try
        {
            File.WriteAllText(Path.Combine(name, "x.report.yaml"), "report: x\n");
            Assert.StartsWith(Path.Combine(name, "x.report.yaml") + "(", CommandRun.Of("check", Path.GetFullPath(name)).Output);
        }
        finally
        {
            Directory.Delete(name, recursive: true);
        }
    }

    [Fact]
    public void Programs_get_the_place_and_the_edit()
    {
        using var folder = DisclosureDefinition.Broken();
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
    public void Several_folders_are_checked_together_and_each_file_once()
    {
        using var one = DisclosureDefinition.Broken();
        using var other = new ScratchFolder();
        other.Write("x.report.yaml", "report: x\n");
        var run = CommandRun.Of("check", "--format", "json", one.Path, other.Path, Path.Combine(one.Path, DisclosureDefinition.FileName));
        var files = run.Json.GetProperty("diagnostics").EnumerateArray().Select(static diagnostic => diagnostic.GetProperty("file").GetString()).ToList();
        Assert.Single(files, Path.Combine(one.Path, DisclosureDefinition.FileName).Replace('\\', '/'));
        Assert.Contains(Path.Combine(other.Path, "x.report.yaml").Replace('\\', '/'), files);
    }

    [Fact]
    public void A_link_to_the_folder_above_is_not_followed()
    {
        using var folder = DisclosureDefinition.Broken();
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, "above"), folder.Path);
        }
        catch (IOException) when (System.OperatingSystem.IsWindows())
        {
            return; // Without developer mode Windows makes no links.
        }

        Assert.EndsWith("1 errors, 0 warnings, 0 remarks\n", CommandRun.Of("check", "--lang", "en", folder.Path).Output);
    }

    [Fact]
    public void Results_in_a_file_leave_the_terminal_empty_but_for_the_summary()
    {
        using var folder = DisclosureDefinition.Broken();
        var output = Path.Combine(folder.Path, "out.json");
        var run = CommandRun.Of("check", "--lang", "en", "--format", "json", "--output", output, folder.Path);
        Assert.Equal((1, "", "1 errors, 0 warnings, 0 remarks\n"), (run.Status, run.Output, run.Errors));
        Assert.Equal(CommandRun.Of("check", "--lang", "en", "--format", "json", folder.Path).Output.ReplaceLineEndings(), File.ReadAllText(output).ReplaceLineEndings());
        Assert.Equal(2, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public void A_result_file_that_is_a_link_is_written_where_it_leads()
    {
        using var folder = DisclosureDefinition.Broken();
        var (target, link) = (folder.Write("target.json", "old"), Path.Combine(folder.Path, "link.json"));
        try
        {
            File.CreateSymbolicLink(link, target);
        }
        catch (IOException) when (System.OperatingSystem.IsWindows())
        {
            return; // Without developer mode Windows makes no links.
        }

        CommandRun.Of("check", "--format", "json", "--output", link, folder.Path);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.StartsWith("{", File.ReadAllText(target));
    }

    [Fact]
    public void A_result_file_that_cannot_be_written_is_one_line_with_status_2()
    {
        using var folder = DisclosureDefinition.Broken();
        foreach (var (output, why) in ((string, string)[])[(folder.Path, "check its permissions"), (Path.Combine(folder.Path, "nowhere", "out.json"), "its folder does not exist")])
        {
            var run = CommandRun.Of("check", "--lang", "en", "--output", output, folder.Path);
            Assert.Equal((2, $"crossfoot: {output}: cannot be written; {why}\n"), (run.Status, run.Errors));
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    public void A_folder_without_definitions_is_one_line_with_status_2(string command)
    {
        using var folder = new ScratchFolder();
        foreach (var path in (string[])[folder.Path, Path.Combine(folder.Path, "nowhere")])
        {
            var run = CommandRun.Of(command, "--lang", "en", path);
            Assert.Equal(2, run.Status);
            Assert.StartsWith($"crossfoot: {path}: ", Assert.Single(run.Errors.Split('\n', System.StringSplitOptions.RemoveEmptyEntries)));
        }
    }
}
