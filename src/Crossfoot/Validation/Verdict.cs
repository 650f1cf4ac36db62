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

    /// <summary>The instances that could not be evaluated; each says why, and which cells are in the way.</summary>
    public IEnumerable<RuleOutcome> NotEvaluated => Outcomes.Where(static outcome => outcome.Status == RuleStatus.NotEvaluated);

    /// <summary>Whether no rule of severity error fails. Rules that could not be evaluated do not make a report invalid; count them.</summary>
    public bool IsValid => !Findings.Any(IsFailure);

    /// <summary>How many instances came out in a way.</summary>
    public int Count(RuleStatus status) => Outcomes.Count(outcome => outcome.Status == status);

    /// <summary>Whether an outcome makes its report invalid.</summary>
    internal static bool IsFailure(RuleOutcome outcome) => outcome.Status == RuleStatus.Fail && outcome.Severity == Severity.Error;
}
