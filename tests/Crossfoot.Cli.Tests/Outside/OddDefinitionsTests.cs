using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Crossfoot.Cli.Tests.Outside;

/// <summary>Does a definition that is no ordinary file end in one clear line, and never hang?</summary>
public sealed class OddDefinitionsTests : IDisposable
{
    private readonly ScratchFolder _folder = DisclosureDefinition.Broken();

    [Fact]
    public async Task Each_file_that_cannot_be_read_is_said_in_a_line_of_its_own()
    {
        if (OperatingSystem.IsWindows())
            return;
        await MakePipeAsync("a.report.yaml");
        File.CreateSymbolicLink(PathOf("b.report.yaml"), "/dev/zero");
        using (var large = File.Create(PathOf("c.report.yaml")))
            large.SetLength(300L * 1024 * 1024);
        File.CreateSymbolicLink(PathOf("d.report.yaml"), "none");
        File.CreateSymbolicLink(PathOf("e.table.yaml"), "e.table.yaml");
        Directory.CreateDirectory(PathOf("f.report.yaml"));
        string[] said =
        [
            $"crossfoot: {PathOf("a.report.yaml")}: is empty, or a pipe or device, which are not read",
            $"crossfoot: {PathOf("b.report.yaml")}: is empty, or a pipe or device, which are not read",
            $"crossfoot: {PathOf("c.report.yaml")}: is larger than 5242880 bytes and is not read",
            $"crossfoot: {PathOf("d.report.yaml")}: cannot be read; check that it exists and may be read",
            $"crossfoot: {PathOf("e.table.yaml")}: cannot be read; check that it exists and may be read",
        ];
        foreach (var command in (string[][])[["check"], ["fix"], ["validate", "none.txt", "--definitions"], ["learn", "none.txt", "--definitions"]])
        {
            using var process = CommandProcess.Start([.. command, _folder.Path]);
            Assert.Equal((2, string.Concat(said.Select(static line => line + "\n"))), await process.EndAsync());
        }
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/random")]
    [InlineData("/dev/null")]
    public async Task A_device_is_no_definition(string device)
    {
        if (!File.Exists(device))
            return;
        using var process = CommandProcess.Start("check", device);
        Assert.Equal((2, $"crossfoot: {device}: is empty, or a pipe or device, which are not read\n"), await process.EndAsync());
    }

    [Fact]
    public void An_empty_file_is_a_definition_with_a_mistake()
    {
        var file = _folder.Write("x.report.yaml", "");
        Assert.Contains("CF1007", CommandRun.Of("check", file).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_and_earlier_reports_that_are_no_files_are_said_in_one_line()
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = await MakePipeAsync("pipe.json");
        foreach (var arguments in (string[][])[[pipe], ["--prior", pipe, CommandRun.Report("shangwuju-2024.txt")]])
        {
            using var process = CommandProcess.Start(["validate", "--definitions", CommandRun.Definitions, "--format", "jsonl", .. arguments]);
            var (status, errors) = await process.EndAsync();
            Assert.Equal((2, $"crossfoot: {pipe}: the file is empty, or a pipe or device, which are not read.\n"), (status, errors));
        }
    }

    [Fact]
    public async Task A_watch_goes_on_from_the_first_look_at_what_cannot_be_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        var pipe = await MakePipeAsync("pipe.report.yaml");
        using var session = new WatchSession(_folder.Path);
        session.ExpectError("pipe.report.yaml: is empty, or a pipe or device");
        File.Delete(pipe);
        session.Expect("1 errors");
        File.CreateSymbolicLink(pipe, "/dev/zero");
        session.ExpectError("pipe.report.yaml: is empty, or a pipe or device");
        File.Delete(pipe);
        session.Expect("1 errors");
        Assert.Equal(1, await session.EndAsync());
    }

    public void Dispose() => _folder.Dispose();

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private async Task<string> MakePipeAsync(string name)
    {
        using var make = Process.Start("mkfifo", PathOf(name));
        await make.WaitForExitAsync();
        return PathOf(name);
    }
}
