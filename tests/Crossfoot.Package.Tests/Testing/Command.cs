using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Crossfoot.Package.Tests.Testing;

/// <summary>Runs a program as a user would from a shell.</summary>
internal static class Command
{
    /// <summary>A test runner's own MSBuild settings do not belong in a user's build.</summary>
    private static readonly string[] OfTestRunner = ["MSBuildSDKsPath", "MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly"];

    public static CommandResult Run(string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = Start(folder, program, arguments, environment);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <summary>Starts a program that goes on by itself.</summary>
    public static Process Start(string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in OfTestRunner)
            start.Environment.Remove(name);

        // No servers that would outlive the test.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}

/// <summary>What a program said and how it ended.</summary>
internal sealed record CommandResult(int Status, string Output, string Errors)
{
    /// <summary>The lines with warnings and errors of a build, each once.</summary>
    public IReadOnlyList<string> Complaints => [.. (Output + Errors).Split('\n')
        .Where(static line => line.Contains("error ", StringComparison.Ordinal) || line.Contains("warning ", StringComparison.Ordinal)).Distinct()];

    /// <summary>The same, where it had to go well and without a word.</summary>
    public CommandResult WithoutComplaints()
    {
        Assert.Empty(Complaints);
        return Success();
    }

    /// <summary>The same, where it had to go well.</summary>
    public CommandResult Success()
    {
        Assert.True(Status == 0, Output + Errors);
        return this;
    }
}
