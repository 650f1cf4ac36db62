using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Crossfoot.Cli.Usage;

/// <summary><c>--version</c>: the version alone, without the commit that builds append.</summary>
internal sealed class ShortVersion : SynchronousCommandLineAction
{
    /// <summary>The version of this command.</summary>
    public static string Text { get; } =
        typeof(ShortVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static Option CreateOption() => new VersionOption { Action = new ShortVersion() };

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Text);
        return ExitCode.Clean;
    }
}
