using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Crossfoot.Definitions.Tests.Prose;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The path of the page.</param>
/// <param name="Line">The line of the fence, from 1.</param>
/// <param name="Words">What stands behind the fence: the language, then what kind of example it is.</param>
/// <param name="Text">What stands between the fences.</param>
internal sealed record ProseBlock(string Page, int Line, IReadOnlyList<string> Words, string Text)
{
    private const string Fence = "```";
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "prose");

    /// <summary>The pages: the manual, the README and one for each diagnostic.</summary>
    public static IReadOnlyList<string> Pages { get; } = [.. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
        .Select(static path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>A definition that must be right as it stands.</summary>
    public bool IsComplete => Words is ["yaml"];

    /// <summary>A part of a definition that must be right in its place.</summary>
    public bool IsFragment => Words is ["yaml", "fragment"];

    /// <summary>A definition, or a part of one, for which exactly the named ids must be reported.</summary>
    public bool IsWrong => Words is ["yaml", "wrong", ..];

    /// <summary>A document, right or with the named problems.</summary>
    public bool IsDocument => Words is ["text"] or ["text", "wrong", ..];

    /// <summary>Figures as JSON, right or with the named problems.</summary>
    public bool IsFigures => Words is ["json"] or ["json", "wrong", ..];

    /// <summary>The ids that a wrong block names, as often as they are reported.</summary>
    public IEnumerable<string> Ids => Words.Skip(2);

    /// <summary>The text of a page.</summary>
    public static string TextOf(string page) => File.ReadAllText(Path.Combine(Folder, page)).ReplaceLineEndings("\n");

    /// <summary>The blocks of a page in order.</summary>
    public static IReadOnlyList<ProseBlock> In(string page)
    {
        var blocks = new List<ProseBlock>();
        var lines = TextOf(page).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
                continue;
            var end = Array.IndexOf(lines, Fence, i + 1);
            Assert.True(end > i, $"{page}({i + 1}): the block is not closed.");
            blocks.Add(new ProseBlock(page, i + 1, lines[i][Fence.Length..].Split(' '), string.Join("\n", lines[(i + 1)..end]) + "\n"));
            i = end;
        }

        return blocks;
    }
}
