using System.Linq;

namespace Crossfoot.Cli.Output;

/// <summary>How many of the open cells hold something that was read.</summary>
internal static class CellsRead
{
    /// <summary>Those of a report.</summary>
    public static int Of(ReportData report) => Enumerable.Range(0, report.Tables.Count).SelectMany(report.InstancesOf).Sum(table => Of(report, table));

    /// <summary>Those of a table.</summary>
    public static int Of(ReportData report, TableData table) => report.OpenCells(table).Count(cell => table.StateAt(cell) != CellState.Absent);
}
