using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Syntax;

namespace Crossfoot.Compiler.Binding;

/// <summary>Finds the cells that are grey in the form.</summary>
internal sealed class ClosedBinder(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly SelectionBinder _selections = new(new PathBinder(diagnostics), diagnostics);

    /// <summary>Binds what the rows and columns of a table say.</summary>
    public void Bind(BoundTable table)
    {
        foreach (var item in table.Items.Where(static item => !item.IsBroken))
        {
            cancellation.ThrowIfCancellationRequested();
            if (item.Syntax?.Closed is { } closed)
                item.Closed = Leaves(closed, table, table.Axis(isRows: table.Columns.Items.Contains(item)));
        }
    }

    private List<BoundItem>? Leaves(ClosedSyntax closed, BoundTable table, BoundAxis crossing)
    {
        var leaves = new HashSet<BoundItem>();
        foreach (var path in closed.Paths)
        {
            if (AxisParser.ParseWhole(path, diagnostics) is { } axis)
                leaves.UnionWith(_selections.Region(axis, crossing, table) ?? []);
        }

        // Without paths all cells are meant; with wrong ones alone, none.
        return leaves.Count == 0 && closed.Paths.Count > 0 ? null : leaves.OrderBy(static leaf => leaf.FirstLeaf).ToList();
    }
}
