using System;
using System.IO;
using System.Text;
using Crossfoot.Cli.Output;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Cli.Checking;

/// <summary>Writes a changed definition in its own encoding. A link is left alone: what it points to, or its other names, may belong to somebody else.</summary>
internal static class DefinitionWriter
{
    /// <summary>Writes the file; false where it cannot be written, which was said.</summary>
    public static bool TryWrite(SourceFile source, Terminal terminal, Language language)
    {
        if (Write(source) is not { } obstacle)
            return true;
        terminal.Say(obstacle.With(ShownPath.Of(source.Path)), language);
        return false;
    }

    private static MessageTemplate? Write(SourceFile source)
    {
        var file = new FileInfo(source.Path);
        try
        {
            if (file.LinkTarget is not null)
                return CliMessages.IsLink;
            if (FileStatus.HasOtherNames(source.Path))
                return CliMessages.IsHardLink;
            if (file.IsReadOnly)
                return CliMessages.IsReadOnly;
            AtomicFile.Write(source.Path, EncodingOf(source.Path), writer => writer.Write(source.Text));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return WriteFailure.Of(exception);
        }
    }

    /// <summary>The encoding of a file by its byte order mark, which is written again.</summary>
    private static Encoding EncodingOf(string path)
    {
        using var reader = new StreamReader(path, AtomicFile.Plain, detectEncodingFromByteOrderMarks: true);
        reader.Peek();
        return reader.CurrentEncoding;
    }
}
