using System;
using System.IO;
using System.Threading.Tasks;
using Crossfoot.Cli.Output;

namespace Crossfoot.Cli.Tests.Outside;

/// <summary>Does a run whose results reach nobody say so by its status, and in one line where somebody listens?</summary>
public sealed class LostOutputTests
{
    public static TheoryData<string[]> Commands
    {
        get
        {
            var report = CommandRun.Report("shangwuju-2024.txt");
            return
            [
                ["validate", "--definitions", CommandRun.Definitions, report],
                ["validate", "--definitions", CommandRun.Definitions, "--format", "json", report],
                ["validate", "--definitions", CommandRun.Definitions, "--format", "sarif", report],
                ["check", CommandRun.Definitions],
                ["check", "--format", "json", CommandRun.Definitions],
                ["fix", "--dry-run", CommandRun.Definitions],
                ["learn", "--definitions", CommandRun.Definitions, report],
                ["explain"],
                ["explain", "CF2001"],
                ["schema"],
                ["--help"],
                ["validate", "--help"],
                ["--version"],
            ];
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_full_standard_output_is_said_in_one_line(string[] arguments)
    {
        if (!File.Exists("/dev/full"))
            return;
        using var process = CommandProcess.StartRedirected(">/dev/full", arguments);
        Assert.Equal((2, "crossfoot: the results cannot be written; the disk is full\n"), await process.EndAsync());
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_standard_output_that_nobody_reads_ends_the_run_without_a_word(string[] arguments)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = CommandProcess.Start(arguments);
        process.Output.Close();
        Assert.Equal((2, ""), await process.EndAsync());
    }

    [Fact]
    public async Task A_standard_output_that_is_read_in_part_ends_the_run_without_a_word()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = CommandProcess.Start("validate", "--definitions", CommandRun.Definitions, "--format", "json", Path.GetDirectoryName(CommandRun.Report("a"))!);
        Assert.Equal("{", await process.Output.ReadLineAsync());
        process.Output.Close();
        Assert.Equal((2, ""), await process.EndAsync());
    }

    [Fact]
    public async Task A_lost_standard_error_costs_no_results()
    {
        if (!File.Exists("/dev/full"))
            return;
        using var process = CommandProcess.StartRedirected("2>/dev/full", "validate", "--definitions", CommandRun.Definitions, "--format", "jsonl", CommandRun.Report("shangwuju-2024.txt"), "none.txt");
        var lines = (await process.Output.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Equal(2, (await process.EndAsync()).Status);
    }

    [Theory]
    [InlineData("validate", "--definitions")]
    [InlineData("check")]
    public void A_full_disk_is_no_matter_of_permissions(params string[] command)
    {
        if (!File.Exists("/dev/full"))
            return;
        var run = CommandRun.Of([.. command, CommandRun.Definitions, "--lang", "en", "--format", "json", "--output", "/dev/full", .. command.Length > 1 ? (string[])[CommandRun.Report("shangwuju-2024.txt")] : []]);
        Assert.Equal((2, "crossfoot: /dev/full: cannot be written; the disk is full\n"), (run.Status, run.Errors));
    }

    [Fact]
    public void Each_reason_for_which_a_file_cannot_be_written_has_words_of_its_own()
    {
        const int NoSpace = 28;
        const int NoQuota = 122;
        Assert.Same(CliMessages.DiskFull, WriteFailure.Of(new IOException(null, NoSpace)));
        Assert.Same(CliMessages.DiskFull, WriteFailure.Of(new IOException(null, NoQuota)));
        Assert.Same(CliMessages.NoFolderToWrite, WriteFailure.Of(new DirectoryNotFoundException()));
        Assert.Same(CliMessages.Unwritable, WriteFailure.Of(new UnauthorizedAccessException()));
        var run = CommandRun.Of("check", "--lang", "en", "--output", "none/results.txt", CommandRun.Definitions);
        Assert.Equal((2, "crossfoot: none/results.txt: cannot be written; its folder does not exist\n"), (run.Status, run.Errors));
    }
}
