using System;
using System.Collections.Generic;
using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <summary>A parameter: the value for the group, or for the report's period, then for its year, then for all.</summary>
internal sealed class ParameterNode(ParameterSchema parameter, Node? group) : Node
{
    public override bool HasCells => group is { HasCells: true };

    /// <inheritdoc/>
    public override Result Evaluate(in Frame frame)
    {
        if (group is not null)
        {
            var chosen = group.Evaluate(frame);
            if (chosen.IsUnknown)
                return chosen;
            var text = chosen.Text ?? chosen.Number.Value.ToString();
            return Find(text) ?? Find((group as CellsNode)?.PrintedWord(frame, text)) ?? Find("") ?? Unknown();
        }

        var period = frame.Report.Period;
        var year = ReportPeriod.Parse(period)?.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Find(period) ?? Find(year) ?? Find("") ?? (period is null ? Result.Unknown(NotEvaluatedReason.NoPeriod) : Unknown());
    }

    /// <inheritdoc/>
    public override void Collect(in Frame frame, Number? coefficient, ICollection<CellUse> uses) => group?.Collect(frame, null, uses);

    /// <inheritdoc/>
    public override void Print(in Frame frame, FormulaPrinter printer)
        => printer.Text(printer.ShowsNumbers && Evaluate(frame) is { IsUnknown: false } known ? known.Number.Value.ToString() : parameter.Name);

    /// <inheritdoc/>
    protected override void CollectObstacles(in Frame frame, ICollection<CellUse> uses)
    {
        group?.ListObstacles(frame, uses);
        if (Evaluate(frame).Reason == NotEvaluatedReason.NoParameter)
            group?.Collect(frame, null, uses);
    }

    private static Result Unknown() => Result.Unknown(NotEvaluatedReason.NoParameter);

    private Result? Find(string? key)
    {
        foreach (var value in parameter.Values)
        {
            if (string.Equals(value.Key, key, StringComparison.Ordinal))
                return (Result)(Number)value.Value;
        }

        return null;
    }
}
