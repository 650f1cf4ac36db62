using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions.Tests.Prose;

/// <summary>What the manual and the README say about definitions is so.</summary>
public sealed partial class LanguagePageTests
{
    private const string Manual = "LANGUAGE.md";
    private const int Constructs = 20;

    private static readonly IReadOnlyList<ProseBlock> Blocks = [.. ProseBlock.In(Manual), .. ProseBlock.In("README.md")];

    public static TheoryData<string, int> RightBlocks => Places(static block => block.IsComplete || block.IsFragment);

    public static TheoryData<string, int> WrongBlocks => Places(static block => block.IsWrong);

    [Theory]
    [MemberData(nameof(RightBlocks))]
    public void A_right_example_compiles_without_any_diagnostic(string page, int line)
    {
        var (files, _) = ExampleFrame.Of(BlockAt(page, line));
        var diagnostics = DefinitionFolder.Compile(files).Diagnostics;
        Assert.True(diagnostics.Count == 0, string.Join("\n", diagnostics.Select(Print)));
    }

    [Theory]
    [MemberData(nameof(WrongBlocks))]
    public void A_wrong_example_reports_exactly_what_it_names_where_its_comments_say(string page, int line)
    {
        var block = BlockAt(page, line);
        var (files, first) = ExampleFrame.Of(block);
        var diagnostics = DefinitionFolder.Compile(files).Diagnostics;
        var printed = string.Join("\n", diagnostics.Select(Print));
        var found = diagnostics.Select(static diagnostic => diagnostic.Descriptor.Id).Order(StringComparer.Ordinal);
        Assert.True(block.Ids.Order(StringComparer.Ordinal).SequenceEqual(found), printed);

        var places = diagnostics.Select(diagnostic => $"{LineOf(diagnostic) - first} {diagnostic.Descriptor.Id}").ToHashSet();
        Assert.All(CommentsOf(block.Text), comment => Assert.True(places.Contains(comment), $"{comment} is not among\n{printed}"));
    }

    [Fact]
    public void Every_kind_of_fence_is_known()
        => Assert.All(
            Blocks.Where(static block => block.Words[0] == "yaml"),
            static block => Assert.True(block.IsComplete || block.IsFragment || (block.IsWrong && block.Ids.Any()), $"{block.Page}({block.Line})"));

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
        var anchors = Heading().Matches(ProseBlock.TextOf(Manual)).Select(static match => Anchor(match.Groups[1].Value)).ToHashSet();
        var links = Link().Matches(ProseBlock.TextOf(Manual)).Concat(Link().Matches(ProseBlock.TextOf("README.md"))).Select(static match => match.Groups[1].Value);
        Assert.Empty(links.Distinct().Except(anchors));
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
            var own = Blocks.Where(block => block.Page == Manual && block.Line > first && block.Line <= last).ToList();
            Assert.Contains(own, static block => block.IsComplete || block.IsFragment);
            Assert.Contains(own, static block => block.IsWrong);
        }
    }

    private static string Anchor(string heading)
        => string.Concat(heading.ToLowerInvariant().Where(static character => char.IsLetterOrDigit(character) || character is ' ' or '-')).Replace(' ', '-');

    private static IEnumerable<string> CommentsOf(string text)
        => text.Split('\n').SelectMany(static (line, index) => Comment().Match(line) is { Success: true } comment
            ? DiagnosticId().Matches(comment.Value).Select(id => $"{index} {id.Value}")
            : []);

    private static TheoryData<string, int> Places(Func<ProseBlock, bool> isMeant)
    {
        var places = new TheoryData<string, int>();
        foreach (var block in Blocks.Where(isMeant))
            places.Add(block.Page, block.Line);
        return places;
    }

    private static ProseBlock BlockAt(string page, int line) => Blocks.Single(block => block.Page == page && block.Line == line);

    private static int LineOf(Diagnostic diagnostic) => new LineMap(diagnostic.File.Text).At(diagnostic.Span.Start).Line;

    private static string Print(Diagnostic diagnostic)
    {
        var at = new LineMap(diagnostic.File.Text).At(diagnostic.Span.Start);
        return $"{diagnostic.Descriptor.Id} {diagnostic.Message(chinese: false)}    {diagnostic.File.Text.Split('\n')[at.Line].Trim()}";
    }

    [GeneratedRegex(@"CF\d{4}")]
    private static partial Regex DiagnosticId();

    [GeneratedRegex(" # .*CF.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?:definitions/LANGUAGE\.md)?#([^)]+)\)")]
    private static partial Regex Link();
}
