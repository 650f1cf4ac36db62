using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot;

/// <summary>The outcome of every rule of a report.</summary>
public sealed class Verdict
{
    internal Verdict(IReadOnlyList<RuleOutcome> outcomes)
    {
        Outcomes = outcomes;
        Findings = [.. outcomes.Where(static outcome => outcome.Status is RuleStatus.Fail or RuleStatus.PassWithinTolerance)];
    }

    /// <summary>Every instance of every rule, in the order of the form.</summary>
    public IReadOnlyList<RuleOutcome> Outcomes { get; }

    /// <summary>The instances that fail, and those that hold only within their tolerance.</summary>
    public IReadOnlyList<RuleOutcome> Findings { get; }

    /// <summary>Whether no rule of severity error fails. Rules that could not be evaluated do not make a report invalid; count them.</summary>
    public bool IsValid => !Findings.Any(static finding => finding.Status == RuleStatus.Fail && finding.Severity == Severity.Error);

    /// <summary>How many instances came out in a way.</summary>
    public int Count(RuleStatus status) => Outcomes.Count(outcome => outcome.Status == status);
}
