using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Analysis;

/// <summary>Random conditions over counts, each tried with many figures: what is reported as always or never true is so.</summary>
public sealed class OracleTests
{
    private const int Rules = 400;
    private const int Trials = 300;
    private static readonly string[] Names = ["a", "b", "c"];
    private static readonly string[] Operators = ["=", "!=", "<", "<=", ">", ">="];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_reported_is_so_for_all_figures(int seed)
    {
        var random = new Random(seed);
        var rules = Enumerable.Range(0, Rules).Select(_ => Rule(random)).ToList();
        var lines = rules.Select((rule, index) => $"      r{index}: {{ check: '{rule.Check.Text}'{(rule.When is { } when ? $", when: '{when.Text}'" : "")} }}");
        var text = "report: form\ncells: { type: count }\ntables:\n  t:\n    rows: { a: 甲, b: 乙, c: 丙 }\n    rules:\n" + string.Join("\n", lines) + "\n";
        var map = new LineMap(text);
        var kinds = new HashSet<string>();
        foreach (var found in Analysed.File(new SourceFile("test.report.yaml", text)).Where(static one => one.Descriptor.Id is "CF3205" or "CF3206" or "CF3207" or "CF3208" or "CF3209" or "CF3210"))
        {
            var (check, when) = rules[map.At(found.Span.Start).Line - 6];
            var written = text.Substring(found.Span.Start, found.Span.Length);
            var part = when?.Find(written) is { } condition && found.Descriptor.Id is "CF3207" or "CF3208" ? when!.Find(written)! : check.Find(written);
            Assert.NotNull(part);
            kinds.Add(found.Descriptor.Id);
            for (var trial = 0; trial < Trials; trial++)
            {
                var figures = Names.ToDictionary(static name => name, _ => random.Next(4) == 0 ? random.Next(40) : random.Next(4));
                if (found.Descriptor.Id is "CF3209" or "CF3210" && !when!.Holds(figures))
                    continue;
                Assert.True(part.Holds(figures) == found.Descriptor.Id is "CF3205" or "CF3207" or "CF3210", $"{found.Descriptor.Id} {check.Text} when {when?.Text}: {string.Join(", ", figures)}");
            }
        }

        // Each kind must have come up, or nothing was tried.
        Assert.Superset(new HashSet<string> { "CF3205", "CF3206", "CF3207", "CF3208", "CF3209", "CF3210" }, kinds);
    }

    /// <summary>A check, and for some a condition, to which the check is close for some.</summary>
    private static (Node Check, Node? When) Rule(Random random)
    {
        var check = Condition(random, 2);
        return random.Next(6) switch
        {
            0 or 1 => (check, Condition(random, 1)),
            2 => (Not(check), check),
            3 => (check, check),
            _ => (check, null),
        };
    }

    private static Node Not(Node inner) => new($"not ({inner.Text})", figures => !inner.Holds(figures));

    private static Node Condition(Random random, int depth)
    {
        if (depth > 0 && random.Next(2) == 0)
        {
            var (left, right) = (Condition(random, depth - 1), Condition(random, depth - 1));
            return random.Next(2) == 0
                ? new Node($"({left.Text}) and ({right.Text})", figures => left.Holds(figures) && right.Holds(figures)) { Parts = [left, right] }
                : new Node($"({left.Text}) or ({right.Text})", figures => left.Holds(figures) || right.Holds(figures)) { Parts = [left, right] };
        }

        if (random.Next(6) == 0)
            return Not(Condition(random, 0));

        var (first, second) = (Sum(random), Sum(random));
        var sign = random.Next(Operators.Length);
        return new Node($"{first.Text} {Operators[sign]} {second.Text}", figures =>
        {
            var order = first.Value(figures).CompareTo(second.Value(figures));
            return sign switch { 0 => order == 0, 1 => order != 0, 2 => order < 0, 3 => order <= 0, 4 => order > 0, _ => order >= 0 };
        });
    }

    private static (string Text, Func<IReadOnlyDictionary<string, int>, decimal> Value) Sum(Random random)
    {
        var constant = random.Next(3);
        if (random.Next(3) == 0)
            return (constant.ToString(CultureInfo.InvariantCulture), _ => constant);
        var terms = Enumerable.Range(0, random.Next(1, 3)).Select(_ => (Name: Names[random.Next(Names.Length)], Factor: random.Next(1, 3))).ToList();
        var text = string.Join(" + ", terms.Select(static term => term.Factor == 1 ? term.Name : $"{term.Factor} * {term.Name}"));
        return ($"{text} + {constant}", figures => terms.Sum(term => term.Factor * (decimal)figures[term.Name]) + constant);
    }

    /// <summary>A condition, its text, and what it comes to.</summary>
    private sealed record Node(string Text, Func<IReadOnlyDictionary<string, int>, bool> Holds)
    {
        public IReadOnlyList<Node> Parts { get; init; } = [];

        /// <summary>The part that is written so; a token may begin or end within the brackets around it.</summary>
        public Node? Find(string written) => Strip(Text) == Strip(written) ? this : Parts.Select(part => part.Find(written)).FirstOrDefault(static part => part is not null);

        private static string Strip(string text) => text.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
    }
}
