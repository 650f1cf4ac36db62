using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Operators inside operators: random formulas over random tables.</summary>
public sealed class RandomFormulaTests
{
    private const int Definitions = 25;
    private const int RulesOfEach = 12;
    private const int ReportsOfEach = 30;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_formula_over_whole_numbers_agrees_with_a_plain_evaluation(int seed)
    {
        var seen = Compare(new Random(seed), "integer", places: 0, Comparing.Exactly, static formulas => formulas.Condition(3));
        Assert.Equal([RuleStatus.Pass, RuleStatus.Fail, RuleStatus.NotEvaluated], Often(seen));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_formula_over_rounded_numbers_agrees_with_a_plain_evaluation(int seed)
    {
        var seen = Compare(new Random(seed), "decimal, decimals: 2", places: 2, Comparing.Rounded, static formulas => formulas.Comparison(3));
        Assert.Equal([RuleStatus.Pass, RuleStatus.PassWithinTolerance, RuleStatus.Fail, RuleStatus.NotEvaluated], Often(seen));
    }

    private static IEnumerable<RuleStatus> Often(Dictionary<RuleStatus, int> seen)
        => seen.Where(static pair => pair.Value > 100).Select(static pair => pair.Key).Order();

    private static Dictionary<RuleStatus, int> Compare(Random random, string cells, int places, Comparing comparing, Func<RandomFormulas, Condition> next)
    {
        var formulas = new RandomFormulas(random);
        var seen = new Dictionary<RuleStatus, int>();
        for (var i = 0; i < Definitions; i++)
        {
            var rules = Enumerable.Range(0, RulesOfEach).Select(_ => (Check: next(formulas), Blanks: (Blanks)random.Next(3))).ToList();
            var schema = Construct.Compile(Definition(cells, rules));
            for (var report = 0; report < ReportsOfEach; report++)
            {
                var figures = new Figures(schema).Fill("t", new CellSource(random, places, from: -1));
                foreach (var outcome in figures.Validate().Outcomes)
                {
                    var (check, blanks) = rules[int.Parse(outcome.Rule.Id["t.r".Length..], null)];
                    var found = check.Check(new Scene(row => Printed(figures["t", row, outcome.Scope![1..]], places), blanks), comparing);
                    Assert.Equal(
                        $"{check.Text} ({blanks}): {found.Status} {found.Left} | {found.Right}",
                        $"{check.Text} ({blanks}): {outcome.Status} {outcome.Left} | {outcome.Right}");
                    seen[outcome.Status] = seen.GetValueOrDefault(outcome.Status) + 1;
                }
            }
        }

        return seen;
    }

    private static Term Printed(Term cell, int places) => places == 0 ? cell : cell.Rounded(places);

    private static string Definition(string cells, IEnumerable<(Condition Check, Blanks Blanks)> rules)
    {
        var lines = rules.Select(static (rule, i) => $"      r{i}: {{ for: each column, check: '{rule.Check.Text}'{Print(rule.Blanks)} }}");
        return $$"""
            report: formulas
            title: 公式
            tables:
              t:
                cells: { type: {{cells}} }
                columns: { x: 甲, y: 乙 }
                rows: { a: 子, b: 丑, c: 寅, d: 卯 }
                rules:
            {{string.Join('\n', lines)}}
            """;
    }

    private static string Print(Blanks blanks) => blanks switch
    {
        Blanks.Zero => ", blank: zero",
        Blanks.Unknown => ", blank: unknown",
        _ => "",
    };
}
