using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace Crossfoot.Cli.Tests.Outside;

/// <summary>The built command as a process of its own.</summary>
internal sealed class CommandProcess : IDisposable
{
    /// <summary>Stands for "never ends".</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "Crossfoot.Cli.dll");

    private readonly Process _process;

    private CommandProcess(Process process) => _process = process;

    public TextReader Output => _process.StandardOutput;

    /// <summary>Starts the command; its output and errors are pipes.</summary>
    public static CommandProcess Start(params IEnumerable<string> arguments) => Start("dotnet", [Command, .. arguments]);

    /// <summary>Starts the command in a shell, with its output redirected such as to <c>>/dev/full</c>.</summary>
    public static CommandProcess StartRedirected(string redirection, params IEnumerable<string> arguments)
        => Start("/bin/sh", ["-c", $"exec dotnet \"$@\" {redirection}", "sh", Command, .. arguments]);

    /// <summary>Waits for the end: the status, and what was said on standard error.</summary>
    public async Task<(int Status, string Errors)> EndAsync()
    {
        var errors = await _process.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return (_process.ExitCode, errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static CommandProcess Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "en";
        return new CommandProcess(Process.Start(start)!);
    }
}
