using System;
using System.Linq;
using System.Text;
using Xunit.Abstractions;

namespace Crossfoot.Compiler.Tests.Fuzzing;

/// <summary>
/// More than 200,000 texts through the whole compiler, the same in each run. CROSSFOOT_FUZZ sets the number for a longer run: 500 is
/// the usual one, 5000 is ten times as many.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int UsualRounds = 500;

    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("CROSSFOOT_FUZZ"), out var rounds) ? rounds : UsualRounds;

    [Fact]
    public void No_text_of_random_pieces_breaks_the_compiler() => Run(60_000, RandomText.Soup);

    [Fact]
    public void No_text_of_random_entries_breaks_the_compiler() => Run(50_000, RandomText.Entries);

    [Fact]
    public void No_mutated_definition_breaks_the_compiler() => Run(70_000, RandomText.Mutated);

    [Fact]
    public void No_random_rule_breaks_the_compiler() => Run(30_000, RandomText.Rules);

    /// <summary>Twice the length may take little more than twice the time; what explodes takes much more than the limit.</summary>
    [Theory]
    [InlineData("[", 20_000)]
    [InlineData("{ a: ", 5_000)]
    [InlineData("a: &x [*x", 2_000)]
    [InlineData("  a: |\n    b\n", 5_000)]
    [InlineData("a: “b”，", 5_000)]
    [InlineData("  x: @\n", 5_000)]
    [InlineData("\uD800", 50_000)]
    [InlineData("\uFFFD", 50_000)]
    [InlineData("甲 ", 200_000)]
    [InlineData("   a:\n  b:\n", 5_000)]
    [InlineData("{ a b, ", 5_000)]
    [InlineData("{ a: \"b, c: ", 2_000)]
    [InlineData("　a: b\n", 5_000)]
    [InlineData("rows { a: { b ", 2_000)]
    public void A_long_text_of_one_mistake_takes_time_in_proportion(string piece, int count)
    {
        var text = "report: a\ntables:\n" + new StringBuilder().Insert(0, piece, count);
        Assert.InRange(FuzzRun.Measure(text, enough: 3_000), 0, 10_000);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("-", "a", "")]
    [InlineData("not ", "a = 1", "")]
    [InlineData("sum(", "a", ")")]
    [InlineData("a + ", "a", "")]
    [InlineData("a = ", "a", "")]
    [InlineData("a.", "a", "")]
    [InlineData("a in (", "1", ")")]
    public void A_deep_or_long_expression_ends(string before, string inside, string after)
    {
        const int Depth = 20_000;
        var expression = new StringBuilder().Insert(0, before, Depth).Append(inside).Insert(before.Length * Depth + inside.Length, after, Depth);
        var text = $"report: a\ntables: {{ t: {{ rows: {{ a: 甲, b: 乙 }}, rules: {{ r: {{ check: '{expression}' }} }} }} }}";
        Assert.InRange(FuzzRun.Measure(text, enough: 3_000), 0, 10_000);
    }

    private void Run(int usual, Func<Random, string> make)
    {
        var run = FuzzRun.Over((int)Math.Min(int.MaxValue / 2, (long)usual * Rounds / UsualRounds), make);
        output.WriteLine($"{run.Count} texts, {run.Reports} of them gave a report; the slowest took {Math.Max(run.Slowest, 0):0.0} ms.");
        Console.WriteLine($"Fuzzing: {run.Count} texts, {run.Reports} of them gave a report; the slowest took {run.Slowest:0.0} ms (0 for less than 50).");
    }
}
