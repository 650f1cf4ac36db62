using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions;

namespace Crossfoot.Cli.Checking;

/// <summary>The definition files a command was given, found or said to be missing in one line.</summary>
internal static class DefinitionSource
{
    /// <summary>The files, compiled; null where they cannot be read, which was said.</summary>
    public static DefinitionSet? Load(string path, Terminal terminal, Language language)
        => Read([path], terminal, language) is { } sources ? DefinitionFolder.Compile(sources).Configured() : null;

    /// <summary>The files of folders, each once; null where a folder has none or one cannot be read, which was said.</summary>
    public static IReadOnlyList<SourceFile>? Read(IReadOnlyList<string> paths, Terminal terminal, Language language)
    {
        var current = paths[0];
        try
        {
            var files = new List<string>();
            foreach (var path in paths)
            {
                current = path;
                var found = DefinitionFolder.Files(path);
                if (found.Count == 0)
                    return Fail(CliMessages.NoDefinitions.With(path), terminal, language);
                files.AddRange(found);
            }

            var sources = new List<SourceFile>();
            foreach (var file in files.DistinctBy(Path.GetFullPath))
            {
                current = file;
                sources.AddRange(DefinitionFolder.Read([file]));
            }

            return sources;
        }
        catch (DirectoryNotFoundException)
        {
            return Fail(CliMessages.NoSuchFolder.With(current), terminal, language);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(CliMessages.Unreadable.With(current), terminal, language);
        }
    }

    private static IReadOnlyList<SourceFile>? Fail(Message message, Terminal terminal, Language language)
    {
        terminal.Say(message, language);
        return null;
    }
}
