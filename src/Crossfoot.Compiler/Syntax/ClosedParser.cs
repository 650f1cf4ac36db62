using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Reads where cells are grey.</summary>
internal sealed class ClosedParser(ValueReader values)
{
    /// <summary>Reads what stands behind an item's <c>closed:</c>; null where it says nothing.</summary>
    public ClosedSyntax? Closed(YamlEntry? entry)
    {
        if (entry is null)
            return null;
        if (entry.Value is not YamlSequence)
        {
            return values.Scalar(Keys.Closed, entry.Value, ValueKind.Closed) switch
            {
                null or { Value: "false" } => null,
                { Value: "true" } => new ClosedSyntax(entry.Key.Span, []),
                var path => new ClosedSyntax(entry.Key.Span, [path]),
            };
        }

        var paths = new List<YamlScalar>();
        foreach (var node in values.List(Keys.Closed, entry.Value, ValueKind.Closed) ?? [])
        {
            if (values.Scalar(Keys.Closed, node, ValueKind.Closed) is { } path)
                paths.Add(path);
        }

        return paths.Any() ? new ClosedSyntax(entry.Key.Span, paths) : null;
    }
}
