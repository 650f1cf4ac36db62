using System.CommandLine;

namespace Crossfoot.Cli;

/// <summary><c>--output FILE</c>.</summary>
internal static class OutputOption
{
    public static Option<string> Create() => new("--output", "-o") { Description = "Write the results to this file instead of the terminal." };
}
