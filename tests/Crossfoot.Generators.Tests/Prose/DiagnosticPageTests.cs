using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Suppression;
using Crossfoot.Generators.Tests.Testing;

namespace Crossfoot.Generators.Tests.Prose;

/// <summary>Every diagnostic has a page, all pages have one shape, and the index lists them. What they show is tested with the manual's examples.</summary>
public sealed partial class DiagnosticPageTests
{
    private const int LongestPage = 29;
    private const int MostWithoutExample = 11;

    private static readonly (string Ids, string Heading)[] Groups =
    [
        ("CF0", "The YAML text"),
        ("CF1", "Keys and values"),
        ("CF2", "Names, wordings, editions and cells"),
        ("CF3", "Rules"),
        ("CF4", "Use in C#"),
        ("CF5", "Documents"),
        ("CF9", "Crossfoot itself"),
    ];

    public static TheoryData<string> Pages => [.. WrittenPage.All.Select(static page => page.Id)];

    [Fact]
    public void Every_diagnostic_has_a_page_and_every_page_a_diagnostic()
        => Assert.Equal(WrittenPage.Ids, WrittenPage.All.Select(static page => page.Id));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_the_shape_of_all_pages(string id)
    {
        var page = PageOf(id);
        Assert.StartsWith($"# {id}: ", page.Text, StringComparison.Ordinal);
        Assert.Matches(page.HasNoExample ? WithoutExample() : WithExamples(), page.Text);
        Assert.InRange(page.Text.Count(static character => character == '\n'), 1, LongestPage);
        if (!page.HasNoExample)
            Assert.Contains($" wrong {id}", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_says_whether_and_how_a_comment_silences(string id)
    {
        var page = PageOf(id);
        if (RoslynDiagnostics.Kinds.All(kind => kind.Id != id))
        {
            Assert.Equal("", page.Silence);
            return;
        }

        var canBeSilenced = Descriptors.ById.TryGetValue(id, out var kind) && DirectiveUse.CanSilence(kind);
        Assert.Equal(canBeSilenced ? $"; silenced by `# crossfoot:disable {id} -- reason` on the line or above it" : "; cannot be silenced", page.Silence);
        Assert.Equal(canBeSilenced && page.Severity != "error", page.Text.Contains("\n## Silence\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Titles_and_severities_are_those_of_the_diagnostics()
    {
        var kinds = RoslynDiagnostics.Kinds.Select(static kind => (kind.Id, kind.Title, kind.Severity.ToString().ToLowerInvariant()));
        var known = kinds.Select(static kind => kind.Id).ToHashSet();
        Assert.Equal(kinds, WrittenPage.All.Where(page => known.Contains(page.Id)).Select(static page => (page.Id, page.Title, page.Severity)));
    }

    [Fact]
    public void Only_what_fits_no_example_goes_without()
        => Assert.InRange(WrittenPage.All.Count(static page => page.HasNoExample), 0, MostWithoutExample);

    [Fact]
    public void The_index_lists_every_page()
    {
        // What stands above the lists is written by hand.
        var written = File.ReadAllText(WrittenPage.IndexPath).ReplaceLineEndings("\n");
        var index = new StringBuilder(written[..(written.IndexOf("\n## ", StringComparison.Ordinal) + 1)]);
        foreach (var (ids, heading) in Groups)
        {
            var pages = WrittenPage.All.Where(page => page.Id.StartsWith(ids, StringComparison.Ordinal)).ToList();
            if (pages.Count == 0)
                continue;
            index.Append(CultureInfo.InvariantCulture, $"## {heading}\n\n| Id | What is wrong | Severity |\n|---|---|---|\n");
            foreach (var page in pages)
                index.Append(CultureInfo.InvariantCulture, $"| [{page.Id}]({page.Id}.md) | {page.Title} | {page.Severity} |\n");
            index.Append('\n');
        }

        Snapshot.MatchesFile(index.ToString().TrimEnd('\n') + "\n", WrittenPage.IndexPath);
        Assert.Equal(WrittenPage.All.Count, PageLink().Count(index.ToString()));
    }

    private static WrittenPage PageOf(string id) => WrittenPage.All.Single(page => page.Id == id);

    [GeneratedRegex(@"^# [^\n]+\n\nSeverity: [^\n]+\n\n(?!#|```)[^\n]+\n\n(?!#|```)[^\n]+\n\n(```yaml[^`]*```\n\n)?## Wrong\n(```[^`]*```\n)+\n## Right\n(```[^`]*```\n)+\n## (Mend|Silence)\n[^\n]+\n$")]
    private static partial Regex WithExamples();

    [GeneratedRegex(@"^# [^\n]+\n\nSeverity: [^\n]+\n\n(?!#|```)[^\n]+\n\n(?!#|```)[^\n]+\n\nNo example: [^\n]+\n\n## (Mend|Silence)\n[^\n]+\n$")]
    private static partial Regex WithoutExample();

    [GeneratedRegex(@"^\| \[CF\d{4}\]\(CF\d{4}\.md\) \|", RegexOptions.Multiline)]
    private static partial Regex PageLink();
}
