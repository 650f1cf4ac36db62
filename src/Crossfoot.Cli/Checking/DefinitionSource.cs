using System;
using System.Collections.Generic;
using System.IO;
using Crossfoot.Definitions;

namespace Crossfoot.Cli.Checking;

/// <summary>The definition files a command was given, found or said to be missing in one line.</summary>
internal static class DefinitionSource
{
    /// <summary>The files; null where there are none, which was said.</summary>
    public static IReadOnlyList<string>? Find(string path, Terminal terminal, Language language)
    {
        try
        {
            var files = DefinitionFolder.Files(path);
            return files.Count > 0 ? files : Fail(CliMessages.NoDefinitions.With(path), terminal, language);
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

    /// <summary>The files, compiled; null where one cannot be read, which was said.</summary>
    public static DefinitionSet? Load(string path, Terminal terminal, Language language)
    {
        if (Find(path, terminal, language) is not { } files)
            return null;
        try
        {
            return DefinitionFolder.Load(files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(CliMessages.Unreadable.With(path), terminal, language);
            return null;
        }
    }

    private static IReadOnlyList<string>? Fail(Message message, Terminal terminal, Language language)
    {
        terminal.Error.WriteLine($"crossfoot: {message.In(language)}");
        return null;
    }
}
