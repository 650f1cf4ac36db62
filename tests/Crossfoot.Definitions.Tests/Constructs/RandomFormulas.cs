using System;
using System.Linq;

namespace Crossfoot.Definitions.Tests.Constructs;

/// <summary>Formulas and conditions of every shape over the rows a to d.</summary>
internal sealed class RandomFormulas(Random random)
{
    private static readonly string[] Rows = ["a", "b", "c", "d"];

    private static readonly string[] Signs = ["=", "!=", "<", "<=", ">", ">="];

    public Condition Condition(int depth) => random.Next(depth > 0 ? 9 : 5) switch
    {
        <= 3 => Comparison(depth),
        4 => random.Next(2) == 0
            ? Constructs.Condition.Between(WithCells(0), Number(0), Number(0))
            : Constructs.Condition.NoneOf(WithCells(0), Number(0), Number(0)),
        <= 6 => Constructs.Condition.And(Condition(depth - 1), Condition(depth - 1)),
        7 => Constructs.Condition.Or(Condition(depth - 1), Condition(depth - 1)),
        _ => Constructs.Condition.Not(Condition(depth - 1)),
    };

    public Condition Comparison(int depth) => Constructs.Condition.Compare(WithCells(depth), Signs[random.Next(Signs.Length)], Number(depth));

    private Formula WithCells(int depth) => random.Next(2) == 0 ? Cell() : Formula.Chain(Cell(), Number(depth), random.Next(2) == 0);

    private Formula Number(int depth) => random.Next(depth > 0 ? 16 : 4) switch
    {
        <= 2 => Cell(),
        3 => Formula.Constant(random.Next(3)),
        <= 8 => Formula.Chain(Number(depth - 1), Number(depth - 1), random.Next(2) == 0),
        9 => Formula.Sum([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Number(depth - 1))]),
        10 => Formula.Negative(Number(depth - 1)),
        11 or 12 => Formula.Product(Number(depth - 1), Number(depth - 1)),
        13 => Formula.Quotient(Number(depth - 1), Cell()),
        _ => Call(depth - 1),
    };

    private Formula Call(int depth) => random.Next(6) switch
    {
        0 => Formula.Call("max", [Number(depth), Number(depth)], Amount.Max),
        1 => Formula.Call("min", [Number(depth), Number(depth), Cell()], Amount.Min),
        2 => Formula.Call("abs", [Number(depth)], static numbers => Amount.Abs(numbers[0])),
        3 => Formula.Call("round", [Number(depth)], static numbers => Amount.Round(numbers[0], 1), ", 1"),
        4 => Formula.Call("floor", [Number(depth)], static numbers => Amount.Floor(numbers[0])),
        _ => Formula.Call("ceiling", [Number(depth)], static numbers => Amount.Ceiling(numbers[0])),
    };

    private Formula Cell() => Formula.Cell(Rows[random.Next(Rows.Length)]);
}
