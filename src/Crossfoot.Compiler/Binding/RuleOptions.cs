using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Binding;

/// <summary>The attributes of rules that need no looking up.</summary>
internal static class RuleOptions
{
    /// <summary>The rule with the attributes as written.</summary>
    public static RuleModel With(this RuleModel rule, RuleSyntax? options, ToleranceModel tolerance) => rule with
    {
        Severity = options?.Severity is { } severity && Vocabulary.Severities.TryGetValue(severity.Value, out var bad) ? bad : RuleSeverityModel.Error,
        Blank = options?.Blank is { } blank && Vocabulary.BlankPolicies.TryGetValue(blank.Value, out var policy) ? policy : BlankPolicyModel.Default,
        Tolerance = tolerance,
        IsClosedZero = options?.Closed is not null,
        Message = options?.Message?.Value,
        Source = options?.Source?.Value,
    };
}
