using System.Collections.Generic;
using System.Globalization;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Binding;

/// <summary>The words of the language that choose one of several things.</summary>
internal static class Vocabulary
{
    public static IReadOnlyDictionary<string, CellTypeModel> CellTypes { get; } = new Dictionary<string, CellTypeModel>
    {
        ["count"] = CellTypeModel.Count,
        ["integer"] = CellTypeModel.Integer,
        ["decimal"] = CellTypeModel.Decimal,
        ["percent"] = CellTypeModel.Percent,
        ["text"] = CellTypeModel.Text,
        ["date"] = CellTypeModel.Date,
        ["enum"] = CellTypeModel.Enum,
        ["identifier"] = CellTypeModel.Identifier,
        ["yesNo"] = CellTypeModel.YesNo,
    };

    public static IReadOnlyDictionary<string, BlankMeaningModel> BlankMeanings { get; } = new Dictionary<string, BlankMeaningModel>
    {
        ["blank"] = BlankMeaningModel.Blank,
        ["notApplicable"] = BlankMeaningModel.NotApplicable,
        ["zero"] = BlankMeaningModel.Zero,
    };

    public static IReadOnlyDictionary<string, RuleSeverityModel> Severities { get; } = new Dictionary<string, RuleSeverityModel>
    {
        ["error"] = RuleSeverityModel.Error,
        ["warning"] = RuleSeverityModel.Warning,
        ["info"] = RuleSeverityModel.Info,
    };

    public static IReadOnlyDictionary<string, BlankPolicyModel> BlankPolicies { get; } = new Dictionary<string, BlankPolicyModel>
    {
        ["zero"] = BlankPolicyModel.Zero,
        ["unknown"] = BlankPolicyModel.Unknown,
    };

    public static IReadOnlyDictionary<string, PeriodPartModel> PeriodParts { get; } = new Dictionary<string, PeriodPartModel>
    {
        ["year"] = PeriodPartModel.Year,
        ["quarter"] = PeriodPartModel.Quarter,
        ["month"] = PeriodPartModel.Month,
    };

    public static IReadOnlyDictionary<string, MemberKeyModel> MemberKeys { get; } = new Dictionary<string, MemberKeyModel>
    {
        ["code"] = MemberKeyModel.Code,
        ["name"] = MemberKeyModel.Name,
        ["ordinal"] = MemberKeyModel.Ordinal,
    };

    public static IReadOnlyDictionary<string, RuleFunctionModel> Functions { get; } = new Dictionary<string, RuleFunctionModel>
    {
        ["min"] = RuleFunctionModel.Min,
        ["max"] = RuleFunctionModel.Max,
        ["abs"] = RuleFunctionModel.Abs,
        ["round"] = RuleFunctionModel.Round,
        ["ceiling"] = RuleFunctionModel.Ceiling,
        ["floor"] = RuleFunctionModel.Floor,
        ["nz"] = RuleFunctionModel.Nz,
        ["count"] = RuleFunctionModel.Count,
        ["filled"] = RuleFunctionModel.Filled,
        ["blank"] = RuleFunctionModel.Blank,
    };

    /// <summary>Reads a tolerance: <c>exact</c>, <c>rounding</c>, an amount or a percentage. Null for anything else.</summary>
    public static ToleranceModel? Tolerance(string text)
    {
        if (text == "exact")
            return new ToleranceModel(ToleranceKindModel.Exact, 0);
        if (text == "rounding")
            return new ToleranceModel(ToleranceKindModel.Rounding, 0);
        var isShare = text.EndsWith("%", System.StringComparison.Ordinal) || text.EndsWith("％", System.StringComparison.Ordinal);
        var digits = isShare ? text.Substring(0, text.Length - 1) : text;
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            return null;
        return isShare ? new ToleranceModel(ToleranceKindModel.Relative, amount / 100) : new ToleranceModel(ToleranceKindModel.Absolute, amount);
    }
}
