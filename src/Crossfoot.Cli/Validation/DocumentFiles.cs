using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Crossfoot.Cli.Validation;

/// <summary>The documents that the arguments stand for: files, folders with all below them, and patterns such as <c>reports/**/*.docx</c>.</summary>
internal sealed class DocumentFiles
{
    /// <summary>The endings of documents in folders; a file that is named is always tried.</summary>
    public static readonly IReadOnlyList<string> Endings =
        [".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".xlsx", ".csv", ".tsv", ".pdf", ".json"];

    /// <summary>Names differ by case where the file system lets them.</summary>
    private static readonly StringComparison Comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private readonly List<string> _files = [];
    private readonly HashSet<string> _seen = new(StringComparer.FromComparison(Comparison));
    private readonly List<(string Argument, Message Reason)> _empty = [];

    private DocumentFiles()
    {
    }

    /// <summary>The files, each once, in the order of the arguments and within a folder in that of names.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>The arguments that stand for nothing and the folders that cannot be read, and why.</summary>
    public IReadOnlyList<(string Argument, Message Reason)> Empty => _empty;

    /// <summary>Finds the documents.</summary>
    /// <param name="arguments">Files, folders and patterns.</param>
    /// <param name="excluded">Patterns of files to leave out of folders and patterns; one without a slash holds at any depth.</param>
    public static DocumentFiles Find(IReadOnlyList<string> arguments, IReadOnlyList<string> excluded)
    {
        var found = new DocumentFiles();
        foreach (var argument in arguments)
        {
            if (!File.Exists(argument) && Directory.Exists(argument))
                found.AddMatches(argument, argument, "**/*", excluded, IsDocument, CliMessages.NoDocuments.With(argument, string.Join(" ", Endings)));
            else if (!File.Exists(argument) && argument.Contains('*'))
                found.AddPattern(argument, excluded);
            else
                found.Add(argument);
        }

        return found;
    }

    private void AddPattern(string pattern, IReadOnlyList<string> excluded)
    {
        // The part before the first star is a folder; without one it is the current folder, which the paths then do not show.
        var star = pattern.IndexOf('*');
        var slash = pattern[..star].LastIndexOfAny(['/', Path.DirectorySeparatorChar]);
        var folder = pattern[..(slash + 1)];
        AddMatches(pattern, folder, pattern[(slash + 1)..], excluded, static _ => true, CliMessages.NoMatches.With(pattern));
    }

    private void AddMatches(string argument, string folder, string pattern, IReadOnlyList<string> excluded, Func<string, bool> isWanted, Message empty)
    {
        var matcher = new Matcher(Comparison);
        matcher.AddInclude(pattern);
        foreach (var exclude in excluded)
            matcher.AddExclude(exclude.Contains('/') ? exclude : $"**/{exclude}");
        var root = folder.Length > 0 ? folder : ".";
        var files = new List<string>();
        Walk(new DirectoryInfo(root), root, files);
        var matches = matcher.Match(files.Where(isWanted).Select(file => Path.GetRelativePath(root, file))).Files;
        var sorted = matches.Select(match => Path.Combine(folder, match.Path)).Order(StringComparer.Ordinal).ToList();
        if (sorted.Count == 0)
            _empty.Add((argument, empty));
        sorted.ForEach(Add);
    }

    private void Add(string file)
    {
        if (_seen.Add(Path.GetFullPath(file)))
            _files.Add(file);
    }

    /// <summary>
    /// The files below a folder, but for hidden ones, drafts that office programs lock, and what links to folders lead to, which may go
    /// round. A folder that cannot be read is said, and the others are.
    /// </summary>
    private void Walk(DirectoryInfo folder, string path, List<string> files)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal) || entry.Attributes.HasFlag(FileAttributes.Hidden))
                    continue;
                if (entry is not DirectoryInfo inner)
                    files.Add(Path.Combine(path, entry.Name));
                else if (inner.LinkTarget is null)
                    Walk(inner, Path.Combine(path, entry.Name), files);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _empty.Add((path, CliMessages.Unreadable.With(path)));
        }
    }

    private static bool IsDocument(string file) => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
