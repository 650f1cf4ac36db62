using System.Collections.Generic;

namespace Crossfoot.Schema;

/// <summary>A row or column that holds cells.</summary>
public sealed class Leaf
{
    internal Leaf(ReportSchema report, int index, string path, IReadOnlyList<ItemSchema> ancestry, int first, int last)
    {
        Report = report;
        Index = index;
        Path = path;
        Ancestry = ancestry;
        First = first;
        Last = last;
    }

    internal ReportSchema Report { get; }

    /// <summary>The position among the leaves of its axis, over all editions.</summary>
    public int Index { get; }

    /// <summary>The full path, such as <c>results.refused.stateSecret</c>.</summary>
    public string Path { get; }

    /// <summary>The groups it stands in, outermost first, and last the item itself.</summary>
    public IReadOnlyList<ItemSchema> Ancestry { get; }

    /// <summary>The item itself.</summary>
    public ItemSchema Item => Ancestry[^1];

    /// <summary>The first edition that has it, as a position in the report's editions.</summary>
    public int First { get; }

    /// <summary>The last edition that has it.</summary>
    public int Last { get; }

    /// <summary>Whether an edition has it.</summary>
    public bool ExistsIn(int edition) => edition >= First && edition <= Last;

    /// <inheritdoc/>
    public override string ToString() => Path;
}
