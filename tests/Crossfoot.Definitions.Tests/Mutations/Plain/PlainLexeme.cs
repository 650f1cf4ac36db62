using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions.Tests.Mutations.Plain;

/// <summary>A piece of an expression: <c>name</c>, <c>number</c>, <c>string</c>, <c>sign</c> or <c>other</c>, or a word such as <c>and</c> as itself.</summary>
internal sealed partial record PlainLexeme(string Kind, string Text, TextSpan Span)
{
    private static readonly string[] Words = ["and", "or", "not", "in", "between", "except", "where"];

    /// <summary>The pieces of an expression that begins at a position.</summary>
    public static List<PlainLexeme> Of(string text, int start) =>
    [
        .. Pattern().Matches(text)
            .Select(match => (match, group: match.Groups.Values.Skip(1).First(static group => group.Success)))
            .Where(static one => one.group.Name != "space")
            .Select(one => new PlainLexeme(Words.Contains(one.match.Value) ? one.match.Value : one.group.Name, one.match.Value, new TextSpan(start + one.match.Index, one.match.Length))),
    ];

    // Behind a dot a figure is the key of a member: item.301.
    [GeneratedRegex(@"(?<space>\s+)|(?<string>""[^""]*"")|(?<name>\p{L}[\p{L}\p{Nd}_]*|(?<=\.)(?<!\.\.)\p{Nd}+)|(?<number>\d+(?:\.\d+)?%?)|(?<sign>\.\.|\*\*|<=|>=|!=|[-+*/=<>(),@!.])|(?<other>.)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Pattern();
}
