using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Expressions;

/// <summary>Parses what names rows and columns: paths, ranges, sets and what they leave out.</summary>
internal static class AxisParser
{
    /// <summary>Whether the current token can begin a path.</summary>
    public static bool IsAtPath(TokenReader tokens) => tokens.Current.Kind is TokenKind.Identifier or TokenKind.QuotedText;

    /// <summary>An axis that stands alone, as after <c>closed:</c>; null where it cannot be read, which is reported.</summary>
    public static AxisSyntax? ParseWhole(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var tokens = new TokenReader(scalar, diagnostics);
        if (tokens.HasErrors || Parse(tokens) is not { } axis)
            return null;
        if (!tokens.IsAtEnd && !tokens.HasErrors)
            tokens.Report(Descriptors.UnexpectedToken, tokens.Current.Span, tokens.Current.Text);
        return tokens.HasErrors ? null : axis;
    }

    /// <summary>An axis. The current token begins a path, or is reported; then the answer is null.</summary>
    public static AxisSyntax? Parse(TokenReader tokens) => Parse(tokens, mayExcept: true);

    /// <summary>One or more axes after <c>except</c>: a list needs parentheses unless <paramref name="isOpenList"/>.</summary>
    public static List<AxisSyntax> ParseExcept(TokenReader tokens, bool isOpenList)
    {
        var excepted = new List<AxisSyntax>();
        var isParenthesised = tokens.TryTake(TokenKind.LeftParenthesis);
        do
        {
            if (Parse(tokens, mayExcept: false) is not { } axis)
                break;
            excepted.Add(axis);
        }
        while ((isParenthesised || isOpenList) && tokens.TryTake(TokenKind.Comma));

        if (isParenthesised && !tokens.TryTake(TokenKind.RightParenthesis) && !tokens.HasErrors)
            tokens.Report(Descriptors.UnexpectedToken, tokens.Current.Span, tokens.Current.Text);
        return excepted;
    }

    private static AxisSyntax? Parse(TokenReader tokens, bool mayExcept)
    {
        var start = tokens.Current.Span.Start;
        if (ParsePath(tokens, out var wildcard) is not { } from)
            return null;
        PathSyntax? to = null;
        if (wildcard == Wildcard.None && tokens.TryTake(TokenKind.DotDot))
        {
            to = ParsePath(tokens, out var second);
            if (to is null)
                return null;
            if (second != Wildcard.None)
                tokens.Report(Descriptors.WildcardInRange, tokens.SpanFrom(to.Span.Start));
        }

        IReadOnlyList<AxisSyntax> except = [];
        if (mayExcept && tokens.TryTake(TokenKind.Except))
            except = ParseExcept(tokens, isOpenList: false);
        return new AxisSyntax(from, to, wildcard, except, tokens.SpanFrom(start));
    }

    private static PathSyntax? ParsePath(TokenReader tokens, out Wildcard wildcard)
    {
        wildcard = Wildcard.None;
        if (!IsAtPath(tokens))
        {
            ExpressionParser.ReportExpected(tokens);
            return null;
        }

        var start = tokens.Current.Span.Start;
        var segments = new List<SegmentSyntax> { Segment(tokens.Take()) };
        while (wildcard == Wildcard.None && tokens.Current.Kind == TokenKind.Dot)
        {
            switch (tokens.Next.Kind)
            {
                case TokenKind.Children or TokenKind.Leaves:
                    tokens.Take();
                    wildcard = tokens.Take().Kind == TokenKind.Leaves ? Wildcard.Leaves : Wildcard.Children;
                    break;
                case TokenKind.Identifier or TokenKind.QuotedText:
                    tokens.Take();
                    segments.Add(Segment(tokens.Take()));
                    break;
                default:
                    tokens.Report(Descriptors.PathEndsWithDot, tokens.Take().Span);
                    return null;
            }
        }

        var first = segments[0].Span.Start;
        return new PathSyntax(segments, TextSpan.FromBounds(first < start ? first : start, segments[segments.Count - 1].Span.End));
    }

    private static SegmentSyntax Segment(Token token) => new(token.Text, token.Kind == TokenKind.QuotedText, token.Span);
}
