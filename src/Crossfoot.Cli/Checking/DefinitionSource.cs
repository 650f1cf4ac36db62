using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Cli.Output;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Definitions;
using Crossfoot.Files;

namespace Crossfoot.Cli.Checking;

/// <summary>The definition files a command was given, found or said to be missing in one line.</summary>
internal static class DefinitionSource
{
    /// <summary>The files, compiled; null where they cannot be read, which was said.</summary>
    public static CompiledDefinitions? Load(string path, Terminal terminal, Language language)
        => Read([path], terminal, language) is { } sources ? DefinitionFolder.Compile(sources).Configured() : null;

    /// <summary>The files of folders, each once; null where a folder has none or any cannot be read, each of which was said.</summary>
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
                    return FailWithout(path, terminal, language);
                files.AddRange(found);
            }

            return ReadEach(files.DistinctBy(Path.GetFullPath), terminal, language);
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

    /// <summary>The files; null where any cannot be read. Each of these is said; to check the rest would find what is in them missing.</summary>
    private static IReadOnlyList<SourceFile>? ReadEach(IEnumerable<string> files, Terminal terminal, Language language)
    {
        var sources = new List<SourceFile>();
        var isWhole = true;
        foreach (var file in files)
        {
            try
            {
                if (FileStatus.IsOrdinary(file) == false)
                    throw new FileFaultException(FileFault.Empty);
                sources.AddRange(DefinitionFolder.Read([file]));
            }
            catch (FileFaultException fault)
            {
                terminal.Say(FileFaultText.Of(fault.Fault, file, DefinitionFolder.LargestFile), language);
                isWhole = false;
            }
        }

        return isWhole ? sources : null;
    }

    /// <summary>The files in a folder that are definitions but not called like one; none where it cannot be read any more.</summary>
    public static IReadOnlyList<Diagnostic> Misnamed(string path)
    {
        try
        {
            return DefinitionFolder.Misnamed(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IReadOnlyList<SourceFile>? FailWithout(string folder, Terminal terminal, Language language)
    {
        foreach (var misnamed in Misnamed(folder))
            terminal.Say(CliMessages.Named.With(ShownPath.Of(misnamed.File.Path), misnamed.Message(language)), language);
        return Fail(CliMessages.NoDefinitions.With(folder), terminal, language);
    }

    private static IReadOnlyList<SourceFile>? Fail(Message message, Terminal terminal, Language language)
    {
        terminal.Say(message, language);
        return null;
    }
}
