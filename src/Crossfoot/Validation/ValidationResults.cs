using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Linq;

namespace Crossfoot;

/// <summary>Turns a verdict into what data annotations know.</summary>
public static class ValidationResults
{
    /// <summary>
    /// One result for each rule of severity error that fails, in the language of the current UI culture. The member names are the
    /// cells of this report that the rule looked at, such as <c>applications!new@total</c>.
    /// </summary>
    public static IEnumerable<ValidationResult> Of(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var language = CultureInfo.CurrentUICulture.Name.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
        foreach (var finding in verdict.Findings)
        {
            if (finding.Status != RuleStatus.Fail || finding.Severity != Schema.Severity.Error)
                continue;
            var members = finding.Operands.Where(static operand => operand.IsOfReport).Select(static operand => $"{operand.Table}!{operand.Key}");
            yield return new ValidationResult(finding.Message.In(language), [.. members]);
        }
    }
}
