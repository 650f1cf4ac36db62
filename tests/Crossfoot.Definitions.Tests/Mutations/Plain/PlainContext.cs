using System;

namespace Crossfoot.Definitions.Tests.Mutations.Plain;

/// <summary>Where something stands: in which table, on which axis, under which path.</summary>
/// <param name="Table">The table; null in the report.</param>
/// <param name="Axis">The axis of the item that is being read; null outside of items.</param>
/// <param name="Path">The path of that item.</param>
/// <param name="Bare">The axis that a bare name is on: <c>rows</c>, <c>columns</c>, or nothing where the table must say.</param>
internal sealed record PlainContext(PlainTable? Table, PlainAxis? Axis, string Path, string Bare = "")
{
    /// <summary>The context of a rule's expressions.</summary>
    public PlainContext ForRule(PlainNode rule)
    {
        var scope = ((rule as PlainMap)?["for"] as PlainText)?.Value;
        return this with { Bare = scope is null ? "" : scope.StartsWith("each column", StringComparison.Ordinal) ? "rows" : "columns" };
    }
}
