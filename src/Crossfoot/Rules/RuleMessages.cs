using System.Diagnostics;

namespace Crossfoot.Rules;

/// <summary>The words of rule outcomes.</summary>
internal static class RuleMessages
{
    private static readonly MessageTemplate PriorPeriod = new(" (prior period)", "（上期）");
    private static readonly MessageTemplate EarlierPeriod = new(" ({0} periods before)", "（前 {0} 期）");
    private static readonly MessageTemplate Holds = new("holds", "成立");
    private static readonly MessageTemplate Formula = new("{0} ({1})", "{0}（{1}）");
    private static readonly MessageTemplate FormulaWithWords = new("{0} ({1}); the form says: {2}", "{0}（{1}）；表式规定：{2}");
    private static readonly MessageTemplate WithinTolerance = new("{0}, within the tolerance", "{0}，在容差之内");
    private static readonly MessageTemplate Absent = new("not evaluated: a cell was not read", "未评估：有单元格未读取");
    private static readonly MessageTemplate Blank = new("not evaluated: a cell is blank or does not apply", "未评估：有单元格空白或不适用");
    private static readonly MessageTemplate Invalid = new("not evaluated: a cell holds an invalid value", "未评估：有单元格的值无效");
    private static readonly MessageTemplate NoPrior = new("not evaluated: no report of the earlier period", "未评估：缺少上期报告");
    private static readonly MessageTemplate TableMissing = new("not evaluated: a table is missing", "未评估：缺少表格");
    private static readonly MessageTemplate Edition = new("not evaluated: a cell does not exist in this edition", "未评估：该版本没有此单元格");
    private static readonly MessageTemplate DivisionByZero = new("not evaluated: a divisor is zero", "未评估：除数为零");
    private static readonly MessageTemplate NoPeriod = new("not evaluated: the period of the report is not known", "未评估：报告期未知");
    private static readonly MessageTemplate NoParameter = new("not evaluated: a parameter has no value for this case", "未评估：参数没有对应的取值");
    private static readonly MessageTemplate ConditionNotMet = new("not evaluated: the condition of the rule does not hold", "未评估：规则的条件不成立");

    /// <summary>How far back a cell is taken from.</summary>
    public static Message Earlier(int periods) => periods == 1 ? PriorPeriod.With() : EarlierPeriod.With(periods);

    /// <summary>The formula with its numbers, then with its labels, then the form's own words.</summary>
    public static Message Found(RulePlan plan, in Frame frame, RuleStatus status)
    {
        if (status == RuleStatus.Pass)
            return Holds.With();
        var numbers = new FormulaText(plan.Check, frame, showsNumbers: true);
        var labels = new FormulaText(plan.Check, frame, showsNumbers: false);
        var found = plan.Rule.Message is { } words ? FormulaWithWords.With(numbers, labels, words) : Formula.With(numbers, labels);
        return status == RuleStatus.PassWithinTolerance ? WithinTolerance.With(found) : found;
    }

    public static Message NotEvaluated(NotEvaluatedReason reason) => (reason switch
    {
        NotEvaluatedReason.Absent => Absent,
        NotEvaluatedReason.Blank => Blank,
        NotEvaluatedReason.Invalid => Invalid,
        NotEvaluatedReason.NoPrior => NoPrior,
        NotEvaluatedReason.TableMissing => TableMissing,
        NotEvaluatedReason.Edition => Edition,
        NotEvaluatedReason.DivisionByZero => DivisionByZero,
        NotEvaluatedReason.NoPeriod => NoPeriod,
        NotEvaluatedReason.NoParameter => NoParameter,
        NotEvaluatedReason.None or NotEvaluatedReason.ConditionNotMet => ConditionNotMet,
        _ => throw new UnreachableException(),
    }).With();

    /// <summary>A formula as it stood when the rule was evaluated, even if cells change afterwards.</summary>
    private sealed class FormulaText(Node check, in Frame frame, bool showsNumbers) : ILocalized
    {
        private readonly string _english = FormulaPrinter.Print(check, frame, showsNumbers, Language.English);
        private readonly string _chinese = FormulaPrinter.Print(check, frame, showsNumbers, Language.Chinese);

        public string In(Language language) => language == Language.Chinese ? _chinese : _english;

        public override string ToString() => _english;
    }
}
