using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Tests.Corpus;
using Crossfoot.Compiler.Tests.Fuzzing;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;
using Crossfoot.Testing;
using Xunit.Abstractions;

namespace Crossfoot.Compiler.Tests.Yaml;

/// <summary>Does reading come to an end, in a number of steps that grows with the length alone?</summary>
public sealed class ReadingEndsTests(ITestOutputHelper output)
{
    private const int LongestPiece = 200;
    private const int LongestDeletion = 3;

    /// <summary>The tokens that one character may take, in one try; a text of one character has four before it.</summary>
    private const int MostStepsOfOneCharacter = 5;

    /// <summary>The signs that have a meaning in YAML, and some that have none.</summary>
    private const string Signs = "{}[]:,-?#&*!|>'\"%@`\\.~ \n\n\r\tab1：，＃　";

    private static readonly string[] Words = ["crossfoot", " #", ": ", "- ", "? ", "---\n", "...\n", "\n  ", "{: }", "|\n", ">-\n", "%YAML"];

    [Fact]
    public void Work_that_never_ends_is_noticed()
    {
        var goesOn = true;
        var failure = Assert.Throws<Xunit.Sdk.FailException>(() => NeverEnding.Fails("a text", () => SpinWait.SpinUntil(() => !Volatile.Read(ref goesOn)), seconds: 0));
        Volatile.Write(ref goesOn, false);
        Assert.Contains("a text", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>On each of these the scanner that gives comments as tokens never ended.</summary>
    [Theory]
    [InlineData("c|\n{}\ns|\n{: }\n#crossfoot\nr")]
    [InlineData("a\n{: }\n#crossfoot")]
    [InlineData("#crossfoot\na\n{: }")]
    public void A_text_on_which_the_scanner_stands_still_is_reported(string text)
    {
        NeverEnding.Fails(text, () => FuzzRun.Check(text));
        Assert.NotEmpty(ReportCompiler.Compile([new SourceFile("a.report.yaml", text)], default).Diagnostics);
    }

    [Fact]
    public void What_stands_before_and_behind_such_a_place_is_read()
    {
        const string Text = "report: a\nc|\n{}\ns|\n{: }\n#crossfoot:disable CF9999\ntables:\n  t:\n    rows: { a: 甲, b: @ }\n    colour: red\n";
        var result = ReportCompiler.Compile([new SourceFile("a.report.yaml", Text)], default);
        var lines = result.Diagnostics.Select(static diagnostic => new LineMap(Text).At(diagnostic.Span.Start).Line + 1).ToHashSet();
        Assert.Superset(new HashSet<int> { 2, 9, 10 }, lines);
        Assert.Equal("a", Assert.Single(result.Reports).Id);
    }

    [Theory]
    [InlineData("source: |\n      \n")]
    [InlineData("source: >-\n        \n    \n        a\n")]
    [InlineData("source: |\n\n  \n")]
    public void Blank_lines_at_the_head_of_a_block_take_nothing_away(string entry)
    {
        var text = $"report: a\ntables:\n  t:\n    columns: {{ x: 甲 }}\n    rows: {{ a: 子, b: 丑 }}\n    rules:\n      r:\n        check: a@x = b@x\n        {entry}        message: 丙\n";
        var result = ReportCompiler.Compile([new SourceFile("a.report.yaml", text)], default);
        Assert.Equal("丙", Assert.Single(Assert.Single(Assert.Single(result.Reports).Tables).Rules).Message);
    }

    [Fact]
    public void Every_prefix_and_every_deletion_is_read_to_an_end() => Run("prefixes and deletions", Pieces(), Cut);

    [Fact]
    public void Random_signs_are_read_to_an_end()
    {
        var parts = Enumerable.Range(0, 100 * LongForm.Of(1, 4, 50)).ToList();
        Run("random texts of signs", parts, static part =>
        {
            var random = new Random(part);
            return Enumerable.Range(0, 1_000).Select(_ => RandomSigns(random));
        });
    }

    /// <summary>Whatever is repeated, twice as much of it takes twice the steps: no try is repeated for each piece.</summary>
    [Theory]
    [InlineData("[")]
    [InlineData("{ a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData(":\n")]
    [InlineData("a:\n")]
    [InlineData("a: b: c\n")]
    [InlineData("  x: @\n")]
    [InlineData("a: [\n")]
    [InlineData("a: \"\n")]
    [InlineData("   a:\n  b:\n")]
    [InlineData("{: }\n#crossfoot\n")]
    [InlineData("a: b # crossfoot\n")]
    [InlineData("&a ")]
    [InlineData("|\n ")]
    public void Twice_the_length_takes_twice_the_steps(string piece)
    {
        var (once, twice) = (Count(2_000), Count(4_000));
        output.WriteLine($"{once} and {twice} steps");
        Assert.InRange(twice, 0, 2 * once + 64);

        long Count(int times) => Read("report: a\ntables:\n" + new StringBuilder().Insert(0, piece, times)).Steps;
    }

    private static YamlReading Read(string text)
    {
        var file = new SourceFile("a.report.yaml", text);
        return YamlReader.ReadAll(file, new DiagnosticBag(file), default);
    }

    /// <summary>Compiles all texts, and counts what the scanner did.</summary>
    private void Run<T>(string name, IReadOnlyList<T> parts, Func<T, IEnumerable<string>> texts)
    {
        var count = 0;
        long most = 0, mostTries = 0;
        var gate = new object();
        NeverEnding.Fails(parts.Count, (part, turnTo) =>
        {
            foreach (var text in texts(parts[part]))
            {
                turnTo(text);
                var reading = Read(text);
                FuzzRun.Check(text);
                lock (gate)
                {
                    count++;
                    most = Math.Max(most, (reading.Steps * 100 - 400) / Math.Max(reading.Characters, 1));
                    mostTries = Math.Max(mostTries, reading.Characters * 100 / Math.Max(text.Length, 1));
                }
            }
        });
        var line = string.Create(CultureInfo.InvariantCulture, $"{name}: {count} texts, none without an end; at most {most / 100.0:0.00} steps for a character read and {mostTries / 100.0:0.00} characters read for one of the text.");
        output.WriteLine(line);
        Console.WriteLine(line);
        Assert.InRange(most, 0, 100 * MostStepsOfOneCharacter);
    }

    /// <summary>The texts of the corpus in pieces, from their beginning; in the usual form the first piece of each.</summary>
    private static List<string> Pieces()
    {
        IEnumerable<string> texts =
        [
            .. CorpusFile.Right.Select(static name => CorpusFile.Read(name, CorpusFile.RightEnding).File.Text),
            .. CorpusFile.Wrong.Select(static name => CorpusFile.Read(name, CorpusFile.WrongEnding).File.Text),
            .. SmallDefinitions.All,
            .. Sketch.All.Select(static sketch => sketch.Text),
        ];
        return [.. texts.SelectMany(static text => text.Chunk(LongestPiece).Select(static piece => new string(piece)).Take(LongForm.Of(1, int.MaxValue, int.MaxValue)))];
    }

    private static IEnumerable<string> Cut(string piece)
    {
        for (var at = 0; at < piece.Length; at++)
        {
            yield return piece[..at];
            for (var length = 1; length <= LongestDeletion && at + length <= piece.Length; length++)
                yield return piece.Remove(at, length);
        }
    }

    private static string RandomSigns(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(1, 41); text.Length < length;)
            text.Append(random.Next(6) == 0 ? Words[random.Next(Words.Length)] : Signs[random.Next(Signs.Length)]);
        text.Length = Math.Min(text.Length, 40);
        return text.ToString();
    }
}
