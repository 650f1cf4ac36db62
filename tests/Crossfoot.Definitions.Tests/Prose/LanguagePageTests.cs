using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Definitions.Tests.Prose;

/// <summary>The manual leaves nothing out, and its names and links are right.</summary>
public sealed partial class LanguagePageTests
{
    private const string Manual = "LANGUAGE.md";
    private const int Constructs = 20;

    [Fact]
    public void Every_id_that_the_manual_names_exists_and_every_id_of_definitions_is_named()
    {
        var named = DiagnosticId().Matches(ProseBlock.TextOf(Manual)).Select(static match => match.Value).ToHashSet();
        var known = typeof(Descriptors).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(static property => property.GetValue(null)).OfType<Descriptor>().Select(static descriptor => descriptor.Id).ToHashSet();
        Assert.Empty(named.Except(known));

        // The slips below CF1000 are of one kind, and each says what to write instead.
        var unnamed = known.Except(named).Where(static id => string.CompareOrdinal(id, "CF1") >= 0 && string.CompareOrdinal(id, "CF4") < 0).Order(StringComparer.Ordinal);
        Assert.Equal([], unnamed);
    }

    [Fact]
    public void Every_key_of_the_language_is_in_the_manual()
    {
        var codes = Code().Matches(ProseBlock.TextOf(Manual)).Select(static match => match.Value).ToList();
        var missing = KeyTable.All.Select(static spec => spec.Key).Distinct().Where(key => !codes.Exists(code => Regex.IsMatch(code, $@"\b{key}\b")));
        Assert.Equal([], missing);
    }

    [Fact]
    public void Every_link_within_the_manual_leads_to_a_heading()
    {
        Assert.Empty(BrokenLinks(Manual));
        Assert.Empty(BrokenLinks("README.md"));
    }

    [Fact]
    public void Every_construct_has_a_section_with_a_right_and_a_wrong_example()
    {
        var lines = ProseBlock.TextOf(Manual).Split('\n');
        for (var number = 1; number <= Constructs; number++)
        {
            var first = Array.FindIndex(lines, line => line.StartsWith($"## {number} ", StringComparison.Ordinal));
            Assert.True(first >= 0, $"There is no section {number}.");
            var last = Array.FindIndex(lines, first + 1, static line => line.StartsWith("## ", StringComparison.Ordinal));
            var own = ProseBlock.In(Manual).Where(block => block.Line > first && block.Line <= last).ToList();
            Assert.Contains(own, static block => block.IsComplete || block.IsFragment);
            Assert.Contains(own, static block => block.IsWrong);
        }
    }

    /// <summary>The links of a page to headings of its own or of the manual that are not there.</summary>
    private static IEnumerable<string> BrokenLinks(string page) =>
        from link in Link().Matches(ProseBlock.TextOf(page))
        let target = link.Groups["manual"].Success ? Manual : page
        where !Heading().Matches(ProseBlock.TextOf(target)).Any(heading => Anchor(heading.Groups[1].Value) == link.Groups["anchor"].Value)
        select link.Value;

    private static string Anchor(string heading)
        => string.Concat(heading.ToLowerInvariant().Where(static character => char.IsLetterOrDigit(character) || character is ' ' or '-')).Replace(' ', '-');

    [GeneratedRegex(@"CF\d{4}")]
    private static partial Regex DiagnosticId();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<manual>definitions/LANGUAGE\.md)?#(?<anchor>[^)]+)\)")]
    private static partial Regex Link();
}
