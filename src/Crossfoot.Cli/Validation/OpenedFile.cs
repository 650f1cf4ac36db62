using System;
using System.Collections.Generic;
using Crossfoot.Schema;

namespace Crossfoot.Cli.Validation;

/// <summary>A file that was read, or why it could not be.</summary>
/// <param name="File">The path as it was given or found.</param>
/// <param name="Report">What was read; null where it could not be.</param>
/// <param name="Failure">Why not, in one line; null where it was read.</param>
internal sealed record OpenedFile(string File, ReportFile? Report, Message? Failure)
{
    public static OpenedFile Open(string file, IReadOnlyList<ReportSchema> schemas) => Open(file, file => ReportFile.Read(file, schemas));

    /// <summary>Reads a file. Whatever is wrong with it stays with it: the run goes on, even where a reader fails in a way that it should not.</summary>
    public static OpenedFile Open(string file, Func<string, ReportFile> read)
    {
        try
        {
            return new OpenedFile(file, read(file), null);
        }
        catch (UnreadableFileException exception)
        {
            return new OpenedFile(file, null, exception.Reason);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new OpenedFile(file, null, CliMessages.InternalFailure.With(file));
        }
    }
}
