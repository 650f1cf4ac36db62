using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Expressions;

/// <summary>A token of an expression. <paramref name="Text"/> is the id, the digits in ASCII, or the text without its quotes.</summary>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, string Text);

/// <summary>The kinds of token.</summary>
internal enum TokenKind
{
    End,

    /// <summary>Characters that mean nothing here; they were reported.</summary>
    Unknown,
    Identifier,
    Number,
    Percentage,
    QuotedText,
    Dot,
    DotDot,
    Children,
    Leaves,
    Plus,
    Minus,
    Times,
    Divide,
    LeftParenthesis,
    RightParenthesis,
    LeftBracket,
    RightBracket,
    Comma,
    At,
    Bang,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Not,
    In,
    Between,
    Except,
    Where,
}
