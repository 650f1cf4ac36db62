using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions.Tests.Mutations.Plain;

/// <summary>A node of a YAML text, as YamlDotNet reads it.</summary>
internal abstract record PlainNode(TextSpan Span);

/// <summary>A scalar, with its quotes.</summary>
internal sealed record PlainText(TextSpan Span, string Value, bool IsQuoted) : PlainNode(Span);

/// <summary>A list.</summary>
internal sealed record PlainList(TextSpan Span, IReadOnlyList<PlainNode> Items, bool IsFlow) : PlainNode(Span);

/// <summary>A map.</summary>
internal sealed record PlainMap(TextSpan Span, IReadOnlyList<PlainEntry> Entries, bool IsFlow) : PlainNode(Span)
{
    public PlainNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;
}

/// <summary>A key with its value.</summary>
internal sealed record PlainEntry(PlainText Key, PlainNode Value)
{
    public TextSpan Span => TextSpan.FromBounds(Key.Span.Start, Value.Span.End);
}
