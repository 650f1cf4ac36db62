using System;
using System.Linq;
using System.Text;
using Crossfoot.Testing;
using Xunit.Abstractions;

namespace Crossfoot.Compiler.Tests.Fuzzing;

/// <summary>More than 200,000 texts through the whole compiler, the same in each run; more in the long forms.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>What a long text may take, far above what a busy machine needs: only work that explodes with the length reaches it.</summary>
    private const int SecondsOfLongText = 60;

    private static readonly int Times = LongForm.Of(1, 2, 20);

    [Fact]
    public void No_text_of_random_pieces_breaks_the_compiler() => Run(60_000, RandomText.Soup);

    [Fact]
    public void No_text_of_random_entries_breaks_the_compiler() => Run(50_000, RandomText.Entries);

    [Fact]
    public void No_mutated_definition_breaks_the_compiler() => Run(70_000, RandomText.Mutated);

    [Fact]
    public void No_random_rule_breaks_the_compiler() => Run(30_000, RandomText.Rules);

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
    public void A_long_text_of_one_mistake_ends(string piece, int count)
    {
        var text = "report: a\ntables:\n" + new StringBuilder().Insert(0, piece, count);
        NeverEnding.Fails(text, () => FuzzRun.Check(text), SecondsOfLongText);
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
        NeverEnding.Fails(text, () => FuzzRun.Check(text), SecondsOfLongText);
    }

    private void Run(int usual, Func<Random, string> make)
    {
        var run = FuzzRun.Over(usual * Times, make);
        output.WriteLine($"{run.Count} texts, {run.Reports} of them gave a report.");
        Console.WriteLine($"Fuzzing: {run.Count} texts, {run.Reports} of them gave a report.");
    }
}
