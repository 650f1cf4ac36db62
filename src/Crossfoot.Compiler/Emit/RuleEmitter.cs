using System.Collections.Generic;
using System.Diagnostics;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Emit;

/// <summary>Prints rules.</summary>
internal static class RuleEmitter
{
    public static string Print(RuleModel rule)
    {
        List<string> parts = [];
        if (rule.When is { } condition)
            parts.Add($"When = {ExpressionEmitter.Print(condition)}");
        if (rule.Severity != RuleSeverityModel.Error)
            parts.Add($"Severity = {TypeNames.Severity}.{rule.Severity}");
        if (rule.Tolerance != default)
            parts.Add($"Tolerance = {Print(rule.Tolerance)}");
        if (rule.Blank != BlankPolicyModel.Default)
            parts.Add($"Blank = {TypeNames.BlankPolicy}.{rule.Blank}");
        if (rule.IsClosedZero)
            parts.Add("IsClosedZero = true");
        if (rule.Editions != default)
            parts.Add($"Editions = {ItemEmitter.Print(rule.Editions)}");
        if (rule.Message is { } message)
            parts.Add($"Message = {CSharpText.Literal(message)}");
        if (rule.Source is { } source)
            parts.Add($"Source = {CSharpText.Literal(source)}");
        var head = $"new({CSharpText.Literal(rule.Id)}, {Print(rule.Scope)}, {ExpressionEmitter.Print(rule.Check)})";
        return parts.Count == 0 ? head : $"{head} {{ {string.Join(", ", parts)} }}";
    }

    private static string Print(ScopeModel scope) => scope.Kind switch
    {
        ScopeKindModel.Once => $"{TypeNames.RuleScope}.Once",
        ScopeKindModel.EachRow when scope.Items.IsSet => $"EachRow({ExpressionEmitter.Paths(scope.Items)})",
        ScopeKindModel.EachColumn when scope.Items.IsSet => $"EachColumn({ExpressionEmitter.Paths(scope.Items)})",
        ScopeKindModel.EachCell => $"{General(scope)} {{ Columns = {ExpressionEmitter.Print(scope.Columns)} }}",
        ScopeKindModel.EachRow or ScopeKindModel.EachColumn => General(scope),
        _ => throw new UnreachableException(),
    };

    private static string General(ScopeModel scope)
        => $"new {TypeNames.RuleScope}({TypeNames.ScopeKind}.{scope.Kind}, {ExpressionEmitter.Print(scope.Items)})";

    private static string Print(ToleranceModel tolerance) => tolerance.Kind switch
    {
        ToleranceKindModel.Exact => $"{TypeNames.Tolerance}.Exact",
        ToleranceKindModel.Rounding => $"{TypeNames.Tolerance}.Rounding",
        ToleranceKindModel.Absolute or ToleranceKindModel.Relative => $"{TypeNames.Tolerance}.{tolerance.Kind}({CSharpText.Literal(tolerance.Amount)})",
        _ => throw new UnreachableException(),
    };
}
