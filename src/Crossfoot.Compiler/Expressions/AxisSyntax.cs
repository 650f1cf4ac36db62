using System.Collections.Generic;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Expressions;

/// <summary>Rows or columns named in an expression: a path, <c>a..b</c>, <c>x.*</c> or <c>x.**</c>, less what stands after <c>except</c>.</summary>
/// <param name="From">The path, or the first one of a range.</param>
/// <param name="To">The last one of a range; null for no range.</param>
/// <param name="Wildcard">What of the path is meant.</param>
/// <param name="Except">What is left out.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record AxisSyntax(PathSyntax From, PathSyntax? To, Wildcard Wildcard, IReadOnlyList<AxisSyntax> Except, TextSpan Span)
{
    /// <summary>Whether it names a set, which may have any number of members.</summary>
    public bool IsSet => To is not null || Wildcard != Wildcard.None || Except.Count > 0;
}

/// <summary>A path from the root of an axis.</summary>
internal sealed record PathSyntax(IReadOnlyList<SegmentSyntax> Segments, TextSpan Span);

/// <summary>A part of a path: an id, or a label in quotes.</summary>
internal sealed record SegmentSyntax(string Text, bool IsQuoted, TextSpan Span);

/// <summary>What of a path is meant.</summary>
internal enum Wildcard
{
    /// <summary>The item itself.</summary>
    None,

    /// <summary>Its children: <c>x.*</c>.</summary>
    Children,

    /// <summary>The leaves under it: <c>x.**</c>.</summary>
    Leaves,
}

/// <summary>What a rule is repeated over: <c>each [leaf] row|column [under x] [except y, z]</c>.</summary>
internal sealed record ScopeSyntax(bool IsRows, AxisSyntax? Under, IReadOnlyList<AxisSyntax> Except, TextSpan Span);
