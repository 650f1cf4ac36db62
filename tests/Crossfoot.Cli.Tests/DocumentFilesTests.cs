using System;
using System.IO;
using System.Linq;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Tests;

public sealed class DocumentFilesTests
{
    [Fact]
    public void A_folder_stands_for_the_documents_below_it_in_a_fixed_order()
    {
        using var folder = Folder("b.txt", "a/z.DOCX", "a/b/c.html", "notes.yaml", "d.exe", "a.md", "x.json");
        Assert.Equal(["a.md", "a/b/c.html", "a/z.DOCX", "b.txt", "x.json"], Found(folder, [folder.Path]));
    }

    [Fact]
    public void Hidden_files_and_drafts_are_left_out_unless_they_are_named()
    {
        using var folder = Folder("a.txt", ".b.txt", ".git/c.txt", "~$d.docx");
        Assert.Equal(["a.txt"], Found(folder, [folder.Path]));
        Assert.Equal([".b.txt"], Found(folder, [Path.Combine(folder.Path, ".b.txt")]));
    }

    [Fact]
    public void A_link_that_leads_round_is_not_followed()
    {
        using var folder = Folder("a.txt");
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, "round"), folder.Path);
        }
        catch (IOException) when (OperatingSystem.IsWindows())
        {
            return; // Without developer mode Windows makes no links.
        }

        Assert.Equal(["a.txt"], Found(folder, [folder.Path]));
        Assert.Equal(["a.txt"], Found(folder, [Path.Combine(folder.Path, "**", "*")]));
    }

    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("**/*.txt", "a.txt b/c.txt b/d/e.txt")]
    [InlineData("b/**", "b/c.txt b/d/e.txt b/f.data")]
    [InlineData("b/*/e.*", "b/d/e.txt")]
    public void A_pattern_stands_for_the_files_that_match_whatever_they_end_in(string pattern, string files)
    {
        using var folder = Folder("a.txt", "b/c.txt", "b/d/e.txt", "b/f.data");
        Assert.Equal(files.Split(' '), Found(folder, [Path.Combine(folder.Path, pattern)]));
    }

    [Fact]
    public void A_pattern_without_a_folder_holds_in_the_current_one()
    {
        var name = $"pattern-{Guid.NewGuid():N}";
        File.WriteAllText(name + ".txt", "");
        try
        {
            Assert.Equal([name + ".txt"], DocumentFiles.Find([$"{name}*"], []).Files);
        }
        finally
        {
            File.Delete(name + ".txt");
        }
    }

    [Theory]
    [InlineData("*.pdf", "a.txt b/c.txt")]
    [InlineData("b/**", "a.pdf a.txt")]
    [InlineData("b/*.txt", "a.pdf a.txt b/c.pdf")]
    public void Files_are_left_out_by_pattern(string pattern, string left)
    {
        using var folder = Folder("a.txt", "a.pdf", "b/c.txt", "b/c.pdf");
        Assert.Equal(left.Split(' '), DocumentFiles.Find([folder.Path], [pattern]).Files.Select(file => Relative(folder, file)));
        Assert.Single(DocumentFiles.Find([Path.Combine(folder.Path, "a.pdf")], [pattern]).Files);
    }

    [Fact]
    public void A_file_that_is_meant_twice_is_read_once()
    {
        using var folder = Folder("a.txt", "b.txt");
        Assert.Equal(["b.txt", "a.txt"], Found(folder, [Path.Combine(folder.Path, "b.txt"), folder.Path, Path.Combine(folder.Path, "*.txt")]));
    }

    [Fact]
    public void A_folder_without_documents_and_a_pattern_without_matches_are_said()
    {
        using var folder = Folder("a.yaml");
        var pattern = Path.Combine(folder.Path, "*.txt");
        var run = CommandRun.Of("validate", "--lang", "en", "--definitions", CommandRun.Definitions, folder.Path, pattern, CommandRun.Report("shangwuju-2024.txt"));
        Assert.Equal(2, run.Status);
        Assert.Collection(
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith($"crossfoot: {folder.Path}: no documents in this folder; they end in .txt ", line),
            line => Assert.Equal($"crossfoot: {pattern}: no file matches", line));
        Assert.Contains("shangwuju-2024.txt", run.Output);
    }

    private static ScratchFolder Folder(params string[] files)
    {
        var folder = new ScratchFolder();
        foreach (var file in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, file))!);
            folder.Write(file, "");
        }

        return folder;
    }

    private static string[] Found(ScratchFolder folder, string[] arguments) => [.. DocumentFiles.Find(arguments, []).Files.Select(file => Relative(folder, file))];

    private static string Relative(ScratchFolder folder, string file) => Path.GetRelativePath(folder.Path, file).Replace('\\', '/');
}
