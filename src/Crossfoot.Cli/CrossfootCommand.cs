using System;
using System.CommandLine;
using System.Linq;
using System.Threading;
using Crossfoot.Cli.Output;
using Crossfoot.Cli.Usage;

namespace Crossfoot.Cli;

/// <summary>The command line: parses the arguments and calls the command.</summary>
internal static class CrossfootCommand
{
    public static int Run(string[] arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        // Not a RootCommand: that one is called what the executable is called.
        var root = new Command("crossfoot", "Checks statistical reports against YAML definitions of their tables.")
        {
            HelpWithExamples.CreateOption(),
            ShortVersion.CreateOption(),
            ValidateCommand.Create(terminal),
            CheckCommand.Create(terminal),
            FixCommand.Create(terminal),
            LearnCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            ExplainCommand.Create(terminal),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors.DistinctBy(static error => error.Message))
                terminal.Error.WriteLine($"crossfoot: {error.Message}");
            terminal.Error.WriteLine("crossfoot: run with --help for the arguments");
            return ExitCode.CannotRun;
        }

        var configuration = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        try
        {
            return parsed.InvokeAsync(configuration, cancellation).GetAwaiter().GetResult();
        }
        catch (LostOutputException lost)
        {
            if (lost.Reason is { } reason)
                terminal.Say(reason, LanguageOption.Of(parsed));
            return ExitCode.CannotRun;
        }
    }
}
