using System;
using System.IO;
using System.Linq;
using Spectre.Console;

namespace Crossfoot.Cli.Output;

/// <summary>Writes lines with colours where the terminal has them. Texts come from files, so control characters are shown as a sign.</summary>
internal sealed class Painter
{
    private readonly TextWriter _writer;
    private readonly IAnsiConsole? _console;

    public Painter(TextWriter writer, bool hasColours)
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
        if (text.Any(char.IsControl))
            text = string.Create(text.Length, text, static (span, text) => Replace(text, span));
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

    private static void Replace(string text, Span<char> span)
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = char.IsControl(text[i]) ? '\uFFFD' : text[i];
    }
}
