using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;

namespace Crossfoot.Rules;

/// <content>Names the cells because of which nothing can be said, those of a report or table that is not there included.</content>
internal sealed partial class CellsNode
{
    /// <summary>Lists the cells of which nothing is known.</summary>
    /// <param name="frame">Where the rule is.</param>
    /// <param name="areBlanksInTheWay">Whether cells that are blank or do not apply are among them.</param>
    /// <param name="uses">Where to add them.</param>
    public void CollectObstacles(in Frame frame, bool areBlanksInTheWay, ICollection<CellUse> uses)
    {
        var report = ReportIn(frame);
        IReadOnlyList<TableData> tables = report is null ? [] : TablesIn(report, frame);
        if (tables.Count == 0)
            AddAll(Unfilled(frame), report is null ? NotEvaluatedReason.NoPrior : NotEvaluatedReason.TableMissing, frame, uses);
        foreach (var table in tables)
        {
            if (!table.Layout.ExistsIn(report!.EditionOf(table)))
                AddAll(table, NotEvaluatedReason.Edition, frame, uses);
            else if (table.IsEmpty)
                AddAll(table, NotEvaluatedReason.TableMissing, frame, uses);
            else
                AddObstacles(table, report.EditionOf(table), frame, areBlanksInTheWay, uses);
        }
    }

    /// <inheritdoc/>
    protected override void CollectObstacles(in Frame frame, ICollection<CellUse> uses) => CollectObstacles(frame, areBlanksInTheWay: true, uses);

    private void AddObstacles(TableData table, int edition, in Frame frame, bool areBlanksInTheWay, ICollection<CellUse> uses)
    {
        foreach (var row in RowsIn(table, frame))
        {
            if (row < 0)
            {
                if (table.IsPartial || areBlanksInTheWay)
                    AddAll(Unfilled(frame), table.IsPartial ? NotEvaluatedReason.Absent : NotEvaluatedReason.Blank, frame, uses);
                continue;
            }

            if (Excluded(table, row, frame) is { } excluded)
            {
                if (excluded != NotEvaluatedReason.ConditionNotMet)
                    target.Where!.ListObstacles(frame with { Table = table, Row = row, IsCondition = true }, uses);
                continue;
            }

            foreach (var column in ColumnsIn(table, frame).Where(static column => column >= 0))
            {
                var cell = table.Layout.CellAt(row, column);
                var exists = table.RowAt(row).ExistsIn(edition) && table.Layout.Columns.Leaves[column].ExistsIn(edition);
                var obstacle = exists ? ObstacleAt(table, cell, frame, areBlanksInTheWay)
                    : IsSet ? NotEvaluatedReason.None
                    : NotEvaluatedReason.Edition;
                if (obstacle != NotEvaluatedReason.None)
                    uses.Add(Use(table, cell, frame, null) with { Obstacle = obstacle });
            }
        }
    }

    private NotEvaluatedReason ObstacleAt(TableData table, int cell, in Frame frame, bool areBlanksInTheWay)
    {
        var reason = ResultOf(frame, FoundCell.At(table, cell)).Reason;
        return reason == NotEvaluatedReason.Blank && !areBlanksInTheWay ? NotEvaluatedReason.None : reason;
    }

    private void AddAll(TableData table, NotEvaluatedReason obstacle, in Frame frame, ICollection<CellUse> uses)
    {
        foreach (var row in RowsIn(table, frame).Where(static row => row >= 0))
        {
            foreach (var column in ColumnsIn(table, frame).Where(static column => column >= 0))
                uses.Add(Use(table, table.Layout.CellAt(row, column), frame, null) with { Obstacle = obstacle });
        }
    }

    /// <summary>The table as it would be with nothing in it but the members that are asked for, so that their cells have names.</summary>
    private TableData Unfilled(in Frame frame)
    {
        var key = target.Source.Instance ?? (frame.Table?.Layout.Index == target.Table ? frame.Table.Instance : null);
        var table = new TableData(frame.Report.Schema.Layouts[target.Table], key);
        if (target.Rows is null && frame is { Table: { } here, Row: >= 0 } && here.MemberAt(frame.Row) is { } member)
            Name(table, here.RowAt(frame.Row).Path, member.Key, member.Name);
        foreach (var run in target.Source.Row.Runs)
        {
            foreach (var open in table.OpenRows.Where(open => run.From.StartsWith(open.Item.Path + ".", System.StringComparison.Ordinal)))
            {
                var named = run.From[(open.Item.Path.Length + 1)..];
                if (!named.Contains('*') && !named.Contains('+'))
                    Name(table, open.Item.Path, named, null);
            }
        }

        return table;
    }

    private static void Name(TableData table, string item, string key, string? name)
    {
        if (table.OpenRows.FirstOrDefault(open => open.Item.Path == item) is { } open && open.Find(key) is null)
            table.AddMember(open, key, name);
    }
}
