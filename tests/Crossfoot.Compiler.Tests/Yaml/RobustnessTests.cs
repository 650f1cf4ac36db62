using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Tests.Fuzzing;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;
using Crossfoot.Testing;

namespace Crossfoot.Compiler.Tests.Yaml;

/// <summary>No text makes the reader throw, hang or point outside of the text.</summary>
public sealed class RobustnessTests
{
    private const int Seed = 20191124;

    private static readonly int Rounds = LongForm.Of(500, 1_000, 10_000);

    [Fact]
    public void Random_texts_are_read_or_reported()
    {
        var random = new Random(Seed);
        for (var round = 0; round < Rounds * 8; round++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 60); length > 0; length--)
                text.Append(RandomText.Pieces[random.Next(RandomText.Pieces.Count)]);
            Check(text.ToString());
        }
    }

    [Fact]
    public void Mutated_definitions_are_read_or_reported()
    {
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            var text = new StringBuilder(Sketch.All[round % Sketch.All.Count].Text);
            if (round % 4 > 0)
                text.Length = random.Next(text.Length / 8, text.Length / 2);
            for (var mutations = random.Next(1, 5); mutations > 0; mutations--)
                RandomText.Mutate(text, random);
            Check(text.ToString());
        }
    }

    [Fact]
    public void A_definition_cut_anywhere_is_read_or_reported()
    {
        var text = Sketch.Disclosure.Text;
        for (var end = 0; end < text.Length; end += 13)
            Check(text[..end]);
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{", 100_000)]
    [InlineData("- ", 50_000)]
    [InlineData("? ", 50_000)]
    [InlineData("[a: ", 20_000)]
    [InlineData("a:\n", 50_000)]
    [InlineData("a: b: c\n", 20_000)]
    [InlineData("a: \"\n", 20_000)]
    [InlineData("&a ", 50_000)]
    [InlineData("!a ", 50_000)]
    [InlineData("a: [\n", 8_000)]
    [InlineData("- [\n", 8_000)]
    [InlineData("\t", 100_000)]
    [InlineData("\t-\n", 20_000)]
    [InlineData("check: (\n", 20_000)]
    [InlineData("{check: (", 20_000)]
    [InlineData("'", 100_000)]
    [InlineData("\"\\", 100_000)]
    [InlineData("a：", 50_000)]
    [InlineData("a， b：", 20_000)]
    [InlineData("#", 100_000)]
    [InlineData("|\n ", 50_000)]
    [InlineData("x ", 100_000)]
    [InlineData("\uFFFD\0", 50_000)]
    public void Endless_repetition_ends(string piece, int count) => Check(new StringBuilder().Insert(0, piece, count).ToString(), milliseconds: 60_000);

    [Fact]
    public void A_large_file_full_of_mistakes_ends()
    {
        var lines = string.Concat(Enumerable.Range(0, 20_000).Select(index => $"    row{index}: @甲\n"));
        Check("report: a\ntables:\n  b:\n    rows:\n" + lines, milliseconds: 60_000);
    }

    /// <summary>Reads a text and holds every position against it. The limits are far above what a busy machine needs: only work that explodes with the length reaches them.</summary>
    private static void Check(string text, int milliseconds = 20_000)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var file = new SourceFile("fuzz.report.yaml", text);
            var result = DefinitionParser.Parse(file, default);
            foreach (var diagnostic in result.Diagnostics)
            {
                AssertInside(text, diagnostic.Span);
                Assert.NotEmpty(diagnostic.Message(chinese: true));
                Assert.All(diagnostic.Related, related => AssertInside(text, related.Span));
                Assert.All(diagnostic.Fixes.SelectMany(fix => fix.Edits), edit => AssertInside(text, edit.Span));
            }

            var bag = new DiagnosticBag(file);
            if (YamlReader.Read(file, bag, default) is { } root)
            {
                // A document that is one block of text has no indentation, and the parser loses the blanks of its lines.
                var isIntact = bag.Diagnostics.Count == 0 && root is not YamlScalar;
                foreach (var node in Nodes.All(root))
                    CheckNode(text, node, isIntact);
            }

            Assert.True(result.Report is not null || result.Diagnostics.Count > 0, "Nothing was read and nothing reported.");
        }
        catch (Exception error) when (error is not Xunit.Sdk.XunitException { Data.Count: > 0 })
        {
            Assert.Fail($"{error}\n\nThe text was:\n{NeverEnding.Show(text)}");
        }

        Assert.True(watch.ElapsedMilliseconds < milliseconds, $"It took {watch.ElapsedMilliseconds} ms to read\n{text[..Math.Min(text.Length, 2000)]}");
    }

    private static void CheckNode(string text, YamlNode node, bool isIntact)
    {
        AssertInside(text, node.Span);
        if (node is not YamlScalar scalar)
            return;
        for (var i = 0; i <= scalar.Value.Length; i++)
            Assert.InRange(scalar.OriginOf(i), 0, text.Length);
        if (isIntact)
            SpanTests.AssertRetraced(text, scalar);
    }

    private static void AssertInside(string text, TextSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.End, span.Start, text.Length);
    }
}
