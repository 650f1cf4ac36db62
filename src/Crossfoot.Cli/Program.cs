using System;
using System.Text;

namespace Crossfoot.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        // Reports are Chinese whatever the locale of the terminal says; elsewhere the bytes go out as they are.
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CrossfootCommand.Run(arguments, Terminal.OfProcess());
    }
}
