using System;
using System.IO;
using System.Text.Json;

namespace Crossfoot.Cli.Tests;

/// <summary>One run of the command, in this process.</summary>
internal sealed record CommandRun(int Status, string Output, string Errors)
{
    public static string Definitions { get; } = Path.Combine(AppContext.BaseDirectory, "definitions", "disclosure");

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static string Report(string name) => Path.Combine(AppContext.BaseDirectory, "reports", name);

    /// <summary>A run whose results go to a program.</summary>
    public static CommandRun Of(params string[] arguments) => Run(static terminal => terminal, arguments);

    /// <summary>A run that a person looks at.</summary>
    public static CommandRun OnTerminal(int width, bool hasColours, params string[] arguments)
        => Run(terminal => terminal with { IsOutInteractive = true, HasColours = hasColours, Width = width }, arguments);

    private static CommandRun Run(Func<Terminal, Terminal> with, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var status = CrossfootCommand.Run(arguments, with(new Terminal(output, errors)));
        return new CommandRun(status, output.ToString(), errors.ToString());
    }
}
