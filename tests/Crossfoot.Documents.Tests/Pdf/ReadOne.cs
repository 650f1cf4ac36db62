using System;
using System.Diagnostics;

namespace Crossfoot.Documents.Tests.Pdf;

/// <summary>What the assembly does when it is started as a program: it reads one file, and says what came of it and how much memory it took.</summary>
internal static class ReadOne
{
    public static int Main(string[] arguments)
    {
        try
        {
            var document = DocumentReader.Read(arguments[0]);
            Console.WriteLine($"{document.Blocks.Count} blocks");
        }
        catch (DocumentException refusal)
        {
            Console.WriteLine(refusal.Message);
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(process.PeakWorkingSet64);
        return 0;
    }
}
