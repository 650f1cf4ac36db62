using System;
using System.Collections.Generic;
using System.IO;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions;

namespace Crossfoot.Cli.Checking;

/// <summary>The definition files a command was given, found or said to be missing in one line.</summary>
internal static class DefinitionSource
{
    /// <summary>The files, compiled; null where they cannot be read, which was said.</summary>
    public static DefinitionSet? Load(string path, Terminal terminal, Language language)
        => Read(path, terminal, language) is { } sources ? DefinitionFolder.Compile(sources) : null;

    /// <summary>The files; null where there are none or one cannot be read, which was said.</summary>
    public static IReadOnlyList<SourceFile>? Read(string path, Terminal terminal, Language language)
    {
        try
        {
            var files = DefinitionFolder.Files(path);
            return files.Count > 0 ? DefinitionFolder.Read(files) : Fail(CliMessages.NoDefinitions.With(path), terminal, language);
        }
        catch (DirectoryNotFoundException)
        {
            return Fail(CliMessages.NoSuchFolder.With(path), terminal, language);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(CliMessages.Unreadable.With(path), terminal, language);
        }
    }

    private static IReadOnlyList<SourceFile>? Fail(Message message, Terminal terminal, Language language)
    {
        terminal.Error.WriteLine($"crossfoot: {message.In(language)}");
        return null;
    }
}
