using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Cli.Output;

/// <summary>The names of cells in results.</summary>
internal static class CellKey
{
    /// <summary>A cell within the table of its rule, or with the table in front; one of an earlier report says so.</summary>
    public static string Of(Operand operand, RuleOutcome outcome)
    {
        var table = operand.Instance is { } instance ? $"{operand.Table}[{instance}]" : operand.Table;
        var key = operand.Table == outcome.Table?.Id && operand.Instance == outcome.Instance ? operand.Key : $"{table}!{operand.Key}";
        return operand.Period is { } period ? $"at({key}, {period})"
            : operand.PeriodsBack == 0 ? key
            : operand.PeriodsBack == 1 ? $"prior({key})"
            : $"prior({key}, {operand.PeriodsBack})";
    }

    /// <summary>A rule with what an instance of it is for.</summary>
    public static string ScopeOf(RuleOutcome outcome)
        => string.Join(' ', ((string?[])[outcome.Rule.Id, outcome.Instance is { } instance ? $"[{instance}]" : null, outcome.Scope]).OfType<string>());

    /// <summary>The cells because of which a rule could not be evaluated.</summary>
    public static IEnumerable<string> OfObstacles(RuleOutcome outcome) => outcome.Obstacles.Select(operand => Of(operand, outcome));
}
