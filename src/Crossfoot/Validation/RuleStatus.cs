namespace Crossfoot;

/// <summary>How a rule came out.</summary>
public enum RuleStatus
{
    /// <summary>It holds.</summary>
    Pass,

    /// <summary>It holds within its tolerance, not exactly.</summary>
    PassWithinTolerance,

    /// <summary>It does not hold.</summary>
    Fail,

    /// <summary>It could not be evaluated; see <see cref="RuleOutcome.Reason"/>.</summary>
    NotEvaluated,
}

/// <summary>Why a rule could not be evaluated.</summary>
public enum NotEvaluatedReason
{
    /// <summary>It was evaluated.</summary>
    None,

    /// <summary>A cell was not read.</summary>
    Absent,

    /// <summary>A cell, or every cell of a sum, is blank or does not apply.</summary>
    Blank,

    /// <summary>A cell holds a text that cannot be its value.</summary>
    Invalid,

    /// <summary>The report of an earlier period was not given.</summary>
    NoPrior,

    /// <summary>The table is not in the report.</summary>
    TableMissing,

    /// <summary>A cell does not exist in the edition of its table.</summary>
    Edition,

    /// <summary>A divisor is zero.</summary>
    DivisionByZero,

    /// <summary>The rule needs the period of the report, which is not known.</summary>
    NoPeriod,

    /// <summary>A parameter has no value for this period or group.</summary>
    NoParameter,

    /// <summary>The rule's condition does not hold.</summary>
    ConditionNotMet,
}
