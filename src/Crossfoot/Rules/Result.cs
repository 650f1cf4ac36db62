namespace Crossfoot.Rules;

/// <summary>What a part of a rule evaluates to: a number, a text, a truth value, or unknown for a reason.</summary>
internal readonly struct Result
{
    private Result(ResultKind kind, Quantity number, string? text, NotEvaluatedReason reason, bool isWithinTolerance)
    {
        Kind = kind;
        Number = number;
        Text = text;
        Reason = reason;
        IsWithinTolerance = isWithinTolerance;
    }

    public static Result True => new(ResultKind.True, default, null, NotEvaluatedReason.None, false);

    public static Result False => new(ResultKind.False, default, null, NotEvaluatedReason.None, false);

    /// <summary>True, but only thanks to the tolerance.</summary>
    public static Result TrueWithinTolerance => new(ResultKind.True, default, null, NotEvaluatedReason.None, true);

    public ResultKind Kind { get; }

    public Quantity Number { get; }

    public string? Text { get; }

    public NotEvaluatedReason Reason { get; }

    public bool IsWithinTolerance { get; }

    public bool IsUnknown => Kind == ResultKind.Unknown;

    public static implicit operator Result(Quantity number) => new(ResultKind.Number, number, null, NotEvaluatedReason.None, false);

    public static implicit operator Result(Number number) => (Quantity)number;

    public static implicit operator Result(string text) => new(ResultKind.Text, default, text, NotEvaluatedReason.None, false);

    public static implicit operator Result(bool truth) => truth ? True : False;

    public static Result Unknown(NotEvaluatedReason reason) => new(ResultKind.Unknown, default, null, reason, false);
}

/// <summary>The kinds of result.</summary>
internal enum ResultKind
{
    Unknown,
    Number,
    Text,
    True,
    False,
}
