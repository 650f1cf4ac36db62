using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Crossfoot.Cli.Usage;

/// <summary>The help that the command line writes by itself, followed by examples of the command asked about.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction plain) : SynchronousCommandLineAction
{
    public static Option CreateOption()
    {
        var help = new HelpOption();
        help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!);
        return help;
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var status = plain.Invoke(parseResult);
        var writer = parseResult.InvocationConfiguration.Output;
        writer.WriteLine("Examples:");
        foreach (var example in Examples.Of(parseResult.CommandResult.Command.Name))
            writer.WriteLine($"  {example}");
        writer.WriteLine();
        writer.WriteLine(Examples.Statuses);
        return status;
    }
}
