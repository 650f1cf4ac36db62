using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Analysis.Sums;

/// <summary>Completes a sum that leaves items out: adds them, or writes the group as a set.</summary>
internal sealed class OmissionFixes(SourceFile file, SumSide side, ListedItems list, IReadOnlyList<BoundItem> missing)
{
    /// <summary>The fixes; none where what is missing has no single cell that could be named.</summary>
    public IReadOnlyList<Fix> All() => new[] { Added(), AsSet() }.OfType<Fix>().ToList();

    private Fix? Added()
    {
        var edits = new List<TextEdit>();
        var names = new List<string>();
        foreach (var item in missing)
        {
            // A row that only some editions have cannot be named in a rule that covers others, but a set takes it where it is.
            if (CellOf(item) is not { } leaf || !leaf.Editions.Contains(list.Total?.Editions ?? list.Leaves[0].Editions))
                return null;
            var before = list.Terms.LastOrDefault(term => term.Syntax is not null && term.Along(list.AreRows)!.All(one => one.FirstLeaf < leaf.FirstLeaf));
            var neighbour = before ?? list.Terms.First(static term => term.Syntax is not null);
            var name = NameLike(neighbour, leaf);
            names.Add(name);
            var sign = MemoLines.IsSubtracted(item) ? "-" : "+";
            edits.Add(before is null && sign == "+" && !neighbour.IsSubtracted
                ? new TextEdit(file, new TextSpan(neighbour.Element.Start, 0), name + " + ")
                : new TextEdit(file, new TextSpan(neighbour.Element.End, 0), $" {sign} {name}"));
        }

        var added = string.Join(", ", names);
        return new Fix($"Add '{added}'", $"补上“{added}”", edits);
    }

    /// <summary>The whole of a group as a set, where that is exactly what is listed and missing.</summary>
    private Fix? AsSet()
    {
        var group = missing[0].Parent;
        if (group is null || side.HasMore || side.Terms.Count != list.Terms.Count || missing.Any(item => item.Parent != group)
            || list.Terms.Any(term => term.IsSubtracted || term.Syntax is null) || list.Total is { IsTotal: false, Parent: { } parent } && parent == group)
        {
            return null;
        }

        var members = group.SelfAndDescendants().Where(static item => !item.IsGroup && !item.IsBroken && !item.IsWithinTotal).ToList();
        if (members.Exists(static member => member.IsOpen) || !new HashSet<BoundItem>(members).SetEquals(list.Leaves.Concat(missing.SelectMany(LeavesOf))))
            return null;
        var wildcard = group.Children.Any(static child => child.IsGroup && !child.IsTotal) ? ".**" : ".*";
        var name = $"sum({NameLike(list.Terms[0], group, wildcard)})";
        return new Fix($"Write '{name}'", $"改为“{name}”", [new TextEdit(file, side.Span, name)]);
    }

    private static IEnumerable<BoundItem> LeavesOf(BoundItem item) => item.SelfAndDescendants().Where(static one => !one.IsGroup && !one.IsWithinTotal);

    /// <summary>The cell that stands for an item: of a group its total.</summary>
    private static BoundItem? CellOf(BoundItem item) => item.IsGroup ? item.Children.FirstOrDefault(static child => child is { IsTotal: true, IsGroup: false }) : item;

    /// <summary>An item as a neighbour is written, in the same table and at the same row or column.</summary>
    private string NameLike(SumTerm neighbour, BoundItem item, string wildcard = "")
    {
        var syntax = neighbour.Syntax!;
        var axis = (list.AreRows ? neighbour.Cells.RowSyntax : neighbour.Cells.ColumnSyntax)!;
        return Text(syntax.Span.Start, axis.Span.Start) + item.Path + wildcard + Text(axis.Span.End, syntax.Span.End);
    }

    private string Text(int from, int to) => file.Text.Substring(from, to - from);
}
