using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions.Tests.Mutations.Plain;

/// <summary>What a scalar of a definition is.</summary>
internal enum Role
{
    /// <summary>A key of the language.</summary>
    Key,

    /// <summary>A name that the author chose, where it is declared.</summary>
    Id,

    /// <summary>A text that may be anything.</summary>
    Wording,

    /// <summary>An expression, a condition or a scope.</summary>
    Expression,

    /// <summary>A name declared elsewhere: an edition, a table, a path.</summary>
    Reference,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>A figure or a pattern.</summary>
    Figure,
}

/// <summary>A scalar with its role; the span is that of its text without quotes.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Span">Where its text stands.</param>
/// <param name="Text">Its text.</param>
/// <param name="Kind">What it is in detail, such as <c>edition</c>.</param>
internal sealed record PlainToken(Role Role, TextSpan Span, string Text, string Kind);

/// <summary>Something wrong, found by plain reading, and where.</summary>
internal sealed record PlainFault(string What, TextSpan Span);
