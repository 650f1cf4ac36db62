using System;
using System.IO;
using System.Text.Json;

namespace Crossfoot.Cli.Tests;

/// <summary>One run of the command, in this process.</summary>
internal sealed record CommandRun(int Status, string Output, string Errors)
{
    public static string Definitions { get; } = Path.Combine(AppContext.BaseDirectory, "definitions", "disclosure");

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static string Report(string name) => Path.Combine(AppContext.BaseDirectory, "reports", name);

    public static CommandRun Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var status = CrossfootCommand.Run(arguments, new Terminal(output, errors));
        return new CommandRun(status, output.ToString(), errors.ToString());
    }
}
