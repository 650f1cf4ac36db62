using System;
using System.Text;

namespace Crossfoot.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        // Reports are Chinese whatever the locale of the terminal says.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CrossfootCommand.Run(arguments, Terminal.OfProcess());
    }
}
