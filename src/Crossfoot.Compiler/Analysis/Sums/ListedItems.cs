using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Expressions;

namespace Crossfoot.Compiler.Analysis.Sums;

/// <summary>The rows of one table, or its columns, that a sum lists, and what they are meant to add up to.</summary>
/// <param name="Table">The table.</param>
/// <param name="AreRows">Whether they are rows.</param>
/// <param name="Terms">Their terms, in the order of the text.</param>
/// <param name="Crossing">What all of them have on the other axis; null for where the rule is.</param>
internal sealed record ListedItems(BoundTable Table, bool AreRows, IReadOnlyList<SumTerm> Terms, BoundItem? Crossing)
{
    /// <summary>What they should add up to; null where that is no item beside them.</summary>
    public BoundItem? Total { get; init; }

    public BoundAxis Axis => Table.Axis(AreRows);

    /// <summary>The leaves that are listed.</summary>
    public IReadOnlyList<BoundItem> Leaves { get; } = Terms.SelectMany(term => term.Along(AreRows)!).Select(static leaf => leaf.Leaf).Distinct().ToList();

    /// <summary>The lists of a side: its terms of this period, table by table, where all differ on one axis alone.</summary>
    /// <param name="side">The side.</param>
    /// <param name="opposite">The other side.</param>
    public static IEnumerable<ListedItems> Of(SumSide side, SumSide opposite)
    {
        foreach (var terms in side.Terms.Where(static term => term.Period.Length == 0).GroupBy(static term => term.Place))
        {
            var list = terms.ToList();
            foreach (var areRows in new[] { true, false })
            {
                var crossing = list[0].Along(!areRows);
                if (list.Exists(term => term.Along(areRows) is null) || crossing is { Count: not 1 } || list.Exists(term => !IsSame(term.Along(!areRows), crossing)))
                    continue;
                var listed = new ListedItems(terms.Key.Table, areRows, list, crossing?[0]);
                yield return listed with { Total = listed.TotalIn(opposite) };
                break;
            }
        }
    }

    /// <summary>The leaves that an <c>except</c> leaves out, which is said on purpose.</summary>
    public IEnumerable<BoundItem> Excepted(SelectionBinder selections)
        => Terms.SelectMany(term => (AreRows ? term.Cells.RowSyntax : term.Cells.ColumnSyntax)?.Except ?? [])
            .SelectMany(except => selections.Region(except, Axis, Table) ?? []);

    private BoundItem? TotalIn(SumSide opposite)
    {
        if (opposite.Alone is not { Period: "" } alone || alone.Cells.Table != Table || alone.Along(AreRows) is not [var item])
            return null;
        return IsSame(alone.Along(!AreRows), Crossing is null ? null : [Crossing]) && !item.IsMembers ? item : null;
    }

    private static bool IsSame(IReadOnlyList<BoundItem>? one, IReadOnlyList<BoundItem>? other)
        => one is null || other is null ? one is null && other is null : one.Count == 1 && other.Count == 1 && one[0] == other[0];
}
