using System.Collections.Generic;
using System.Text;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Expressions;

/// <summary>Cuts an expression into tokens. What means nothing is reported here, and a stray mark is read as what was probably meant.</summary>
internal sealed class Lexer
{
    private static readonly (string Written, TokenKind Kind, string? Meant)[] Marks =
    [
        ("==", TokenKind.Equal, "="),
        ("=<", TokenKind.LessOrEqual, "<="),
        ("=>", TokenKind.GreaterOrEqual, ">="),
        ("&&", TokenKind.And, "and"),
        ("||", TokenKind.Or, "or"),
        ("!=", TokenKind.NotEqual, null),
        ("<>", TokenKind.NotEqual, null),
        ("<=", TokenKind.LessOrEqual, null),
        (">=", TokenKind.GreaterOrEqual, null),
        ("..", TokenKind.DotDot, null),
        ("=", TokenKind.Equal, null),
        ("<", TokenKind.Less, null),
        (">", TokenKind.Greater, null),
        (".", TokenKind.Dot, null),
        ("≤", TokenKind.LessOrEqual, null),
        ("≦", TokenKind.LessOrEqual, null),
        ("≥", TokenKind.GreaterOrEqual, null),
        ("≧", TokenKind.GreaterOrEqual, null),
        ("≠", TokenKind.NotEqual, null),
        ("+", TokenKind.Plus, null),
        ("-", TokenKind.Minus, null),
        ("−", TokenKind.Minus, null),
        ("*", TokenKind.Times, null),
        ("×", TokenKind.Times, null),
        ("/", TokenKind.Divide, null),
        ("÷", TokenKind.Divide, null),
        ("(", TokenKind.LeftParenthesis, null),
        (")", TokenKind.RightParenthesis, null),
        ("[", TokenKind.LeftBracket, null),
        ("]", TokenKind.RightBracket, null),
        (",", TokenKind.Comma, null),
        ("@", TokenKind.At, null),
        ("!", TokenKind.Bang, null),
    ];

    private readonly YamlScalar _scalar;
    private readonly DiagnosticBag _diagnostics;
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private int _position;

    private Lexer(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        _scalar = scalar;
        _diagnostics = diagnostics;
        _text = scalar.Value;
    }

    /// <summary>The tokens of an expression; the last one is <see cref="TokenKind.End"/>.</summary>
    public static List<Token> Read(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        var lexer = new Lexer(scalar, diagnostics);
        while (lexer.SkipSpace())
            lexer.ReadToken();
        var end = lexer._tokens.Count == 0 ? scalar.Span : lexer._tokens[lexer._tokens.Count - 1].Span;
        lexer._tokens.Add(new Token(TokenKind.End, end, ""));
        return lexer._tokens;
    }

    private TokenKind Previous => _tokens.Count == 0 ? TokenKind.End : _tokens[_tokens.Count - 1].Kind;

    private bool SkipSpace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            _position++;
        return _position < _text.Length;
    }

    private void ReadToken()
    {
        // Behind a dot even digits are a segment: item.301.
        if (Previous == TokenKind.Dot && ReadWildcard())
            return;
        if (Characters.Digit(_text[_position]) >= 0 && Previous != TokenKind.Dot)
            ReadNumber();
        else if (Characters.IdPart(_text, _position) > 0)
            ReadWord();
        else if (Characters.ClosingQuote(_text[_position]) is { } closing)
            ReadQuotedText(closing);
        else if (!ReadMark())
            ReadUnknown();
    }

    private bool ReadWildcard()
    {
        if (Characters.Narrow(_text[_position]) != '*')
            return false;
        var isDouble = _position + 1 < _text.Length && Characters.Narrow(_text[_position + 1]) == '*';
        Add(isDouble ? TokenKind.Leaves : TokenKind.Children, _position + (isDouble ? 2 : 1));
        return true;
    }

    private void ReadWord()
    {
        var end = _position;
        while (end < _text.Length && Characters.IdPart(_text, end) is var width and > 0)
            end += width;
        var word = _text.Substring(_position, end - _position);
        Add(Previous == TokenKind.Dot ? TokenKind.Identifier : ReservedWords.KindOf(word), end);
    }

    private void ReadNumber()
    {
        var end = _position;
        var digits = new StringBuilder();
        ReadDigits(digits, ref end);
        if (end + 1 < _text.Length && Characters.Narrow(_text[end]) == '.' && Characters.Digit(_text[end + 1]) >= 0)
        {
            digits.Append('.');
            end++;
            ReadDigits(digits, ref end);
        }

        var isPercentage = end < _text.Length && Characters.Narrow(_text[end]) == '%';
        Add(isPercentage ? TokenKind.Percentage : TokenKind.Number, isPercentage ? end + 1 : end, digits.ToString());
    }

    private void ReadDigits(StringBuilder digits, ref int end)
    {
        for (; end < _text.Length && Characters.Digit(_text[end]) is var digit and >= 0; end++)
            digits.Append((char)('0' + digit));
    }

    private void ReadQuotedText(char closing)
    {
        var end = _position + 1;
        while (end < _text.Length && Characters.Narrow(_text[end]) != closing)
            end++;
        if (end == _text.Length)
            _diagnostics.Report(Descriptors.UnterminatedText, SpanTo(_position + 1), _text.Substring(_position, 1), closing.ToString());
        var text = _text.Substring(_position + 1, end - _position - 1);
        Add(TokenKind.QuotedText, end == _text.Length ? end : end + 1, text);
    }

    private bool ReadMark()
    {
        foreach (var (written, kind, meant) in Marks)
        {
            if (!StartsWith(written))
                continue;
            if (meant is not null)
                ReportMeant(_position + written.Length, meant);
            Add(kind, _position + written.Length);
            return true;
        }

        return false;
    }

    private bool StartsWith(string mark)
    {
        if (_position + mark.Length > _text.Length)
            return false;
        for (var i = 0; i < mark.Length; i++)
        {
            if (Characters.Narrow(_text[_position + i]) != mark[i])
                return false;
        }

        return true;
    }

    private void ReadUnknown()
    {
        if (Characters.Meant(_text[_position]) is { } meant)
        {
            ReportMeant(_position + 1, meant);
            foreach (var (written, kind, _) in Marks)
            {
                if (written == meant)
                    Add(kind, _position + 1);
            }

            return;
        }

        var end = _position + 1;
        while (end < _text.Length && IsUnknown(end))
            end++;
        var span = SpanTo(end);
        _diagnostics.Report(Descriptors.UnexpectedCharacter, span, _text.Substring(_position, end - _position));
        Add(TokenKind.Unknown, end);
    }

    private bool IsUnknown(int index)
    {
        var character = _text[index];
        if (char.IsWhiteSpace(character) || Characters.Meant(character) is not null || Characters.ClosingQuote(character) is not null)
            return false;
        if (index > 0 && char.IsHighSurrogate(_text[index - 1]))
            return true;
        if (Characters.IdPart(_text, index) > 0 || Characters.Digit(character) >= 0)
            return false;
        var narrow = Characters.Narrow(character).ToString();
        foreach (var (written, _, _) in Marks)
        {
            if (written == narrow)
                return false;
        }

        return true;
    }

    private void ReportMeant(int end, string meant)
    {
        var span = SpanTo(end);
        var written = _text.Substring(_position, end - _position);
        _diagnostics.Report(new Diagnostic(Descriptors.WrongMark, _diagnostics.File, span, [written, meant])
        {
            Fixes = [new Fix($"Write '{meant}'", $"改为“{meant}”", [new TextEdit(_diagnostics.File, span, meant)])],
        });
    }

    private TextSpan SpanTo(int end) => _scalar.OriginOf(TextSpan.FromBounds(_position, end));

    private void Add(TokenKind kind, int end, string? text = null)
    {
        _tokens.Add(new Token(kind, SpanTo(end), text ?? _text.Substring(_position, end - _position)));
        _position = end;
    }
}
