using System;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Comparisons of two sides, and by how much they may differ.</summary>
internal sealed record Comparing(Func<Amount, Amount, string, bool> IsNear)
{
    public static Comparing Exactly { get; } = new(static (_, _, _) => false);

    /// <summary>The intervals of both sides meet.</summary>
    public static Comparing Rounded { get; } = new(static (left, right, sign) =>
        (sign == ">=" || left.Low <= right.High) && (sign == "<=" || left.High >= right.Low));

    public static Comparing Within(decimal amount) => new((left, right, sign) => Near(left, right, sign, amount));

    /// <summary>A share of the larger side.</summary>
    public static Comparing WithinShare(decimal share)
        => new((left, right, sign) => Near(left, right, sign, Fraction.Max(Fraction.Abs(left.Value), Fraction.Abs(right.Value)) * share));

    public Found Equal(Amount? left, Amount? right) => Compare(left, "=", right);

    public Found AtMost(Amount? left, Amount? right) => Compare(left, "<=", right);

    public Found AtLeast(Amount? left, Amount? right) => Compare(left, ">=", right);

    public Found Compare(Amount? first, string sign, Amount? second)
    {
        if (first is not { } left || second is not { } right)
            return Found.NotEvaluated;
        if (Holds(left.Value.CompareTo(right.Value), sign))
            return new(RuleStatus.Pass, left, right);
        return new(sign is "=" or "<=" or ">=" && IsNear(left, right, sign) ? RuleStatus.PassWithinTolerance : RuleStatus.Fail, left, right);
    }

    /// <summary>The same as a truth value, for conditions that join several comparisons.</summary>
    public static bool? Is(Amount? left, string sign, Amount? right)
        => left is { } first && right is { } second ? Holds(first.Value.CompareTo(second.Value), sign) : null;

    private static bool Near(Amount left, Amount right, string sign, Fraction allowed)
        => (sign == ">=" || left.Value - right.Value <= allowed) && (sign == "<=" || right.Value - left.Value <= allowed);

    private static bool Holds(int order, string sign) => sign switch
    {
        "=" => order == 0,
        "!=" => order != 0,
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        ">=" => order >= 0,
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };
}
