using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Placement;
using Crossfoot.Rules;

namespace Crossfoot.Placing.Cells;

/// <summary>What the printed totals of a table say about figures that were placed by way of trial. They choose nothing; they can only refute.</summary>
internal sealed class TableSums
{
    private TableSums(IReadOnlyList<RuleOutcome> columns, IReadOnlyList<RuleOutcome> rows, bool hasColumnTotals)
    {
        Columns = columns;
        Rows = rows;
        HasColumnTotals = hasColumnTotals;
    }

    /// <summary>The totals of columns, one for each row that has one.</summary>
    public IReadOnlyList<RuleOutcome> Columns { get; }

    /// <summary>The totals of rows, one for each column that has one.</summary>
    public IReadOnlyList<RuleOutcome> Rows { get; }

    /// <summary>Whether the edition has a column that is the total of others.</summary>
    public bool HasColumnTotals { get; }

    public bool Refutes => Columns.Concat(Rows).Any(static outcome => outcome.Status == RuleStatus.Fail);

    /// <summary>Whether a total was there, and each that was agrees.</summary>
    public bool Agrees => !Refutes && Columns.Concat(Rows).Any(IsHeld);

    public static bool IsHeld(RuleOutcome outcome) => outcome.Status is RuleStatus.Pass or RuleStatus.PassWithinTolerance;

    /// <summary>Whether a total other than zero agrees.</summary>
    public static bool IsHeldAboveZero(RuleOutcome outcome) => IsHeld(outcome) && outcome.Left is { } left && left != 0;

    /// <summary>Adds up a trial.</summary>
    /// <param name="table">The table.</param>
    /// <param name="edition">Its edition.</param>
    /// <param name="fill">Puts the figures into the table.</param>
    public static TableSums Of(FormTable table, int edition, Action<TableData> fill)
    {
        var schema = table.Layout.Report;
        var trial = new ReportData(schema) { Edition = ReportReader.IdOf(schema, edition) };
        var data = table.Layout.Table.Repeat is null ? trial.Tables[table.Index] : trial.AddInstance(table.Id, "trial");
        data.Edition = trial.Edition;
        fill(data);
        var outcomes = trial.Validate().Outcomes.Where(outcome => outcome.Rule.Id.StartsWith(table.Id + ".", StringComparison.Ordinal)).ToList();
        var columns = table.Columns.Select(column => $"{table.Id}.{column.Path}").ToHashSet(StringComparer.Ordinal);
        var rows = table.Rows.Select(row => $"{table.Id}.{row.Path}").ToHashSet(StringComparer.Ordinal);
        return new TableSums(
            [.. outcomes.Where(outcome => columns.Contains(outcome.Rule.Id))],
            [.. outcomes.Where(outcome => rows.Contains(outcome.Rule.Id) && !columns.Contains(outcome.Rule.Id))],
            table.ColumnLeaves(edition).Any(static leaf => leaf.Item.IsTotal));
    }
}
