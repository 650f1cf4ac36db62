using System;
using System.IO;
using System.Threading.Tasks;
using Crossfoot.Package.Tests.Testing;

namespace Crossfoot.Package.Tests;

/// <summary>Does <c>dotnet watch</c> see that a definition was saved?</summary>
public sealed class WatchTests
{
    /// <summary>Stands for "never": what is waited for takes seconds.</summary>
    private static readonly TimeSpan Never = TimeSpan.FromMinutes(10);

    [LongFact]
    public async Task A_saved_definition_reaches_the_program_that_is_watched()
    {
        using var folder = new UserFolder();
        folder.Write("App.csproj", Project.Console("Crossfoot"));
        folder.Write("petitions.report.yaml", Petitions.Definition);
        folder.Write("Program.cs", """
            System.Console.WriteLine("started");
            System.Threading.Thread.Sleep(System.Threading.Timeout.Infinite);
            """);
        using var watch = Command.Start(folder.Path, "dotnet", ["watch", "--non-interactive", "run"], folder.Environment);
        try
        {
            await SaysAsync(watch.StandardOutput, "started");
            await SaysAsync(watch.StandardOutput, "Waiting for changes");
            folder.Write("petitions.report.yaml", Petitions.Definition.Replace("visits: 来访", "visits: 走访", StringComparison.Ordinal));
            await SaysAsync(watch.StandardOutput, "petitions.report.yaml");
            await SaysAsync(watch.StandardOutput, "changes applied");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync();
        }
    }

    /// <summary>Reads until a line has some words.</summary>
    private static async Task SaysAsync(StreamReader output, string words)
    {
        var limit = Task.Delay(Never);
        string? line;
        do
        {
            var read = output.ReadLineAsync();
            Assert.NotSame(limit, await Task.WhenAny(read, limit));
            line = await read;
            Assert.True(line is not null, $"It ended without a word of '{words}'.");
        }
        while (!line.Contains(words, StringComparison.Ordinal));
    }
}
