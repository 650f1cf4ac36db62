using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions.Tests.Prose;

/// <summary>What the manual, the README and the pages of diagnostics show of definitions is so.</summary>
public sealed partial class ExampleTests
{
    private static readonly IReadOnlyList<ProseBlock> Blocks = [.. ProseBlock.Pages.SelectMany(ProseBlock.In)];

    public static TheoryData<string, int> RightBlocks => Places(static block => block.IsComplete || block.IsFragment);

    public static TheoryData<string, int> WrongBlocks => Places(static block => block.IsWrong);

    public static TheoryData<string, int> SilencedBlocks
        => Places(static block => block.IsWrong && ProseBlock.TextOf(block.Page).Contains("; silenced by ", StringComparison.Ordinal));

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

    [Theory]
    [MemberData(nameof(SilencedBlocks))]
    public void A_comment_above_the_line_silences_what_a_page_is_about(string page, int line)
    {
        var (files, _) = ExampleFrame.Of(BlockAt(page, line));
        var found = DefinitionFolder.Compile(files).Diagnostics;
        var silenced = files.Select(file => new SourceFile(file.Path, Silenced(file.Text, found.Where(one => one.File.Path == file.Path)))).ToList();
        Assert.Equal([], DefinitionFolder.Compile(silenced).Diagnostics.Select(Print));
    }

    [Fact]
    public void Every_kind_of_fence_is_known()
        => Assert.All(
            Blocks.Where(static block => block.Words[0] == "yaml"),
            static block => Assert.True(block.IsComplete || block.IsFragment || (block.IsWrong && block.Ids.Any()), $"{block.Page}({block.Line})"));

    private static IEnumerable<string> CommentsOf(string text)
        => text.Split('\n').SelectMany(static (line, index) => Comment().Match(line) is { Success: true } comment
            ? DiagnosticId().Matches(comment.Value).Select(id => $"{index} {id.Value}")
            : []);

    /// <summary>The text with a comment above each line on which something is reported.</summary>
    private static string Silenced(string text, IEnumerable<Diagnostic> found)
    {
        var lines = text.Split('\n').ToList();
        foreach (var there in found.GroupBy(LineOf).OrderByDescending(static there => there.Key))
        {
            var indentation = lines[there.Key][..^lines[there.Key].TrimStart(' ').Length];
            lines.Insert(there.Key, $"{indentation}# crossfoot:disable {string.Join(", ", there.Select(static one => one.Descriptor.Id).Distinct())} -- printed so in 2019");
        }

        return string.Join("\n", lines);
    }

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

    [GeneratedRegex(" # (?!crossfoot:).*CF.*$")]
    private static partial Regex Comment();
}
