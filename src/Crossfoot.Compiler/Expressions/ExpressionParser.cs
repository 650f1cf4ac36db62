using System.Collections.Generic;
using System.Globalization;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Expressions;

/// <summary>Parses the expressions after <c>check:</c>, <c>when:</c> and <c>equals:</c> by recursive descent.</summary>
internal sealed partial class ExpressionParser
{
    private readonly TokenReader _tokens;
    private int _depth;
    private int _joins;
    private bool _isTooLong;

    private ExpressionParser(TokenReader tokens) => _tokens = tokens;

    /// <summary>Parses an expression. What cannot be read is an <see cref="ErrorSyntax"/> in the tree, and reported.</summary>
    /// <param name="scalar">The expression.</param>
    /// <param name="diagnostics">Where errors go.</param>
    /// <param name="hasErrors">Whether there were any.</param>
    public static ExpressionSyntax Parse(YamlScalar scalar, DiagnosticBag diagnostics, out bool hasErrors)
    {
        var parser = new ExpressionParser(new TokenReader(scalar, diagnostics));
        var expression = parser.ParseWhole();
        hasErrors = parser._tokens.HasErrors;
        return expression;
    }

    /// <summary>Reports the current token where an operand should stand; at the end, the token before it is shown.</summary>
    internal static void ReportExpected(TokenReader tokens)
    {
        var token = tokens.Current;
        if (token.Kind == TokenKind.Unknown)
            return;
        if (token.Kind == TokenKind.End)
            tokens.Report(Descriptors.ExpressionEndsEarly, token.Span);
        else if (token.Kind == tokens.Previous?.Kind)
            tokens.ReportTwice(token);
        else
            tokens.Report(Descriptors.ExpectedOperand, token.Span, token.Text);
    }

    private ExpressionSyntax ParseWhole()
    {
        if (_tokens.IsAtEnd)
        {
            if (!_tokens.HasErrors)
                _tokens.Report(Descriptors.EmptyExpression, _tokens.Whole);
            return new ErrorSyntax(_tokens.Whole);
        }

        var expression = ParseOr();
        if (_tokens.IsAtEnd)
            return expression;
        if (_tokens.Current.Kind != TokenKind.Unknown)
            ReportUnexpected(_tokens.Current);
        return new ErrorSyntax(_tokens.Whole);
    }

    private void ReportUnexpected(Token token) => _tokens.Report(Descriptors.UnexpectedToken, token.Span, token.Text);

    private ExpressionSyntax ParseOr()
    {
        var start = _tokens.Current.Span.Start;
        var left = ParseAnd();
        while (_tokens.Current.Kind == TokenKind.Or)
        {
            if (IsTooLong(++_joins, ParseDepth.Joins))
                return new ErrorSyntax(_tokens.SpanFrom(start));
            _tokens.Take();
            var right = ParseAnd();
            left = new LogicalSyntax(left, right, IsOr: true, _tokens.SpanFrom(start));
        }

        return left;
    }

    private ExpressionSyntax ParseAnd()
    {
        var start = _tokens.Current.Span.Start;
        var left = ParseNot();
        while (_tokens.Current.Kind == TokenKind.And)
        {
            if (IsTooLong(++_joins, ParseDepth.Joins))
                return new ErrorSyntax(_tokens.SpanFrom(start));
            _tokens.Take();
            var right = ParseNot();
            left = new LogicalSyntax(left, right, IsOr: false, _tokens.SpanFrom(start));
        }

        return left;
    }

    private ExpressionSyntax ParseNot()
    {
        var start = _tokens.Current.Span.Start;
        if (_tokens.Current.Kind != TokenKind.Not)
            return ParseComparison();
        if (IsTooLong(_depth, ParseDepth.Nesting))
            return new ErrorSyntax(_tokens.SpanFrom(start));
        _tokens.Take();
        _depth++;
        var operand = ParseNot();
        _depth--;
        return new NotSyntax(operand, _tokens.SpanFrom(start));
    }

    private ExpressionSyntax ParseComparison()
    {
        var start = _tokens.Current.Span.Start;
        var left = ParseSum();
        var isNegated = _tokens.Current.Kind == TokenKind.Not && _tokens.Next.Kind is TokenKind.In or TokenKind.Between;
        if (isNegated)
            _tokens.Take();
        if (_tokens.TryTake(TokenKind.Between))
            return ParseBetween(left, isNegated, start);
        if (_tokens.TryTake(TokenKind.In))
            return ParseIn(left, isNegated, start);
        if (OperatorOf(_tokens.Current.Kind) is not { } comparison)
            return left;

        _tokens.Take();
        var right = ParseSum();
        ExpressionSyntax result = new ComparisonSyntax(comparison, left, right, _tokens.SpanFrom(start));
        while (OperatorOf(_tokens.Current.Kind) is not null)
        {
            _tokens.Report(Descriptors.ChainedComparison, _tokens.Current.Span, _tokens.Current.Text);
            _tokens.Take();
            ParseSum();
            result = new ErrorSyntax(_tokens.SpanFrom(start));
        }

        return result;
    }

    private BetweenSyntax ParseBetween(ExpressionSyntax operand, bool isNegated, int start)
    {
        var low = ParseSum();
        if (!_tokens.TryTake(TokenKind.And))
        {
            if (low is not ErrorSyntax)
                _tokens.Report(Descriptors.BetweenWithoutAnd, _tokens.Current.Span);
            return new BetweenSyntax(operand, low, new ErrorSyntax(_tokens.Current.Span), isNegated, _tokens.SpanFrom(start));
        }

        var high = ParseSum();
        return new BetweenSyntax(operand, low, high, isNegated, _tokens.SpanFrom(start));
    }

    private ExpressionSyntax ParseIn(ExpressionSyntax operand, bool isNegated, int start)
    {
        if (_tokens.Current.Kind != TokenKind.LeftParenthesis)
        {
            _tokens.Report(Descriptors.InWithoutList, _tokens.Current.Span);
            ParseSum();
            return new ErrorSyntax(_tokens.SpanFrom(start));
        }

        var values = ParseList();
        _joins += values.Count;
        if (IsTooLong(_joins, ParseDepth.Joins))
            return new ErrorSyntax(_tokens.SpanFrom(start));
        return new InSyntax(operand, values, isNegated, _tokens.SpanFrom(start));
    }

    private ExpressionSyntax ParseSum()
    {
        var start = _tokens.Current.Span.Start;
        var terms = new List<SumTermSyntax> { new(ParseProduct(), false) };
        while (true)
        {
            if (_tokens.Current.Kind is TokenKind.Plus or TokenKind.Minus)
            {
                var isSubtracted = _tokens.Take().Kind == TokenKind.Minus;
                terms.Add(new SumTermSyntax(ParseProduct(), isSubtracted));
            }
            else if (StartsOperand())
            {
                ReportMissingOperator();
                terms.Add(new SumTermSyntax(ParseProduct(), false));
            }
            else
            {
                break;
            }
        }

        return terms.Count == 1 ? terms[0].Operand : new SumSyntax(terms, _tokens.SpanFrom(start));
    }

    /// <summary>Whether an operand begins where an operator should stand, or something unknown stands between two operands.</summary>
    private bool StartsOperand()
    {
        while (_tokens.Current.Kind == TokenKind.Unknown)
            _tokens.Take();
        return _tokens.Current.Kind is TokenKind.Identifier or TokenKind.QuotedText or TokenKind.Number or TokenKind.Percentage or TokenKind.LeftParenthesis;
    }

    private void ReportMissingOperator()
    {
        if (!_tokens.IsBehindUnknown)
            _tokens.Report(Descriptors.MissingOperator, _tokens.Current.Span, _tokens.Current.Text);
    }

    private ExpressionSyntax ParseProduct()
    {
        var start = _tokens.Current.Span.Start;
        var left = ParseUnary();
        while (_tokens.Current.Kind is TokenKind.Times or TokenKind.Divide)
        {
            if (IsTooLong(++_joins, ParseDepth.Joins))
                return new ErrorSyntax(_tokens.SpanFrom(start));
            var isQuotient = _tokens.Take().Kind == TokenKind.Divide;
            var right = ParseUnary();
            left = new ProductSyntax(left, right, isQuotient, _tokens.SpanFrom(start));
        }

        return left;
    }

    private ExpressionSyntax ParseUnary()
    {
        var start = _tokens.Current.Span.Start;
        if (_tokens.Current.Kind is not (TokenKind.Plus or TokenKind.Minus))
            return ParsePrimary();
        if (IsTooLong(_depth, ParseDepth.Nesting))
            return new ErrorSyntax(_tokens.SpanFrom(start));
        if (_tokens.Current.Kind == TokenKind.Plus)
            ReportExpected(_tokens);
        var isNegated = _tokens.Take().Kind == TokenKind.Minus;
        _depth++;
        var operand = ParseUnary();
        _depth--;
        return isNegated && operand is not ErrorSyntax ? new NegationSyntax(operand, _tokens.SpanFrom(start)) : operand;
    }

    private ExpressionSyntax ParsePrimary()
    {
        var token = _tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Percentage:
                return ParseNumber();
            case TokenKind.LeftParenthesis:
                return ParseParenthesised();
            case TokenKind.Identifier when _tokens.Next.Kind == TokenKind.LeftParenthesis:
                _tokens.Take();
                var arguments = ParseList();
                return new CallSyntax(new Located<string>(token.Text, token.Span), arguments, _tokens.SpanFrom(token.Span.Start));
            case TokenKind.Identifier:
                return ParseReference();
            case TokenKind.QuotedText:
                if (_tokens.Next.Kind is TokenKind.Dot or TokenKind.DotDot or TokenKind.At or TokenKind.Bang or TokenKind.LeftBracket or TokenKind.Except)
                    return ParseReference();
                _tokens.Take();
                return new TextSyntax(token.Text, token.Span);
            case TokenKind.Unknown:
                // Reported by the lexer; what follows it may be the operand that was meant.
                _tokens.Take();
                return StartsOperand() ? Discard(ParsePrimary(), token) : new ErrorSyntax(token.Span);
            default:
                ReportExpected(_tokens);
                if (token.Kind == _tokens.Previous?.Kind && token.Kind != TokenKind.End)
                {
                    // Written twice: what follows is the operand.
                    _tokens.Take();
                    if (StartsOperand())
                        return ParsePrimary();
                }
                else if (token.Kind is TokenKind.Times or TokenKind.Divide or TokenKind.Dot or TokenKind.DotDot or TokenKind.At or TokenKind.Bang)
                {
                    _tokens.Take();
                    if (StartsOperand())
                        return Discard(ParsePrimary(), token);
                }

                return new ErrorSyntax(token.Span);
        }
    }

    private ErrorSyntax Discard(ExpressionSyntax operand, Token before) => new(TextSpan.FromBounds(before.Span.Start, operand.Span.End));

    private ExpressionSyntax ParseNumber()
    {
        var token = _tokens.Take();
        var digits = token.Text.Replace(".", "").TrimStart('0').Length;
        if (digits <= 28 && decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return new NumberSyntax(value, token.Kind == TokenKind.Percentage, token.Span);
        _tokens.Report(Descriptors.NumberTooLong, token.Span, token.Text);
        return new ErrorSyntax(token.Span);
    }

    private ExpressionSyntax ParseParenthesised()
    {
        var start = _tokens.Current.Span.Start;
        if (IsTooLong(_depth, ParseDepth.Nesting))
            return new ErrorSyntax(_tokens.SpanFrom(start));
        _tokens.Take();
        _depth++;
        var inner = ParseOr();
        _depth--;
        if (!_tokens.TryTake(TokenKind.RightParenthesis))
            return SkipList(start);
        return inner;
    }

    /// <summary>A list in parentheses; the current token is the opening one.</summary>
    private List<ExpressionSyntax> ParseList()
    {
        var start = _tokens.Current.Span.Start;
        var items = new List<ExpressionSyntax>();
        if (IsTooLong(_depth, ParseDepth.Nesting))
            return items;
        _tokens.Take();
        if (_tokens.TryTake(TokenKind.RightParenthesis))
            return items;
        _depth++;
        do
            items.Add(ParseOr());
        while (_tokens.TryTake(TokenKind.Comma));
        _depth--;
        if (!_tokens.TryTake(TokenKind.RightParenthesis))
            items.Add(SkipList(start));
        return items;
    }

    /// <summary>Reports what stands before the closing parenthesis and goes on behind it.</summary>
    private ErrorSyntax SkipList(int start)
    {
        if (!_tokens.IsAtEnd && _tokens.Current.Kind != TokenKind.Unknown)
            ReportUnexpected(_tokens.Current);
        for (var open = 1; open > 0 && !_tokens.IsAtEnd;)
        {
            open += _tokens.Take().Kind switch
            {
                TokenKind.LeftParenthesis => 1,
                TokenKind.RightParenthesis => -1,
                _ => 0,
            };
        }

        return new ErrorSyntax(_tokens.SpanFrom(start));
    }

    /// <summary>Past a limit, reports it and gives up on the rest.</summary>
    private bool IsTooLong(int count, int limit)
    {
        if (count < limit)
            return false;
        if (!_isTooLong)
            _tokens.Report(Descriptors.ExpressionTooDeep, _tokens.Current.Span, limit.ToString(CultureInfo.InvariantCulture));
        _isTooLong = true;
        _tokens.SkipToEnd();
        return true;
    }

    private static ComparisonOperator? OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Equal => ComparisonOperator.Equal,
        TokenKind.NotEqual => ComparisonOperator.NotEqual,
        TokenKind.Less => ComparisonOperator.Less,
        TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
        TokenKind.Greater => ComparisonOperator.Greater,
        TokenKind.GreaterOrEqual => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };
}
