using System;
using System.Linq;
using System.Text.RegularExpressions;
using Crossfoot.Documents;
using Crossfoot.Json;

namespace Crossfoot.Definitions.Tests.Prose;

/// <summary>What the pages of problems of documents show is so.</summary>
public sealed partial class DocumentExampleTests
{
    private const string Index = "docs/README.md";

    public static TheoryData<string, int> Documents
    {
        get
        {
            var places = new TheoryData<string, int>();
            foreach (var block in ProseBlock.Pages.Where(static page => page.StartsWith("docs/CF5", StringComparison.Ordinal)).SelectMany(ProseBlock.In).Where(static block => block.IsDocument || block.IsFigures))
                places.Add(block.Page, block.Line);
            return places;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_has_exactly_the_problems_that_its_block_names(string page, int line)
    {
        var block = ProseBlock.In(page).Single(block => block.Line == line);
        var reading = block.IsFigures ? ReportJson.Read(block.Text, [Form(page)]) : ReportReader.Read(Form(page), DocumentReader.Read("example.md", block.Text));
        var printed = string.Join("\n", reading.Problems.Select(static problem => $"{problem.Id} {problem.Message.In(Language.English)}"));
        Assert.True(block.Ids.Order(StringComparer.Ordinal).SequenceEqual(reading.Problems.Select(static problem => problem.Id).Order(StringComparer.Ordinal)), printed);
        var severity = SeverityLine().Match(ProseBlock.TextOf(page)).Groups[1].Value;
        Assert.All(reading.Problems, problem => Assert.Equal(severity, problem.Severity.ToString().ToLowerInvariant()));
    }

    /// <summary>The form that the page shows; without one, that of the index.</summary>
    private static Schema.ReportSchema Form(string page)
    {
        var shown = ProseBlock.In(page).FirstOrDefault(static block => block.IsComplete || block.IsFragment) ?? ProseBlock.In(Index).Single();
        return DefinitionFolder.Compile(ExampleFrame.Of(shown).Files).Schemas.Single();
    }

    [GeneratedRegex("^Severity: ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex SeverityLine();
}
