using Spectre.Console;

namespace Crossfoot.Cli.Output;

/// <summary>Writes lines with colours where the terminal has them.</summary>
internal sealed class Painter
{
    private readonly ShownWriter _writer;
    private readonly IAnsiConsole? _console;

    public Painter(ShownWriter writer, bool hasColours)
    {
        _writer = writer;
        if (!hasColours)
            return;
        _console = AnsiOutput.Create(writer, hasColours: true);

        // The terminal breaks long lines itself; a line broken here could not be copied as one.
        _console.Profile.Width = short.MaxValue;
    }

    /// <summary>The results of a terminal.</summary>
    public static Painter Of(Terminal terminal) => new(terminal.Out, terminal is { IsOutInteractive: true, HasColours: true });

    /// <summary>Writes a part of a line.</summary>
    public Painter Write(string text, Style? style = null)
    {
        text = ForeignText.OnLine(text);
        if (_console is null || style is null)
            _writer.Write(text);
        else
            _console.Write(new Text(text, style));
        return this;
    }

    /// <summary>Ends the line.</summary>
    public void WriteLine() => _writer.WriteLine();

    /// <summary>Writes the rest of a line.</summary>
    public void WriteLine(string text, Style? style = null) => Write(text, style).WriteLine();
}
