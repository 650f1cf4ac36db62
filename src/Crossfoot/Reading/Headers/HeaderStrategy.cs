using System;
using System.Collections.Generic;

namespace Crossfoot.Placing.Headers;

/// <summary>One way to follow a header.</summary>
/// <param name="Name">Its name, for a trace.</param>
/// <param name="Read">Follows the header; null where it cannot.</param>
internal sealed record HeaderStrategy(string Name, Func<HeaderQuestion, HeaderReading?> Read)
{
    /// <summary>Every way, in the order in which they are tried: printed names before anything else.</summary>
    public static IReadOnlyList<HeaderStrategy> All { get; } =
    [
        // Names above the columns of a grid, each with its groups above it.
        new("columns", ColumnHeader.Read),

        // Names one after the other: one cell to a line, or rows of pipes without the cells that spans cover.
        new("names", SequenceHeader.Read),

        // Names in columns of characters, some of them over several lines.
        new("characters", CharacterHeader.Read),

        // A page without a header goes on with the one before.
        new("inherited", static question => question.Part.HasNames || question.Inherited is null || HeaderForm.HasNamesOfOthers(question) ? null : HeaderForm.Inherit(question.Inherited)),

        // 数据1 数据2 … 总计, or letters of the names in no order that could be followed, or no names at all.
        new("order of the form", HeaderForm.InOrder),
    ];

    /// <summary>The first way that works.</summary>
    public static HeaderReading? First(HeaderQuestion question)
    {
        foreach (var strategy in All)
        {
            if (strategy.Read(question) is { } reading)
                return reading with { Strategy = strategy.Name };
        }

        return null;
    }
}
