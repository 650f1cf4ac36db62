using System;
using System.IO;
using Crossfoot.Cli.Output;

namespace Crossfoot.Cli;

/// <summary>Where a command writes: results to the one, what went wrong with the run itself to the other.</summary>
internal sealed record Terminal
{
    public Terminal(TextWriter output, TextWriter error)
    {
        Out = ShownWriter.Over(output);
        Error = ShownWriter.Over(error);
    }

    /// <summary>Takes the results.</summary>
    public ShownWriter Out { get; }

    /// <summary>Takes what is to be said of the run itself.</summary>
    public ShownWriter Error { get; }

    /// <summary>Whether a person looks at the results; else a file or a program takes them.</summary>
    public bool IsOutInteractive { get; init; }

    /// <summary>Whether a person looks at the other one, so that progress may be shown there.</summary>
    public bool IsErrorInteractive { get; init; }

    /// <summary>Whether the person wants colours.</summary>
    public bool HasColours { get; init; }

    /// <summary>How many cells a line has.</summary>
    public int Width { get; init; } = 120;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        // A dumb terminal knows no escape codes, so neither colours nor progress.
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(Writer(StandardStream.Output()), Writer(StandardStream.Error()))
        {
            IsOutInteractive = !Console.IsOutputRedirected,
            IsErrorInteractive = !Console.IsErrorRedirected && !isDumb,

            // https://no-color.org: set and not empty.
            HasColours = !isDumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Width = WidthOfProcess(),
        };
    }

    /// <summary>Says in one line what is wrong with the run itself.</summary>
    public void Say(Message message, Language language) => Error.WriteLine($"crossfoot: {message.In(language)}");

    private static TextWriter Writer(StandardStream stream) => TextWriter.Synchronized(new StreamWriter(stream, AtomicFile.Plain) { AutoFlush = true });

    private static int WidthOfProcess()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? 120 : Console.WindowWidth;
        }
        catch (IOException)
        {
            return 120;
        }
    }
}
