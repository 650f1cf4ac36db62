using System;
using System.Collections.Generic;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>A node of a YAML document with its exact span.</summary>
internal abstract class YamlNode(TextSpan span)
{
    /// <summary>Where the node stands.</summary>
    public TextSpan Span { get; } = span;
}

/// <summary>A node that could not be read, or is missing where one was expected. It was reported already; later stages stay silent on it.</summary>
internal sealed class YamlMissing(TextSpan span) : YamlNode(span);

/// <summary>A mapping; doubled keys are reported and only the first is kept.</summary>
internal sealed class YamlMapping(TextSpan span, IReadOnlyList<YamlEntry> entries) : YamlNode(span)
{
    /// <summary>The entries in order.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>Whether an entry could not be read, which was reported: a key that is missing here may have been it.</summary>
    public bool IsDamaged { get; init; }
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A list.</summary>
internal sealed class YamlSequence(TextSpan span, IReadOnlyList<YamlNode> items) : YamlNode(span)
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<YamlNode> Items { get; } = items;
}

/// <summary>How a scalar is written.</summary>
internal enum ScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes.</summary>
    DoubleQuoted,

    /// <summary>A block after <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}

/// <summary>A scalar: always text here, never a number or a boolean of YAML's choosing.</summary>
/// <param name="span">The whole token, quotes included.</param>
/// <param name="value">The text it means.</param>
/// <param name="style">How it is written.</param>
/// <param name="origins">For each character of <paramref name="value"/> its position in the source, then the position behind the last; null where they follow each other from the span's start.</param>
internal sealed class YamlScalar(TextSpan span, string value, ScalarStyle style, IReadOnlyList<int>? origins) : YamlNode(span)
{
    /// <summary>The text it means.</summary>
    public string Value { get; } = value;

    /// <summary>How it is written.</summary>
    public ScalarStyle Style { get; } = style;

    /// <summary>The position in the source of a character of <see cref="Value"/>.</summary>
    public int OriginOf(int index) => origins is null ? Span.Start + index : origins[index];

    /// <summary>The span in the source of a stretch of <see cref="Value"/>.</summary>
    public TextSpan OriginOf(TextSpan part)
        => part.Length == 0
            ? new TextSpan(OriginOf(part.Start), 0)
            : TextSpan.FromBounds(OriginOf(part.Start), Math.Max(OriginOf(part.Start), Math.Min(OriginOf(part.End - 1) + 1, Span.End)));
}
