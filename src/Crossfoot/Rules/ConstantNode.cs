using System.Collections.Generic;

namespace Crossfoot.Rules;

/// <summary>A number or text written in the rule.</summary>
internal sealed class ConstantNode(Result value) : Node
{
    public override bool HasCells => false;

    /// <inheritdoc/>
    public override Result Evaluate(in Frame frame) => value;

    /// <inheritdoc/>
    public override void Collect(in Frame frame, Number? coefficient, ICollection<CellUse> uses)
    {
    }

    /// <inheritdoc/>
    public override void Print(in Frame frame, FormulaPrinter printer) => printer.Text(value.Text is { } text ? $"“{text}”" : value.Number.Value.ToString());

    /// <inheritdoc/>
    protected override void CollectObstacles(in Frame frame, ICollection<CellUse> uses)
    {
    }
}
