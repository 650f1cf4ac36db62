using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Crossfoot.Cli.Output;

namespace Crossfoot.Cli.Tests.Outside;

/// <summary>Are the drafts of runs that were ended cleared away, and nothing else; and do the names of a file stay together?</summary>
public sealed class DraftTests : IDisposable
{
    private const string Name = DisclosureDefinition.FileName;
    private readonly ScratchFolder _folder = DisclosureDefinition.Broken();

    [Fact]
    public void Drafts_of_an_interrupted_run_go_away_with_the_next_one()
    {
        _folder.Write($".{Name}.{Guid.NewGuid():N}", "rep");
        _folder.Write($".{Name}.{Guid.NewGuid():N}", "");
        CommandRun.Of("fix", "--dry-run", _folder.Path);
        Assert.Equal(3, Files().Length);
        CommandRun.Of("fix", _folder.Path);
        Assert.Equal([Name], Files());
    }

    [Fact]
    public void Drafts_go_away_although_nothing_is_left_to_fix()
    {
        CommandRun.Of("fix", _folder.Path);
        _folder.Write($".{Name}.{Guid.NewGuid():N}", "rep");
        CommandRun.Of("fix", _folder.Path);
        Assert.Equal([Name], Files());
    }

    [Fact]
    public void What_only_looks_like_a_draft_stays()
    {
        string[] others = [$".{Name}.bak", $".{Name}.{Guid.NewGuid():D}", $".other.report.yaml.{Guid.NewGuid():N}", $"{Name}.{Guid.NewGuid():N}", $".{Name}.{Guid.NewGuid():N}.txt"];
        foreach (var other in others)
            _folder.Write(other, "mine");
        CommandRun.Of("fix", _folder.Path);
        Assert.Equal(others.Append(Name).Order(StringComparer.Ordinal), Files());
    }

    [Fact]
    public void A_star_in_a_name_stands_for_nothing()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new ScratchFolder();
        folder.Write("a*.report.yaml", DisclosureDefinition.Text);
        var drafts = new[] { $".ab.report.yaml.{Guid.NewGuid():N}", $".a.report.yaml.{Guid.NewGuid():N}", ".a.report.yaml." };
        foreach (var draft in drafts)
            folder.Write(draft, "theirs");
        Assert.Equal(0, CommandRun.Of("fix", folder.Path).Status);
        Assert.Equal(4, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public void The_draft_of_a_run_that_goes_on_stays()
    {
        var file = Path.Combine(_folder.Path, Name);
        using (var draft = new Draft(file))
        {
            draft.Content.WriteByte((byte)'x');
            CommandRun.Of("fix", _folder.Path);
            Assert.Equal(2, Files().Length);
            draft.Publish();
        }

        Assert.Equal([Name], Files());
        Assert.Equal("x", File.ReadAllText(file));
    }

    [Fact]
    public void A_run_that_fails_leaves_no_draft_and_the_file_as_it_was()
    {
        var file = Path.Combine(_folder.Path, Name);
        var before = File.ReadAllText(file);
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(file, AtomicFile.Plain, static writer =>
        {
            writer.Write("half");
            throw new InvalidOperationException();
        }));
        Assert.Equal([Name], Files());
        Assert.Equal(before, File.ReadAllText(file));
    }

    [Fact]
    public void A_file_with_other_names_is_left_as_it_is()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var file = Path.Combine(_folder.Path, Name);
        var before = File.ReadAllText(file);
        using (var link = Process.Start("ln", [file, Path.Combine(_folder.Path, "other name")]))
            link.WaitForExit();
        var run = CommandRun.Of("fix", "--lang", "en", _folder.Path);
        Assert.Equal(2, run.Status);
        Assert.Contains($"{Name}: has other names (hard links) and is left as it is", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
        File.Delete(Path.Combine(_folder.Path, "other name"));
        Assert.Equal(0, CommandRun.Of("fix", _folder.Path).Status);
    }

    [Fact]
    public void Results_go_into_a_pipe_and_not_in_its_place()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var pipe = Path.Combine(_folder.Path, "pipe");
        using (var make = Process.Start("mkfifo", pipe))
            make.WaitForExit();
        using var reader = Process.Start(new ProcessStartInfo("cat", [pipe]) { RedirectStandardOutput = true })!;
        CommandRun.Of("check", "--format", "json", "--output", pipe, _folder.Path);
        Assert.StartsWith("{", reader.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(false, FileStatus.IsOrdinary(pipe));
    }

    public void Dispose() => _folder.Dispose();

    private string[] Files() => [.. Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];
}
