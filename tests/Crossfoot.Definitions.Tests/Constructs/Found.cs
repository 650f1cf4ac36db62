namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>How an instance of a rule must come out.</summary>
internal readonly record struct Found(RuleStatus Status, Amount? Left = null, Amount? Right = null)
{
    public static Found NotEvaluated => new(RuleStatus.NotEvaluated);

    /// <summary>A condition that is no single comparison: there are no sides to show.</summary>
    public static implicit operator Found(bool? condition) => new(condition switch
    {
        null => RuleStatus.NotEvaluated,
        true => RuleStatus.Pass,
        false => RuleStatus.Fail,
    });

    /// <summary>The outcome where a condition was asked for first.</summary>
    public Found When(bool? condition) => condition == true ? this : NotEvaluated;
}
