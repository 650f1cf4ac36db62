using System;

namespace Crossfoot.Compiler.Text;

/// <summary>
/// What definition files are called. Capital letters make no difference, on any machine: they make none to the globs of MSBuild either,
/// and a file that the build takes and the command does not would be checked by one of them alone.
/// </summary>
internal static class DefinitionName
{
    /// <summary>The end of the name of a report.</summary>
    public const string ReportEnding = ".report.yaml";

    /// <summary>The end of the name of a file with tables of a report in another file.</summary>
    public const string TableEnding = ".table.yaml";

    /// <summary>Whether a file is a definition, by its name.</summary>
    public static bool IsDefinition(ReadOnlySpan<char> path) => Ends(path, ReportEnding) || IsTableFile(path);

    /// <summary>Whether a file holds tables alone, by its name.</summary>
    public static bool IsTableFile(ReadOnlySpan<char> path) => Ends(path, TableEnding);

    /// <summary>Whether a file that is no definition by its name may be one by its content.</summary>
    public static bool MayBeMisnamed(ReadOnlySpan<char> path) => !IsDefinition(path) && (Ends(path, ".yaml") || Ends(path, ".yml"));

    /// <summary>Whether a path has an ending.</summary>
    internal static bool Ends(ReadOnlySpan<char> path, string ending) => path.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
