using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace Crossfoot.Documents.Pdf;

/// <summary>How a program ended.</summary>
internal enum ProcessEnd
{
    /// <summary>By itself.</summary>
    Exited,

    /// <summary>It ran longer than it may.</summary>
    TimedOut,

    /// <summary>It wrote more than it may.</summary>
    Overflowed,
}

/// <summary>What a program did.</summary>
/// <param name="End">How it ended.</param>
/// <param name="ExitCode">Its exit code; 0 where it was ended.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Errors">The beginning of what it complained about.</param>
internal sealed record ProcessRun(ProcessEnd End, int ExitCode, string Output, string Errors)
{
    private const int MostErrors = 10_000;

    /// <summary>The full path of a program, from the folders of PATH and never from the current one; null where it is not installed.</summary>
    public static string? Find(string program)
    {
        var file = OperatingSystem.IsWindows() ? program + ".exe" : program;
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
        {
            if (Path.IsPathFullyQualified(folder) && Path.Combine(folder, file) is var path && File.Exists(path))
                return path;
        }

        return null;
    }

    /// <summary>Runs a program without a window, and ends it when it takes too long or writes too much.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">It cannot be started.</exception>
    public static ProcessRun Start(string program, IReadOnlyList<string> arguments, TimeSpan time, long mostCharacters)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        try
        {
            process.StandardInput.Close();
            var output = Task.Run(() => Read(process.StandardOutput, mostCharacters));
            var errors = Task.Run(() => ReadStart(process.StandardError));
            var clock = Stopwatch.StartNew();
            TimeSpan Left() => time > clock.Elapsed ? time - clock.Elapsed : TimeSpan.Zero;
            if (!output.Wait(time))
                return new ProcessRun(ProcessEnd.TimedOut, 0, "", "");
            if (output.Result is not { } text)
                return new ProcessRun(ProcessEnd.Overflowed, 0, "", "");
            if (!process.WaitForExit(Left()))
                return new ProcessRun(ProcessEnd.TimedOut, 0, "", "");
            return new ProcessRun(ProcessEnd.Exited, process.ExitCode, text, errors.Wait(Left()) ? errors.Result : "");
        }
        finally
        {
            if (!process.HasExited)
            {
                // It must be gone before the file that it reads can be deleted.
                process.Kill(entireProcessTree: true);
                process.WaitForExit(TimeSpan.FromSeconds(10));
            }
        }
    }

    /// <summary>Reads to the end; null where there is more than allowed.</summary>
    private static string? Read(TextReader reader, long most)
    {
        var text = new StringBuilder();
        var block = new char[16 * 1024];
        for (var read = reader.Read(block); read > 0; read = reader.Read(block))
        {
            text.Append(block, 0, read);
            if (text.Length > most)
                return null;
        }

        return text.ToString();
    }

    /// <summary>Reads to the end, so that the program is never held up, and keeps the beginning.</summary>
    private static string ReadStart(TextReader reader)
    {
        var text = new StringBuilder();
        var block = new char[1024];
        for (var read = reader.Read(block); read > 0; read = reader.Read(block))
            text.Append(block, 0, Math.Min(read, MostErrors - text.Length));
        return text.ToString();
    }
}
