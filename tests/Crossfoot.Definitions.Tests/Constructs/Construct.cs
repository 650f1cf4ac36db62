using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>A small definition that shows one construct, and how its rules must come out.</summary>
internal static class Construct
{
    private static readonly RuleStatus[] Usual = [RuleStatus.Pass, RuleStatus.Fail, RuleStatus.NotEvaluated];

    public static ReportSchema Compile(string definition)
    {
        var set = DefinitionFolder.Compile([new SourceFile("sample.report.yaml", definition)]);

        // Formulas of these tests go where no form would; that they say little, or count twice, is no matter here.
        Assert.Empty(set.Diagnostics
            .Where(static diagnostic => !diagnostic.Descriptor.Id.StartsWith("CF32", StringComparison.Ordinal))
            .Select(static diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Message(chinese: false)}"));
        return Assert.Single(set.Schemas);
    }

    /// <summary>
    /// Fills reports at random and compares every outcome, status and both sides, with a plain evaluation. Every rule must have passed,
    /// failed and been left unevaluated at least once.
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <param name="reports">How many reports.</param>
    /// <param name="fill">Fills one.</param>
    /// <param name="evaluate">Says how each instance of each rule must come out, by <c>rule scope</c>.</param>
    /// <returns>Which rule came out how.</returns>
    public static ISet<(string Rule, RuleStatus Status)> Agrees(
        string definition,
        int reports,
        Func<ReportSchema, Random, Figures> fill,
        Func<Figures, IEnumerable<(string Instance, Found Found)>> evaluate)
    {
        var schema = Compile(definition);
        var random = new Random(20240229);
        var seen = new HashSet<(string Rule, RuleStatus Status)>();
        for (var i = 0; i < reports; i++)
        {
            var figures = fill(schema, random);
            var outcomes = figures.Validate().Outcomes;
            Assert.Equal(Lines(evaluate(figures)), outcomes.Select(Line).Order(StringComparer.Ordinal));
            seen.UnionWith(outcomes.Select(static outcome => (outcome.Rule.Id, outcome.Status)));
        }

        foreach (var rule in seen.Select(static pair => pair.Rule).ToHashSet())
            Assert.Equal((rule, ""), (rule, string.Join(" ", Usual.Where(status => !seen.Contains((rule, status))))));
        return seen;
    }

    private static IEnumerable<string> Lines(IEnumerable<(string Instance, Found Found)> expected)
        => expected.Select(static line => $"{line.Instance}: {line.Found.Status} {line.Found.Left} | {line.Found.Right}").Order(StringComparer.Ordinal);

    private static string Line(RuleOutcome outcome)
    {
        var instance = outcome.Instance is { } key ? $"[{key}]" : "";
        var scope = outcome.Scope is { } at ? " " + at : "";
        return $"{outcome.Rule.Id}{instance}{scope}: {outcome.Status} {outcome.Left} | {outcome.Right}";
    }
}
