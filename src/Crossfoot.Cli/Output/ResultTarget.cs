using System;
using System.IO;

namespace Crossfoot.Cli.Output;

/// <summary>Where results go: to the terminal, or to the file of <c>--output</c>, which appears whole or not at all.</summary>
/// <param name="Path">The file; null for the terminal.</param>
internal sealed record ResultTarget(string? Path)
{
    /// <summary>Writes the results; false where the file cannot be written, which was said.</summary>
    public bool TryWrite(Terminal terminal, Language language, Action<Terminal> write)
    {
        if (Path is null)
        {
            write(terminal);
            return true;
        }

        try
        {
            AtomicFile.Write(Path, AtomicFile.Plain, writer => write(new Terminal(writer, terminal.Error)));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Say(WriteFailure.Of(exception).With(Path), language);
            return false;
        }
    }
}
