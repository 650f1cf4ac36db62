using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Crossfoot.Generators.Tests.Testing;
using Crossfoot.Placement;

namespace Crossfoot.Generators.Tests.Prose;

/// <summary>A page about a diagnostic, or about a problem of documents.</summary>
internal sealed partial record WrittenPage(string Id, string Title, string Severity, string Silence, string Text)
{
    /// <summary>Where the pages stand.</summary>
    public static string Folder { get; } = Path.Combine(Snapshot.Directory("GeneratorsDirectory"), "docs");

    /// <summary>The list of all pages.</summary>
    public static string IndexPath { get; } = Path.Combine(Folder, "README.md");

    /// <summary>The pages that are there, in the order of ids.</summary>
    public static IReadOnlyList<WrittenPage> All { get; } = [.. Directory.EnumerateFiles(Folder, "CF*.md")
        .Where(static path => !path.EndsWith(".received.md", StringComparison.Ordinal))
        .Select(Read).OrderBy(static page => page.Id, StringComparer.Ordinal)];

    /// <summary>The ids that there must be pages of: the diagnostics of definitions, and the problems of documents.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. RoslynDiagnostics.Kinds.Select(static kind => kind.Id)
        .Concat(typeof(ProblemIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetValue(null)!))
        .Order(StringComparer.Ordinal)];

    /// <summary>Whether it says why it shows no example.</summary>
    public bool HasNoExample => Text.Contains("\nNo example: ", StringComparison.Ordinal);

    private static WrittenPage Read(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var head = Head().Match(text);
        return new WrittenPage(Path.GetFileNameWithoutExtension(path), head.Groups["title"].Value, head.Groups["severity"].Value, head.Groups["silence"].Value, text);
    }

    [GeneratedRegex(@"^# CF\d{4}: (?<title>[^\n]+)\n\nSeverity: (?<severity>error|warning|info)(?<silence>; [^\n]+)?\n\n")]
    private static partial Regex Head();
}
