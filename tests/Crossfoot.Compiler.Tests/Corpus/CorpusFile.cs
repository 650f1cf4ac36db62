using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Crossfoot.Compiler.Tests.Corpus;

/// <summary>The definitions of the corpus, each construct once right and once with its mistakes marked.</summary>
internal static class CorpusFile
{
    /// <summary>How a right definition ends.</summary>
    public const string RightEnding = ".report.yaml";

    /// <summary>How one with marked mistakes ends.</summary>
    public const string WrongEnding = ".wrong.yaml";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    /// <summary>The names of the right definitions.</summary>
    public static IReadOnlyList<string> Right => Names(RightEnding);

    /// <summary>The names of the wrong ones.</summary>
    public static IReadOnlyList<string> Wrong => Names(WrongEnding);

    /// <summary>A definition without its marks; a wrong one has the path of a definition all the same.</summary>
    public static MarkedSource Read(string name, string ending)
        => MarkedSource.Read(File.ReadAllText(Path.Combine(Folder, name + ending)).ReplaceLineEndings("\n"), name + RightEnding);

    private static List<string> Names(string ending)
        => [.. Directory.EnumerateFiles(Folder, "*" + ending).Select(file => Path.GetFileName(file)[..^ending.Length]).Order(StringComparer.Ordinal)];
}
