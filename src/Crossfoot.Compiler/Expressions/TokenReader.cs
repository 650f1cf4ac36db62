using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Expressions;

/// <summary>Walks over the tokens of one expression; its parentheses are balanced before anybody looks.</summary>
internal sealed class TokenReader
{
    private readonly List<Token> _tokens;
    private int _position;

    public TokenReader(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        Diagnostics = diagnostics;
        var before = diagnostics.Diagnostics.Count;
        _tokens = Lexer.Read(scalar, diagnostics);
        Balance();
        Whole = scalar.Span;
        HasErrors = diagnostics.Diagnostics.Count > before;
    }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>The whole expression.</summary>
    public TextSpan Whole { get; }

    /// <summary>Whether anything was reported for this expression.</summary>
    public bool HasErrors { get; private set; }

    public Token Current => _tokens[_position];

    public Token Next => _tokens[_position + 1 < _tokens.Count ? _position + 1 : _position];

    /// <summary>The token before the current one.</summary>
    public Token? Previous => _position == 0 ? null : _tokens[_position - 1];

    public bool IsAtEnd => Current.Kind == TokenKind.End;

    /// <summary>Whether the token before the current one means nothing, which was reported.</summary>
    public bool IsBehindUnknown => _position > 0 && _tokens[_position - 1].Kind == TokenKind.Unknown;

    /// <summary>Where the token before the current one ends.</summary>
    public int LastEnd => _position == 0 ? Current.Span.Start : _tokens[_position - 1].Span.End;

    public Token Take()
    {
        var token = Current;
        if (!IsAtEnd)
            _position++;
        return token;
    }

    public bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;
        Take();
        return true;
    }

    public bool TryTakeWord(string word)
    {
        if (Current.Kind != TokenKind.Identifier || Current.Text != word)
            return false;
        Take();
        return true;
    }

    /// <summary>Gives up: the rest is not looked at.</summary>
    public void SkipToEnd() => _position = _tokens.Count - 1;

    public TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, LastEnd > start ? LastEnd : start);

    public void Report(Descriptor descriptor, TextSpan span, params string[] arguments)
    {
        HasErrors = true;
        Diagnostics.Report(descriptor, span, arguments);
    }

    /// <summary>Reports an operator that stands twice; one of them goes, with the blank between them.</summary>
    public void ReportTwice(Token token)
    {
        HasErrors = true;
        Diagnostics.Report(new Diagnostic(Descriptors.ExpectedOperand, Diagnostics.File, token.Span, [token.Text])
        {
            Fixes = [new Fix("Delete it", "删除", [new TextEdit(Diagnostics.File, TextSpan.FromBounds(LastEnd, token.Span.End), "")])],
        });
    }

    /// <summary>
    /// Reports each parenthesis without a partner, takes a closing one away and adds the partner of an opening one at the end,
    /// so that one of them does not make everything behind it look wrong.
    /// </summary>
    private void Balance()
    {
        var open = new Stack<Token>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind == TokenKind.LeftParenthesis)
            {
                open.Push(_tokens[i]);
            }
            else if (_tokens[i].Kind == TokenKind.RightParenthesis)
            {
                if (open.Count > 0)
                {
                    open.Pop();
                    continue;
                }

                Diagnostics.Report(Descriptors.UnopenedParenthesis, _tokens[i].Span);
                _tokens.RemoveAt(i--);
            }
        }

        while (open.Count > 0)
            Close(open.Pop());
    }

    /// <summary>Adds the partner of an opening parenthesis: at the end, or where a comparison begins that no function takes.</summary>
    private void Close(Token opening)
    {
        var start = _tokens.IndexOf(opening);
        var at = _tokens.Count - 1;
        if (start > 0 && _tokens[start - 1].Kind == TokenKind.Identifier)
        {
            var comparison = _tokens.FindIndex(start, static token => token.Kind is >= TokenKind.Equal and <= TokenKind.GreaterOrEqual);
            at = comparison > start + 1 ? comparison : at;
        }

        var place = new TextSpan(_tokens[at - 1].Span.End, 0);
        Diagnostics.Report(new Diagnostic(Descriptors.UnclosedParenthesis, Diagnostics.File, opening.Span, [])
        {
            Fixes = [new Fix("Add ')'", "补上“)”", [new TextEdit(Diagnostics.File, place, ")")])],
        });
        _tokens.Insert(at, new Token(TokenKind.RightParenthesis, place, ")"));
    }
}
