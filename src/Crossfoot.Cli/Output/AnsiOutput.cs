using System;
using Spectre.Console;

namespace Crossfoot.Cli.Output;

/// <summary>A terminal that understands escape codes. What is written to it has been through <see cref="ForeignText"/>.</summary>
internal static class AnsiOutput
{
    public static IAnsiConsole Create(ShownWriter writer, bool hasColours) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        // An old terminal of Windows has to be asked first.
        Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
        ColorSystem = hasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(writer.Raw),
    });
}
