using System.Collections.Generic;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Binding;

/// <summary>Builds the tree of an axis: ids and editions.</summary>
internal sealed class AxisBinder(BoundsBinder bounds, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    /// <summary>The column of a table that has no <c>columns:</c>.</summary>
    private const string SoleColumn = "value";

    /// <summary>Builds the rows or columns of a table.</summary>
    public BoundAxis Bind(IReadOnlyList<ItemSyntax>? items, bool isRows, EditionRange around, bool isDamaged)
    {
        var roots = new List<BoundItem>();
        if (items is null && !isRows)
            roots.Add(new BoundItem(SoleColumn, null, null) { Editions = around });
        foreach (var item in items ?? [])
            roots.Add(Bind(item, null, around));
        return new BoundAxis(isRows, roots, isDamaged || roots.Count == 0);
    }

    private BoundItem Bind(ItemSyntax syntax, BoundItem? parent, EditionRange around)
    {
        cancellation.ThrowIfCancellationRequested();
        var item = new BoundItem(syntax.Id.Value, syntax, parent);
        item.Bounds = bounds.Bind(syntax.Since, syntax.Until, around, out var range);
        item.Editions = range;
        foreach (var child in syntax.Items ?? [])
            item.Add(Bind(child, item, range));

        // A group that turned out empty was reported; as a leaf it would offer cells that the form does not have.
        if (!IdRules.Check(syntax.Id, diagnostics) || syntax.Items is { Count: 0 })
            item.MarkBroken();
        return item;
    }
}
