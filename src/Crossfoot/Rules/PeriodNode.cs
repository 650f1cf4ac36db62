using System.Collections.Generic;
using System.Diagnostics;
using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <summary>A part of the report's period as a number.</summary>
internal sealed class PeriodNode(PeriodPart part) : Node
{
    public override bool HasCells => false;

    /// <inheritdoc/>
    public override Result Evaluate(in Frame frame)
    {
        var period = ReportPeriod.Parse(frame.Report.Period);
        var number = part switch
        {
            PeriodPart.Year => period?.Year,
            PeriodPart.Quarter => period?.Quarter,
            PeriodPart.Month => period?.Month,
            _ => throw new UnreachableException(),
        };
        return number is { } value ? (Number)value : Result.Unknown(NotEvaluatedReason.NoPeriod);
    }

    /// <inheritdoc/>
    public override void Collect(in Frame frame, Number? coefficient, ICollection<CellUse> uses)
    {
    }

    /// <inheritdoc/>
    public override void Print(in Frame frame, FormulaPrinter printer)
        => printer.Text(printer.ShowsNumbers && Evaluate(frame) is { IsUnknown: false } known
            ? known.Number.Value.ToString()
            : $"period({part.ToString().ToLowerInvariant()})");

    /// <inheritdoc/>
    protected override void CollectObstacles(in Frame frame, ICollection<CellUse> uses)
    {
    }
}
