using System;
using System.Text.RegularExpressions;

namespace Crossfoot.Package.Tests.Testing;

/// <summary>Finds the blocks of a page.</summary>
internal static partial class Prose
{
    /// <summary>The first block of a language, behind a heading where one is named.</summary>
    public static string Block(string page, string language, string heading = "")
    {
        var start = heading.Length == 0 ? 0 : page.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, heading);
        foreach (Match match in Fence().Matches(page[start..]))
        {
            if (match.Groups["language"].Value == language)
                return match.Groups["text"].Value;
        }

        throw new InvalidOperationException($"There is no block of {language}.");
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
