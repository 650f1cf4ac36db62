using System;
using System.Collections.Generic;
using System.Linq;
using Disclosure;
using FinalAccounts;
using VatReturn;

namespace Crossfoot.Definitions.Tests;

public sealed class OneMeaningTests
{
    [Fact]
    public void Generated_and_loaded_schema_are_equal_in_every_part()
    {
        Assert.Equal(Structure.Of(Definition.Disclosure), Structure.Of(DisclosureReport.Schema));
        Assert.Equal(Structure.Of(Definition.Load("final-accounts")), Structure.Of(FinalAccountsReport.Schema));
        Assert.Equal(Structure.Of(Definition.Load("vat-return")), Structure.Of(VatReturnReport.Schema));
    }

    [Theory]
    [InlineData("2019", 11)]
    [InlineData("2021", 12)]
    public void Every_rule_agrees_with_a_plain_evaluation_on_random_tables(string edition, int seed)
    {
        var random = new Random(seed);
        var seen = new HashSet<(string, RuleStatus)>();
        for (var i = 0; i < 400; i++)
        {
            var report = RandomReport.Create(Definition.Disclosure, edition, random);
            var prior = RandomReport.Create(Definition.Disclosure, edition, random);
            var outcomes = report.Validate(prior).Outcomes;
            var expected = PlainRules.Of(report, prior, edition).ToDictionary(static rule => (rule.Id, rule.Scope), static rule => rule.Status);
            Assert.Equal(expected.Count, outcomes.Count);
            foreach (var outcome in outcomes)
            {
                Assert.Equal((outcome.Rule.Id, outcome.Scope, expected[(outcome.Rule.Id, outcome.Scope ?? "")]), (outcome.Rule.Id, outcome.Scope, outcome.Status));
                seen.Add((outcome.Rule.Id, outcome.Status));
            }
        }

        foreach (var rule in seen.Select(static pair => pair.Item1).Distinct())
            Assert.Equal([RuleStatus.Pass, RuleStatus.Fail, RuleStatus.NotEvaluated], seen.Where(pair => pair.Item1 == rule).Select(static pair => pair.Item2).Order());
    }

    [Fact]
    public void Generated_and_loaded_rules_come_out_alike_on_random_tables()
    {
        var random = new Random(13);
        for (var i = 0; i < 100; i++)
        {
            var loaded = RandomReport.Create(Definition.Disclosure, "2021", random);
            var typed = new DisclosureReport { Edition = "2021" };
            for (var table = 0; table < loaded.Tables.Count; table++)
            {
                for (var cell = 0; cell < loaded.Tables[table].Layout.CellCount; cell++)
                    typed.Data.Tables[table][cell] = loaded.Tables[table][cell];
            }

            Assert.Equal(Lines(loaded.Validate()), Lines(typed.Validate()));
        }
    }

    private static IEnumerable<string> Lines(Verdict verdict)
        => verdict.Outcomes.Select(static outcome => $"{outcome.Rule.Id} {outcome.Scope} {outcome.Status} {outcome.Reason} {outcome.Left} {outcome.Right} {outcome.Message.In(Language.Chinese)}");
}
