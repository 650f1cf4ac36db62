using System.Collections.Generic;

namespace Crossfoot.Compiler.Expressions;

/// <summary>The words of expressions that cannot be ids, since a path could not be told from them.</summary>
internal static class ReservedWords
{
    private static readonly Dictionary<string, TokenKind> Kinds = new()
    {
        ["and"] = TokenKind.And,
        ["or"] = TokenKind.Or,
        ["not"] = TokenKind.Not,
        ["in"] = TokenKind.In,
        ["between"] = TokenKind.Between,
        ["except"] = TokenKind.Except,
        ["where"] = TokenKind.Where,
    };

    /// <summary>Whether an id would be such a word.</summary>
    public static bool Contains(string word) => Kinds.ContainsKey(word);

    /// <summary>The kind of a word: its own, or an identifier.</summary>
    public static TokenKind KindOf(string word) => Kinds.TryGetValue(word, out var kind) ? kind : TokenKind.Identifier;
}
