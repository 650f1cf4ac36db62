using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Binding;

/// <summary>Finds the rows or columns that a rule is repeated over.</summary>
internal sealed class ScopeBinder(DiagnosticBag diagnostics)
{
    private readonly SelectionBinder _selections = new(new PathBinder(diagnostics), diagnostics);

    /// <summary>The leaves of all editions, and whether they are rows; null where the scope is wrong, which is reported.</summary>
    public (IReadOnlyList<BoundItem> Leaves, bool AreRows)? Bind(YamlScalar scalar, BoundTable table)
    {
        if (ScopeParser.Parse(scalar, diagnostics) is not { } scope)
            return null;
        var axis = table.Axis(scope.IsRows);
        IReadOnlyList<BoundItem>? leaves = scope.Under is null ? axis.Leaves : _selections.Region(scope.Under, axis, table, mayBeMembers: true);
        foreach (var except in scope.Except)
        {
            var excepted = _selections.Region(except, axis, table);
            if (excepted is null)
                leaves = null;
            leaves = leaves?.Except(excepted ?? []).ToList();
        }

        if (leaves is null || (leaves.Count == 0 && axis.IsBroken))
            return null;
        if (leaves.Count > 0)
            return (leaves, scope.IsRows);
        diagnostics.Report(Descriptors.EmptyScope, scope.Span);
        return null;
    }
}
