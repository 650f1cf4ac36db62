using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>
/// Looks for cells that are grey in the form among the operands of a rule. Where one whole side is grey the form asks for nothing, and
/// the rule is not checked; a single grey operand is a mistake unless the rule says that it counts as nothing.
/// </summary>
internal sealed class ClosedOperands
{
    private readonly ReferenceResolver _resolver;
    private readonly List<ResolvedReference> _left = [];
    private readonly List<ResolvedReference> _right = [];
    private readonly List<ResolvedReference> _conditions = [];

    /// <summary>Whatever is wrong with a reference is reported when the rule is bound.</summary>
    public ClosedOperands(BoundReport report, RuleContext context, SourceFile file)
        => _resolver = new ReferenceResolver(report, context, new DiagnosticBag(file));

    /// <summary>Takes a check; one that is no comparison has one side.</summary>
    public void AddCheck(ExpressionSyntax check)
    {
        if (check is ComparisonSyntax comparison)
        {
            Add(comparison.Left, _left);
            Add(comparison.Right, _right);
        }
        else
        {
            Add(check, _left);
        }
    }

    /// <summary>Takes "this item equals this formula".</summary>
    public void AddFormula(BoundItem item, bool isRow, ExpressionSyntax formula, TextSpan span)
    {
        _left.Add(_resolver.OwnCells([item], isRow, isSet: false, span));
        Add(formula, _right);
    }

    /// <summary>Takes "this item equals the sum of these".</summary>
    public void AddTotal(BoundItem item, bool isRow, IReadOnlyList<BoundItem> parts, TextSpan span)
    {
        _left.Add(_resolver.OwnCells([item], isRow, isSet: false, span));
        _right.Add(_resolver.OwnCells(parts, isRow, isSet: true, span));
    }

    /// <summary>Takes the condition of a rule.</summary>
    public void AddCondition(ExpressionSyntax condition) => Add(condition, _conditions);

    /// <summary>Whether the form asks for nothing in an instance.</summary>
    public bool IsAbsent(BoundItem? instance) => IsClosed(_left, instance) || IsClosed(_right, instance);

    /// <summary>Whether any operand is grey in one of the instances.</summary>
    public bool HasAny(IReadOnlyList<BoundItem?> instances)
        => _left.Concat(_right).Any(reference => instances.Any(instance => ClosedCellsOf(reference, instance).Any()));

    /// <summary>Reports operands that are grey; whether there were none.</summary>
    public bool ReportAny(IReadOnlyList<BoundItem?> instances, DiagnosticBag diagnostics)
    {
        var isFree = true;
        foreach (var reference in _left.Concat(_right).Concat(_conditions))
        {
            var closed = instances.Where(instance => ClosedCellsOf(reference, instance).Any()).ToList();
            if (closed.Count == 0)
                continue;
            var (row, column) = ClosedCellsOf(reference, closed[0]).First();
            var places = string.Join(", ", closed.Select(instance => instance?.Path ?? row.Path));
            diagnostics.Report(Descriptors.ClosedOperand, reference.Span, $"{row.Path}@{column.Path}", places);
            isFree = false;
        }

        return isFree;
    }

    private static bool IsClosed(List<ResolvedReference> side, BoundItem? instance)
        => side.Count > 0 && side.TrueForAll(reference => reference.CellsAt(instance).All(cell => reference.Table.IsClosed(cell.Row, cell.Column)));

    private static IEnumerable<(BoundItem Row, BoundItem Column)> ClosedCellsOf(ResolvedReference reference, BoundItem? instance)
        => reference.CellsAt(instance).Where(cell => reference.Table.IsClosed(cell.Row, cell.Column));

    private void Add(ExpressionSyntax syntax, List<ResolvedReference> side)
    {
        switch (syntax)
        {
            case ReferenceSyntax reference when _resolver.Resolve(reference) is { } resolved:
                side.Add(resolved);
                break;
            case TextSyntax text when _resolver.Resolve(text.AsReference()) is { } resolved:
                side.Add(resolved);
                break;
            case ErrorSyntax or NumberSyntax or TextSyntax or ReferenceSyntax or SumSyntax or ProductSyntax or NegationSyntax or ComparisonSyntax
                or BetweenSyntax or InSyntax or LogicalSyntax or NotSyntax or CallSyntax:
                foreach (var part in ExpressionParts.Of(syntax))
                    Add(part, side);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
