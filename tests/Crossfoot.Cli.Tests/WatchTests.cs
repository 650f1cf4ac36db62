using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit.Abstractions;

namespace Crossfoot.Cli.Tests;

public sealed class WatchTests(ITestOutputHelper log)
{
    private static readonly string Wrong = DisclosureDefinition.With("check: new + carriedOver =", "check: new + cariedOver =");

    [Fact]
    public async Task Every_save_is_answered()
    {
        using var folder = new ScratchFolder();
        var file = folder.Write(DisclosureDefinition.FileName, DisclosureDefinition.Text);
        using var session = new WatchSession(folder.Path);
        session.Expect("0 errors");
        var latencies = new double[10];
        for (var i = 0; i < latencies.Length; i++)
        {
            var clock = Stopwatch.StartNew();
            File.WriteAllText(file, i % 2 == 0 ? Wrong : DisclosureDefinition.Text);
            var answer = session.Expect(i % 2 == 0 ? "1 errors" : "0 errors");
            latencies[i] = clock.Elapsed.TotalMilliseconds;
            Assert.Contains("disclosure.report.yaml changed", answer);
        }

        log.WriteLine($"from save to answer: median {latencies.Order().ElementAt(latencies.Length / 2):0} ms, longest {latencies.Max():0} ms");
        Assert.Equal(0, await session.EndAsync());
    }

    [Fact]
    public async Task Files_that_are_renamed_over_new_or_deleted_are_answered()
    {
        using var folder = new ScratchFolder();
        var file = folder.Write(DisclosureDefinition.FileName, DisclosureDefinition.Text);
        using var session = new WatchSession(folder.Path);
        session.Expect("0 errors");

        File.Move(folder.Write("draft.tmp", Wrong), file, overwrite: true);
        session.Expect("1 errors");

        var other = folder.Write("other.report.yaml", "report: other\n");
        Assert.Contains("other.report.yaml changed", session.Expect("errors, "));

        File.Delete(other);
        session.Expect("1 errors");

        File.Delete(file);
        session.ExpectError("no definitions here");
        folder.Write(DisclosureDefinition.FileName, DisclosureDefinition.Text);
        session.Expect("0 errors");
        Assert.Equal(0, await session.EndAsync());
    }

    [Fact]
    public async Task A_folder_that_is_deleted_and_made_again_is_still_watched()
    {
        using var folder = new ScratchFolder();
        var inner = Directory.CreateDirectory(Path.Combine(folder.Path, "inner")).FullName;
        folder.Write("inner/disclosure.report.yaml", Wrong);
        using var session = new WatchSession(inner);
        session.Expect("1 errors");
        Directory.Delete(inner, recursive: true);
        session.ExpectError("no such folder");
        Directory.CreateDirectory(inner);
        folder.Write("inner/disclosure.report.yaml", Wrong);
        session.Expect("1 errors");
        Assert.Equal(1, await session.EndAsync());
    }

    [Fact]
    public async Task A_save_without_a_change_is_not_answered()
    {
        using var folder = new ScratchFolder();
        var file = folder.Write(DisclosureDefinition.FileName, DisclosureDefinition.Text);
        using var session = new WatchSession(folder.Path);
        session.Expect("0 errors");
        File.WriteAllText(file, DisclosureDefinition.Text);
        await Task.Delay(1000);
        File.WriteAllText(file, Wrong);
        Assert.Single(session.Expect("1 errors").Split('\n'), static line => line.StartsWith("====", StringComparison.Ordinal));
        await session.EndAsync();
    }
}
