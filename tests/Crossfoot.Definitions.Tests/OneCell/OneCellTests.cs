using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests;

/// <summary>One cell of a consistent report is changed: the rules that name it notice, the others do not.</summary>
public sealed class OneCellTests
{
    /// <summary>So many cells of each report are changed, which keeps a family within seconds.</summary>
    private const int SampleSize = 100;

    /// <summary>So many cells at least are changed of those that a rule names, so that no rule is left to chance.</summary>
    private const int CellsPerRule = 3;

    [Theory]
    [InlineData("disclosure")]
    [InlineData("final-accounts")]
    [InlineData("vat-return")]
    public void No_rule_fails_in_a_consistent_report(string family)
    {
        foreach (var filled in Family(family).Create(new Random(31)))
            Assert.DoesNotContain(filled.Validate().Outcomes, static outcome => outcome.Status is RuleStatus.Fail or RuleStatus.PassWithinTolerance);
    }

    [Theory]
    [InlineData("disclosure")]
    [InlineData("final-accounts")]
    [InlineData("vat-return")]
    public void A_changed_cell_fails_every_equality_that_names_it_and_touches_no_other_rule(string family)
    {
        var (schema, create) = Family(family);
        var random = new Random(32);
        var exercised = new HashSet<string>();
        foreach (var filled in create(random))
        {
            var before = filled.Validate().Outcomes;
            foreach (var change in Sample(filled, before, random))
                exercised.UnionWith(Compare(change, before, change.Validate(filled)));
        }

        var rules = schema.Tables.SelectMany(static table => table.Rules).Concat(schema.Rules).Select(static rule => rule.Id);
        Assert.Equal(rules.Order(StringComparer.Ordinal), exercised.Order(StringComparer.Ordinal));
    }

    private static (ReportSchema Schema, Func<Random, IEnumerable<FilledReport>> Create) Family(string name) => name switch
    {
        "disclosure" => (Definition.Disclosure, ConsistentDisclosure.Create),
        "final-accounts" => (FinalAccountsDocument.Schema, ConsistentFinalAccounts.Create),
        _ => (ConsistentVatReturn.Schema, ConsistentVatReturn.Create),
    };

    /// <summary>Checks every instance and says which rules the change turned from pass to fail.</summary>
    private static IEnumerable<string> Compare(CellChange change, IReadOnlyList<RuleOutcome> before, IReadOnlyList<RuleOutcome> after)
    {
        Assert.Equal(before.Select(Name), after.Select(Name));
        foreach (var (was, becomes) in before.Zip(after))
        {
            var uses = was.Operands.Where(change.IsAt).ToList();
            if (uses.Count == 0)
                Assert.Equal((change, Name(was), Result(was)), (change, Name(becomes), Result(becomes)));
            else if (was.Status == RuleStatus.Pass && IsEquality(was.Rule) && Coefficient(uses) is { IsZero: false })
                Assert.Equal((change, Name(was), RuleStatus.Fail), (change, Name(becomes), becomes.Status));
            if (was.Status == RuleStatus.Pass && becomes.Status == RuleStatus.Fail)
                yield return was.Rule.Id;
        }
    }

    /// <summary>By what the cell enters the difference of both sides; null where it does so otherwise than by a factor.</summary>
    private static Number? Coefficient(IEnumerable<Operand> uses)
    {
        Number? sum = Number.Zero;
        foreach (var use in uses)
            sum = sum is { } number && use.Coefficient is { } factor ? number + (use.IsLeft ? factor : -factor) : null;
        return sum;
    }

    private static bool IsEquality(RuleSchema rule) => rule.Check is ComparisonExpression { Operator: Comparison.Equal };

    private static (string Rule, string? Scope) Name(RuleOutcome outcome) => (outcome.Rule.Id, outcome.Scope);

    private static (RuleStatus, NotEvaluatedReason, Number?, Number?) Result(RuleOutcome outcome)
        => (outcome.Status, outcome.Reason, outcome.Left, outcome.Right);

    /// <summary>Cells at random, those first that a rule with few cells so far names.</summary>
    private static IEnumerable<CellChange> Sample(FilledReport filled, IReadOnlyList<RuleOutcome> outcomes, Random random)
    {
        CellChange[][] cells = [.. CellChange.Of(filled.Report, 0), .. CellChange.Of(filled.Prior, 1)];
        random.Shuffle(cells);
        var taken = new Dictionary<string, int>();
        return cells.OrderBy(changes => IsNeeded(changes[0], outcomes, taken) ? 0 : 1).Take(SampleSize).SelectMany(static changes => changes);
    }

    private static bool IsNeeded(CellChange change, IReadOnlyList<RuleOutcome> outcomes, Dictionary<string, int> taken)
    {
        var rules = outcomes
            .Where(outcome => outcome.Status == RuleStatus.Pass && outcome.Operands.Any(change.IsAt))
            .Select(static outcome => outcome.Rule.Id)
            .Distinct()
            .ToList();
        if (!rules.Any(rule => taken.GetValueOrDefault(rule) < CellsPerRule))
            return false;
        foreach (var rule in rules)
            taken[rule] = taken.GetValueOrDefault(rule) + 1;
        return true;
    }
}
