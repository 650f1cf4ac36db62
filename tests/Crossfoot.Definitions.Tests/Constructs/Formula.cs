using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>The cells that a formula sees in one column, and what blanks count as.</summary>
internal sealed record Scene(Func<string, Term> Cell, Blanks Blanks);

/// <summary>A formula as it is written, and what it means: a list of terms, more than one only for a chain of additions and subtractions.</summary>
/// <param name="Text">The formula as it is written.</param>
/// <param name="Rank">How strongly its last operator binds.</param>
/// <param name="Terms">What it adds to a chain that it stands in.</param>
internal sealed record Formula(string Text, int Rank, Func<Scene, IEnumerable<Term>> Terms)
{
    public const int Chained = 5;
    public const int Multiplied = 6;
    public const int Signed = 7;
    public const int Whole = 8;

    public static Formula Cell(string row) => new(row, Whole, scene => [scene.Cell(row)]);

    public static Formula Constant(decimal number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture), Whole, _ => [number]);

    public static Formula Chain(Formula first, Formula second, bool isSubtracted) => new(
        $"{first.In(Chained)} {(isSubtracted ? "-" : "+")} {second.In(Multiplied)}",
        Chained,
        scene => [.. first.Terms(scene), .. second.Terms(scene).Select(term => isSubtracted ? -term : term)]);

    public static Formula Sum(params Formula[] parts)
        => new($"sum({string.Join(", ", parts.Select(static part => part.Text))})", Whole, scene => parts.SelectMany(part => part.Terms(scene)));

    public static Formula Negative(Formula operand)
        => new($"-{operand.In(Whole)}", Signed, scene => operand.Terms(scene).Select(static term => -term));

    public static Formula Product(Formula first, Formula second)
        => new($"{first.In(Multiplied)} * {second.In(Signed)}", Multiplied, Known([first, second], static numbers => numbers[0] * numbers[1]));

    public static Formula Quotient(Formula first, Formula second)
        => new($"{first.In(Multiplied)} / {second.In(Signed)}", Multiplied, Known([first, second], static numbers => Amount.Divide(numbers[0], numbers[1])));

    public static Formula Call(string name, Formula[] arguments, Func<Amount?[], Amount?> meaning, string more = "")
        => new($"{name}({string.Join(", ", arguments.Select(static argument => argument.Text))}{more})", Whole, Known(arguments, meaning));

    /// <summary>Of a lone cell what stands in it, a blank being zero only where the rule says so; of anything else the sum of its chain.</summary>
    public Amount? Number(Scene scene)
    {
        Term[] terms = [.. Terms(scene)];
        return terms.Length == 1 ? terms[0].Alone(scene.Blanks) : Constructs.Chain.Sum(scene.Blanks, terms);
    }

    /// <summary>With brackets where it would be read differently without.</summary>
    public string In(int rank) => Rank < rank ? $"({Text})" : Text;

    /// <summary>One number worked out of others; a constant where all of them are.</summary>
    private static Func<Scene, IEnumerable<Term>> Known(Formula[] parts, Func<Amount?[], Amount?> meaning) => scene =>
    {
        Term number = meaning([.. parts.Select(part => part.Number(scene))]);
        return [number with { IsConstant = parts.All(part => Constructs.Chain.IsConstant([.. part.Terms(scene)])) }];
    };
}
