using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>A reference whose names are known.</summary>
/// <param name="Table">The table it leads to.</param>
/// <param name="Rows">The rows; null for the one the rule is at.</param>
/// <param name="Columns">The columns; null for the one the rule is at.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ResolvedReference(BoundTable Table, IReadOnlyList<BoundItem>? Rows, IReadOnlyList<BoundItem>? Columns, TextSpan Span)
{
    /// <summary>What names the rows; null where nothing does.</summary>
    public AxisSyntax? RowSyntax { get; init; }

    /// <summary>What names the columns; null where nothing does.</summary>
    public AxisSyntax? ColumnSyntax { get; init; }

    /// <summary>The instance of a repeated table; null for none.</summary>
    public string? Instance { get; init; }

    /// <summary>Whether it leads to all instances of a repeated table.</summary>
    public bool IsOverInstances { get; init; }

    public bool IsRowSet { get; init; }

    public bool IsColumnSet { get; init; }

    public bool IsSet => IsRowSet || IsColumnSet || IsOverInstances;

    /// <summary>The cells in one instance of the rule.</summary>
    public IEnumerable<(BoundItem Row, BoundItem Column)> CellsAt(BoundItem? instance)
    {
        var current = instance is null ? null : CounterpartOf(instance);
        return (Rows ?? [current!]).SelectMany(row => (Columns ?? [current!]).Select(column => (row, column)));
    }

    /// <summary>The row or column the rule is at; in another table the one with the same path, or null.</summary>
    public BoundItem? CounterpartOf(BoundItem instance)
    {
        var axis = Table.Axis(isRows: Rows is null);
        var (leaf, position) = (instance.Leaf, instance.Leaf.FirstLeaf);
        if (position < axis.Leaves.Count && axis.Leaves[position] == leaf)
            return instance;
        return axis.Find(leaf.Path) is { IsGroup: false, IsBroken: false } same && same.IsOpen == leaf.IsOpen ? same : null;
    }
}
