using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Tests.Expressions;

/// <summary>What holds of every expression.</summary>
public sealed class ExpressionFuzzTests
{
    private static readonly string[] Words =
    [
        "a", "结果", "x1", "sum", "prior", "each", "row", "17", "2.5", "5%", "１２", "\"t\"", "“", "'", "(", ")", "（", "）", ",", "，", "@", "!", ".", "..",
        "*", "**", "+", "＋", "-", "×", "/", "=", "==", "!=", "<", "≤", ">=", "and", "or", "not", "in", "between", "except", "where", "#", "$", "\uD840\uDC00", "\uD840", "　", " ",
    ];

    [Fact]
    public void A_printed_expression_parses_to_the_same_tree()
    {
        var random = new Random(20191121);
        for (var i = 0; i < 5_000; i++)
        {
            var tree = Condition(random, 4);
            var text = Shape.Text(tree);
            Assert.Equal(Shape.Of(tree), Shape.Of(Parsed.Expression(text)));
        }
    }

    [Fact]
    public void Token_soup_never_throws_and_reports_within_the_text()
    {
        var random = new Random(4711);
        for (var i = 0; i < 50_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Words[random.Next(Words.Length)] + (random.Next(2) == 0 ? " " : "")));
            var bag = Parsed.Bag(text);
            ExpressionParser.Parse(Parsed.Scalar(text), bag, out var hasErrors);
            Assert.Equal(bag.Diagnostics.Count > 0, hasErrors);
            ScopeParser.Parse(Parsed.Scalar(text), bag);
            Assert.All(bag.Diagnostics, diagnostic => Assert.InRange(diagnostic.Span.End, diagnostic.Span.Start, text.Length));
        }
    }

    private static ExpressionSyntax Condition(Random random, int depth) => (depth == 0 ? 0 : random.Next(6)) switch
    {
        1 => new LogicalSyntax(Condition(random, depth - 1), Condition(random, depth - 1), random.Next(2) == 0, default),
        2 => new NotSyntax(Condition(random, depth - 1), default),
        3 => new BetweenSyntax(Number(random, depth), Number(random, depth), Number(random, depth), random.Next(2) == 0, default),
        4 => new InSyntax(Number(random, depth), Numbers(random, depth), random.Next(2) == 0, default),
        _ => new ComparisonSyntax((ComparisonOperator)random.Next(6), Number(random, depth), Number(random, depth), default),
    };

    private static ExpressionSyntax Number(Random random, int depth) => (depth == 0 ? random.Next(2) : random.Next(7)) switch
    {
        0 => new NumberSyntax(random.Next(1000) / 10m, random.Next(3) == 0, default),
        1 or 2 => Reference(random),
        3 => new SumSyntax([.. Numbers(random, depth - 1).Append(Number(random, depth - 1)).Select((operand, index) => new SumTermSyntax(operand, index > 0 && random.Next(2) == 0))], default),
        4 => new ProductSyntax(Number(random, depth - 1), Number(random, depth - 1), random.Next(2) == 0, default),
        5 => new NegationSyntax(Number(random, depth - 1), default),
        _ => new CallSyntax(new Located<string>("max", default), Numbers(random, depth - 1), default),
    };

    private static List<ExpressionSyntax> Numbers(Random random, int depth) => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Number(random, Math.Max(depth - 1, 0)))];

    private static ReferenceSyntax Reference(Random random) => new(
        random.Next(4) == 0 ? new SegmentSyntax("table", false, default) : null,
        Axis(random, mayExcept: true),
        random.Next(3) == 0 ? Axis(random, mayExcept: true) : null,
        default);

    private static AxisSyntax Axis(Random random, bool mayExcept)
    {
        var wildcard = (Wildcard)random.Next(3);
        return new AxisSyntax(
            Path(random),
            wildcard == Wildcard.None && random.Next(3) == 0 ? Path(random) : null,
            wildcard,
            mayExcept && random.Next(3) == 0 ? [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Axis(random, mayExcept: false))] : [],
            default);
    }

    private static PathSyntax Path(Random random)
        => new([.. Enumerable.Range(0, random.Next(1, 4)).Select(index => random.Next(8) == 0 ? new SegmentSyntax("合 计", true, default) : new SegmentSyntax("abc结果"[random.Next(5)].ToString(), false, default))], default);
}
