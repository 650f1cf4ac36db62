using System.IO;

namespace Crossfoot.Cli.Tests;

/// <summary>Does the command take the files that a build takes, and say of others how they are to be called?</summary>
public sealed class DefinitionNamesTests
{
    private const string Report = "report: petitions\nnamespace: Petitions\ntables: { t: { rows: { a: 甲, b: 乙 } } }\n";
    private const string Broken = "report: other\nnamespace: Petitions\ntables: { u: { rows: { a: 甲 }, rules: { r: { check: a = b } } } }\n";

    [Fact]
    public void Capital_letters_make_no_difference()
    {
        using var folder = new ScratchFolder();
        folder.Write("X.REPORT.YAML", Broken);
        var run = CommandRun.Of("check", "--lang", "en", folder.Path);
        Assert.Equal(1, run.Status);
        Assert.Contains("X.REPORT.YAML(3,57): error CF2001", run.Lines[0]);
    }

    [Fact]
    public void A_definition_beside_others_that_is_not_called_like_one_is_a_warning_and_is_not_checked()
    {
        using var folder = new ScratchFolder();
        folder.Write("petitions.report.yaml", Report);
        folder.Write("other.yaml", Broken);
        folder.Write("third.report.yml", Broken);
        folder.Write("settings.yaml", "a: b\n");
        var run = CommandRun.Of("check", "--lang", "en", folder.Path);
        Assert.Equal(0, run.Status);
        Assert.Collection(
            run.Lines,
            static line => Assert.EndsWith("other.yaml(1,1): warning CF1011: 'other.yaml' looks like a definition but is not called like one: a build, or a check of its folder, reads nothing from it. Call it 'other.report.yaml'.", line),
            static line => Assert.EndsWith("reads nothing from it. Call it 'third.report.yaml'.", line),
            static line => Assert.Equal("0 errors, 2 warnings, 0 remarks", line));
    }

    [Fact]
    public void In_Chinese_too()
    {
        using var folder = new ScratchFolder();
        folder.Write("petitions.report.yaml", Report);
        folder.Write("other.yaml", "report: petitions\ntables: { u: { rows: { a: 甲 } } }\n");
        Assert.Contains("文件名应为“other.report.yaml”；若其中的表属于另一文件中的报告，则为“other.table.yaml”。", CommandRun.Of("check", "--lang", "zh", folder.Path).Output);
    }

    [Fact]
    public void Where_there_is_no_other_definition_that_is_said_instead_of_nothing()
    {
        using var folder = new ScratchFolder();
        folder.Write("petitions.yaml", Report);
        var run = CommandRun.Of("check", "--lang", "en", folder.Path);
        Assert.Equal(2, run.Status);
        Assert.Contains("Call it 'petitions.report.yaml'.", run.Errors);
        Assert.Contains("no definitions here", run.Errors);
    }

    [Fact]
    public void A_file_that_is_named_is_checked_whatever_it_is_called()
    {
        using var folder = new ScratchFolder();
        folder.Write("other.yaml", Broken);
        var run = CommandRun.Of("check", "--lang", "en", Path.Combine(folder.Path, "other.yaml"));
        Assert.Equal(1, run.Status);
        Assert.Contains("CF2001", run.Output);
        Assert.Contains("CF1011", run.Output);
    }

    [Fact]
    public void Two_reports_of_one_id_are_named_with_the_folders_in_which_they_part()
    {
        using var folder = new ScratchFolder();
        foreach (var year in new[] { "2023", "2024" })
        {
            Directory.CreateDirectory(Path.Combine(folder.Path, year));
            folder.Write(Path.Combine(year, "petitions.report.yaml"), Report);
        }

        var run = CommandRun.Of("check", "--lang", "en", folder.Path);
        Assert.Contains("Two reports have the id 'petitions', in 2023/petitions.report.yaml and in 2024/petitions.report.yaml; rename one.", run.Lines[0].Replace('\\', '/'));
    }
}
