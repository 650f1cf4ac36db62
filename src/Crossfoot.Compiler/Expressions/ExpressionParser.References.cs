using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Expressions;

/// <summary>References to cells.</summary>
internal sealed partial class ExpressionParser
{
    private ExpressionSyntax ParseReference()
    {
        var start = _tokens.Current.Span.Start;
        SegmentSyntax? table = null;
        Located<string>? instance = null;
        if (_tokens.Next.Kind is TokenKind.Bang or TokenKind.LeftBracket)
        {
            var token = _tokens.Take();
            table = new SegmentSyntax(token.Text, token.Kind == TokenKind.QuotedText, token.Span);
            if (_tokens.Current.Kind == TokenKind.LeftBracket && (instance = ParseInstance()) is null)
            {
                _tokens.SkipToEnd();
                return new ErrorSyntax(_tokens.SpanFrom(start));
            }

            _tokens.Take();
        }

        AxisSyntax? crossed = null;
        if (AxisParser.Parse(_tokens) is not { } axis)
            return new ErrorSyntax(_tokens.SpanFrom(start));
        if (_tokens.TryTake(TokenKind.At))
        {
            crossed = AxisParser.Parse(_tokens);
            if (crossed is null)
                return new ErrorSyntax(_tokens.SpanFrom(start));
        }

        var where = _tokens.Current.Kind == TokenKind.Where ? ParseWhere() : null;
        return new ReferenceSyntax(table, axis, crossed, _tokens.SpanFrom(start)) { Instance = instance, Where = where };
    }

    /// <summary>The key in brackets; the current token is the opening one, and behind a key the mark of the table follows.</summary>
    private Located<string>? ParseInstance()
    {
        _tokens.Take();
        var key = _tokens.Current;
        if (key.Kind is not (TokenKind.QuotedText or TokenKind.Identifier or TokenKind.Number) || _tokens.Next.Kind != TokenKind.RightBracket)
        {
            if (key.Kind != TokenKind.Unknown)
                _tokens.Report(Descriptors.InstanceKeyExpected, key.Span, key.Text);
            return null;
        }

        _tokens.Take();
        _tokens.Take();
        if (_tokens.Current.Kind == TokenKind.Bang)
            return new Located<string>(key.Text, key.Span);
        if (_tokens.Current.Kind != TokenKind.Unknown)
            _tokens.Report(Descriptors.InstanceWithoutMark, _tokens.IsAtEnd ? key.Span : _tokens.Current.Span, key.Text);
        return null;
    }

    /// <summary>The condition on members; the current token is <c>where</c>.</summary>
    private ExpressionSyntax ParseWhere()
    {
        if (IsTooLong(_depth, ParseDepth.Nesting))
            return new ErrorSyntax(_tokens.Current.Span);
        _tokens.Take();
        _depth++;
        var condition = ParseOr();
        _depth--;
        return condition;
    }
}
