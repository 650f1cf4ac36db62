using System.Collections.Generic;
using Crossfoot.Compiler.Binding;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Analysis.Sums;

/// <summary>Cells in a sum.</summary>
/// <param name="Cells">What they are.</param>
/// <param name="Period">The period they are of, as written; empty for the report's own.</param>
/// <param name="IsSubtracted">Whether they are subtracted.</param>
internal sealed record SumTerm(ResolvedReference Cells, string Period, bool IsSubtracted)
{
    /// <summary>What names them; null for those of a total or the left side of a formula.</summary>
    public ReferenceSyntax? Syntax { get; init; }

    /// <summary>What of the chain of the sum holds them: themselves, or the call that they stand in.</summary>
    public TextSpan Element { get; init; }

    /// <summary>What goes with them when they are removed; null where more than that would have to change.</summary>
    public TextSpan? Removal { get; init; }

    public TextSpan Span => Cells.Span;

    /// <summary>Whether they are one cell in each instance of the rule.</summary>
    public bool IsSingle => !Cells.IsSet;

    /// <summary>Which table, instance and period they are in.</summary>
    public (BoundTable Table, string? Instance, string Period) Place => (Cells.Table, Cells.Instance, Period);

    /// <summary>What they are along one axis; null for where the rule is.</summary>
    public IReadOnlyList<BoundItem>? Along(bool rows) => rows ? Cells.Rows : Cells.Columns;
}

/// <summary>One side of a comparison, or all that a formula adds up.</summary>
/// <param name="Terms">The cells that are added and subtracted.</param>
/// <param name="Others">Cells in anything else: in products, in functions.</param>
/// <param name="HasMore">Whether there is anything but cells to add and subtract.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record SumSide(IReadOnlyList<SumTerm> Terms, IReadOnlyList<ResolvedReference> Others, bool HasMore, TextSpan Span)
{
    /// <summary>The single cell that the side is; null for any other.</summary>
    public SumTerm? Alone => Terms.Count == 1 && !HasMore && Terms[0] is { IsSingle: true, IsSubtracted: false } term ? term : null;
}

/// <summary>A comparison of sums in a rule, or the equation that an item makes.</summary>
internal sealed class Equation(BoundRule rule, ComparisonOperator comparison, SumSide left, SumSide right)
{
    public BoundRule Rule => rule;

    public ComparisonOperator Operator => comparison;

    public SumSide Left => left;

    public SumSide Right => right;

    public IEnumerable<SumSide> Sides => [Left, Right];
}
