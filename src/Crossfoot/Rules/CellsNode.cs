using System.Collections.Generic;
using System.Diagnostics;
using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <summary>What a reference names, resolved.</summary>
/// <param name="Table">The position of the table.</param>
/// <param name="Rows">The rows; null for the one the rule is at.</param>
/// <param name="Columns">The columns; null for the one the rule is at.</param>
/// <param name="Source">The reference itself.</param>
/// <param name="Where">Which members of open rows are taken; null for all.</param>
internal sealed record CellsTarget(int Table, RowSelector? Rows, int[]? Columns, CellsExpression Source, Node? Where);

/// <summary>One cell, or in an aggregate a set of cells.</summary>
internal sealed partial class CellsNode(CellsTarget target) : Node
{
    private readonly Number _factor = target.Source.Factor;

    public override bool HasCells => true;

    public bool IsSet { get; } = target.Source.Row.IsSet || target.Source.Column.IsSet;

    public int PeriodsBack => target.Source.PeriodsBack;

    /// <summary>The cells in display order; those of a set that the edition does not have are left out.</summary>
    public IEnumerable<FoundCell> Cells(Frame frame)
    {
        if (ReportIn(frame) is not { } report)
        {
            yield return FoundCell.Behind(NotEvaluatedReason.NoPrior);
            yield break;
        }

        var tables = TablesIn(report, frame);
        if (tables.Count == 0)
            yield return FoundCell.Behind(NotEvaluatedReason.TableMissing);
        foreach (var table in tables)
        {
            foreach (var found in CellsIn(table, report.EditionOf(table), frame))
                yield return found;
        }
    }

    /// <summary>The number or text of a cell that holds a value, brought to the unit of the rule.</summary>
    public Result ValueOf(in Frame frame, FoundCell found)
    {
        var content = found.Table![found.Cell];
        if (content.Number is not { } number)
            return content.Text!;
        var format = found.Table.FormatAt(found.Cell);
        var scale = format.Type == CellType.Percent ? _factor / 100 : _factor;
        var value = number * scale;
        if (frame.Tolerance.Kind != ToleranceKind.Rounding || format.Type is not (CellType.Decimal or CellType.Percent) || format.Decimals is not { } places)
            return value;
        var slack = Number.Abs(Number.PowerOfTen(-places) * scale / 2);
        return new Quantity(value, value - slack, value + slack);
    }

    /// <summary>A number as a formula shows it: in the unit of the rule, and a percentage as it is printed.</summary>
    public string Show(FoundCell found, decimal number)
    {
        var value = number * _factor;
        return found.Table!.FormatAt(found.Cell).Type == CellType.Percent ? $"{value}%" : value.ToString();
    }

    /// <summary>The printed word of an enum cell that holds this id; null where the cell is none.</summary>
    public string? PrintedWord(in Frame frame, string id)
    {
        foreach (var found in Cells(frame))
        {
            if (found is { Table: { } table, Cell: >= 0 } && CellContent.IndexOfWord(table.FormatAt(found.Cell), id) is { } index)
                return table.FormatAt(found.Cell).Words[index].Label;
        }

        return null;
    }

    /// <summary>What one cell means where it is not part of a sum.</summary>
    public Result ResultOf(in Frame frame, FoundCell found)
    {
        if (found.Obstacle != NotEvaluatedReason.None)
            return Result.Unknown(found.Obstacle);
        if (found.IsClosed && frame.Rule.IsClosedZero)
            return Number.Zero;
        return found.State switch
        {
            CellState.Value => ValueOf(frame, found),
            CellState.Blank or CellState.NotApplicable => frame.Rule.Blank == BlankPolicy.Zero && IsNumeric(found)
                ? Number.Zero
                : Result.Unknown(NotEvaluatedReason.Blank),
            CellState.Invalid => Result.Unknown(NotEvaluatedReason.Invalid),
            CellState.Absent => Result.Unknown(NotEvaluatedReason.Absent),
            _ => throw new UnreachableException(),
        };
    }

    /// <inheritdoc/>
    public override Result Evaluate(in Frame frame)
    {
        foreach (var found in Cells(frame))
            return ResultOf(frame, found);
        return Result.Unknown(NotEvaluatedReason.Blank);
    }

    /// <inheritdoc/>
    public override void Collect(in Frame frame, Number? coefficient, ICollection<CellUse> uses)
    {
        foreach (var found in Cells(frame))
        {
            if (found is { Table: { } table, Cell: >= 0, Obstacle: NotEvaluatedReason.None })
                uses.Add(Use(table, found.Cell, frame, coefficient is { } factor ? factor * _factor : null));
        }
    }

    /// <inheritdoc/>
    public override void Print(in Frame frame, FormulaPrinter printer) => printer.Cells(this, frame);

    private static bool IsNumeric(FoundCell found) => found.Cell < 0 || found.Table!.FormatAt(found.Cell).IsNumeric;

    /// <summary>The report that the reference leads to; null where it was not given.</summary>
    private ReportData? ReportIn(in Frame frame)
        => target.Source.Period is { } period ? frame.ReportOf(period) : frame.ReportAt(target.Source.PeriodsBack);

    private CellUse Use(TableData table, int cell, in Frame frame, Number? coefficient)
        => new(table, cell, PeriodsBack, coefficient) { Period = target.Source.Period is { } period && period != frame.Report.Period ? period : null };

    private IEnumerable<int> RowsIn(TableData table, in Frame frame) => target.Rows?.Rows(table, frame.Row) ?? [CurrentRow(table, frame)];

    private IEnumerable<int> ColumnsIn(TableData table, in Frame frame) => target.Columns ?? [CurrentColumn(table, frame)];

    /// <summary>The table a reference leads to in a report: the instance the rule is at, a named one, or all of a repeated table.</summary>
    private IReadOnlyList<TableData> TablesIn(ReportData report, in Frame frame)
    {
        var instances = report.InstancesOf(target.Table);
        if (target.Source.Instance is { } key)
            return report.FindInstance(report.Schema.Tables[target.Table].Id, key) is { } named ? [named] : [];
        if (frame.Table?.Layout.Index != target.Table || frame.Table.Instance is null)
            return instances;
        if (report == frame.Report)
            return [frame.Table];
        return report.FindInstance(report.Schema.Tables[target.Table].Id, frame.Table.Instance) is { } same ? [same] : [];
    }

    private IEnumerable<FoundCell> CellsIn(TableData table, int edition, Frame frame)
    {
        if (!table.Layout.ExistsIn(edition) || table.IsEmpty)
        {
            yield return FoundCell.Behind(table.Layout.ExistsIn(edition) ? NotEvaluatedReason.TableMissing : NotEvaluatedReason.Edition);
            yield break;
        }

        foreach (var row in RowsIn(table, frame))
        {
            if (row < 0)
            {
                yield return FoundCell.Missing(table);
                continue;
            }

            if (Excluded(table, row, frame) is { } excluded)
            {
                if (excluded != NotEvaluatedReason.ConditionNotMet)
                    yield return FoundCell.Behind(excluded);
                continue;
            }

            foreach (var column in ColumnsIn(table, frame))
            {
                if (column >= 0 && table.RowAt(row).ExistsIn(edition) && table.Layout.Columns.Leaves[column].ExistsIn(edition))
                    yield return FoundCell.At(table, table.Layout.CellAt(row, column));
                else if (!IsSet)
                    yield return FoundCell.Behind(NotEvaluatedReason.Edition);
            }
        }
    }

    /// <summary>Why a member is not taken: it does not meet the condition, or nobody can say; null where it is taken.</summary>
    private NotEvaluatedReason? Excluded(TableData table, int row, in Frame frame)
    {
        if (target.Where is not { } condition)
            return null;
        var result = condition.Evaluate(frame with { Table = table, Row = row, IsCondition = true });
        if (result.IsUnknown)
            return result.Reason;
        return result.Kind == ResultKind.True ? null : NotEvaluatedReason.ConditionNotMet;
    }

    /// <summary>The row the rule is at; in another table or period the one with the same path or key.</summary>
    private static int CurrentRow(TableData table, in Frame frame)
        => frame.Table is null || frame.Table == table ? frame.Row : table.IndexOfRow(frame.Table.PathAt(frame.Row));

    private static int CurrentColumn(TableData table, in Frame frame)
        => frame.Table is null || frame.Table.Layout.Index == table.Layout.Index
            ? frame.Column
            : table.Layout.Columns.IndexOf(frame.Table.Layout.Columns.Leaves[frame.Column].Path);
}
