using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;
using Crossfoot.Files;

namespace Crossfoot.Definitions;

/// <summary>Reads definition files at run time.</summary>
public static class DefinitionFolder
{
    /// <summary>The endings of definition files.</summary>
    public static IReadOnlyList<string> Endings { get; } = [DefinitionName.ReportEnding, DefinitionName.TableEnding];

    /// <summary>The largest file that is loaded, in bytes: more than the compiler takes in any encoding.</summary>
    public static long LargestFile => 5L * YamlReader.LongestFile;

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The definition files in a folder and those below it, in a fixed order; the path of a definition file stands for itself.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static IReadOnlyList<string> Files(string path) => Find(path, DefinitionName.IsDefinition);

    /// <summary>What is wrong with the names of files in a folder and those below it, or with the path of one file. What cannot be read is passed over.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    internal static IReadOnlyList<Compiler.Diagnostics.Diagnostic> Misnamed(string path)
    {
        var misnamed = new List<Compiler.Diagnostics.Diagnostic>();
        foreach (var file in Find(path, DefinitionName.MayBeMisnamed))
        {
            try
            {
                if (MisnamedDefinition.Find(new SourceFile(file, TextOf(file))) is { } found)
                    misnamed.Add(found);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Nobody asked for it by name.
            }
        }

        return misnamed;
    }

    private static IReadOnlyList<string> Find(string path, Func<ReadOnlySpan<char>, bool> isWanted)
    {
        if (File.Exists(path))
            return [path];
        var files = new FileSystemEnumerable<string>(path, static (ref entry) => entry.ToSpecifiedFullPath(), Everywhere)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && isWanted(entry.FileName),

            // A link to a folder above would go round and round.
            ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.ToList();
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>The text of a file. An empty one is said by the compiler; pipes and devices, which have no length either, are not opened.</summary>
    private static string TextOf(string file)
    {
        try
        {
            return OrdinaryFile.LoadText(file, LargestFile);
        }
        catch (FileFaultException fault) when (fault.Fault == FileFault.Empty)
        {
            return "";
        }
    }

    /// <summary>Compiles definition files.</summary>
    /// <param name="files">The paths of the files, in the order in which their reports are wanted.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static DefinitionSet Load(IReadOnlyList<string> files, CancellationToken cancellation = default)
        => Compile(Read(files, cancellation), cancellation).ToSet();

    /// <summary>Compiles definitions that are already in memory.</summary>
    /// <param name="definitions">The definitions, in the order in which their reports are wanted.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static DefinitionSet Compile(IReadOnlyList<DefinitionText> definitions, CancellationToken cancellation = default)
        => Compile([.. definitions.Select(static definition => new SourceFile(definition.Path, definition.Text))], cancellation).ToSet();

    /// <summary>Reads definition files without compiling them.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    internal static IReadOnlyList<SourceFile> Read(IReadOnlyList<string> files, CancellationToken cancellation = default)
    {
        var sources = new List<SourceFile>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            sources.Add(new SourceFile(file, TextOf(file)));
        }

        return sources;
    }

    /// <summary>Compiles definitions, with the compiler's own diagnostics.</summary>
    internal static CompiledDefinitions Compile(IReadOnlyList<SourceFile> sources, CancellationToken cancellation = default)
    {
        var result = ReportCompiler.Compile(sources, cancellation);
        return new CompiledDefinitions([.. result.Reports.Select(SchemaBuilder.Build)], result.Diagnostics);
    }
}
