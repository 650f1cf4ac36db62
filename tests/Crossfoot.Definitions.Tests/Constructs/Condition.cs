using System;
using System.Linq;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>A condition as it is written, and what it means: yes, no or unknown.</summary>
/// <param name="Text">The condition as it is written.</param>
/// <param name="Rank">How strongly its last operator binds.</param>
/// <param name="Holds">Whether it holds.</param>
internal sealed record Condition(string Text, int Rank, Func<Scene, bool?> Holds)
{
    private const int Either = 0;
    private const int Both = 1;
    private const int Opposite = 2;
    private const int Compared = 3;

    /// <summary>The sides of a single comparison; null for anything else.</summary>
    public Func<Scene, (Amount? Left, Amount? Right)>? Sides { get; private init; }

    /// <summary>The sign of a single comparison.</summary>
    public string Sign { get; private init; } = "";

    public static Condition Compare(Formula left, string sign, Formula right)
        => new($"{left.In(Formula.Chained)} {sign} {right.In(Formula.Chained)}", Compared, scene => Comparing.Is(left.Number(scene), sign, right.Number(scene)))
        {
            Sign = sign,
            Sides = scene => (left.Number(scene), right.Number(scene)),
        };

    public static Condition Between(Formula x, Formula low, Formula high) => new(
        $"{x.Text} between {low.Text} and {high.Text}",
        Compared,
        scene => Comparing.Is(x.Number(scene), ">=", low.Number(scene)) & Comparing.Is(x.Number(scene), "<=", high.Number(scene)));

    public static Condition NoneOf(Formula x, params Formula[] values) => new(
        $"{x.Text} not in ({string.Join(", ", values.Select(static value => value.Text))})",
        Compared,
        scene => values.Select(value => Comparing.Is(x.Number(scene), "!=", value.Number(scene))).Aggregate(static (all, one) => all & one));

    public static Condition And(Condition left, Condition right)
        => new($"{left.In(Both)} and {right.In(Opposite)}", Both, scene => left.Holds(scene) & right.Holds(scene));

    public static Condition Or(Condition left, Condition right)
        => new($"{left.In(Either)} or {right.In(Both)}", Either, scene => left.Holds(scene) | right.Holds(scene));

    public static Condition Not(Condition operand) => new($"not {operand.In(Opposite)}", Opposite, scene => !operand.Holds(scene));

    /// <summary>How a rule that checks this condition must come out: a single comparison may hold within a tolerance and shows its sides.</summary>
    public Found Check(Scene scene, Comparing comparing)
        => Sides?.Invoke(scene) is { } sides ? comparing.Compare(sides.Left, Sign, sides.Right) : Holds(scene);

    private string In(int rank) => Rank < rank ? $"({Text})" : Text;
}
